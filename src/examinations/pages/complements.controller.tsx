import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { centres, type Centre } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  Button,
  Card,
  fieldsOf,
  Form,
  page,
  Reading,
  seeOther,
  Select,
  TextArea,
  TextField,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { dropComplement, keepComplement, keepingOf, type Keeping } from '../acts/keep-complement.js';
import { complementsKept, type TypicalComplement } from '../data/complements.store.js';
import { words } from '../words/words.js';
import { TypicalComplementForm } from './examination.form.js';

/** The complements from which commissions start: a centre keeps its own, administrators those of every centre. */
@Controller('complements')
export class ComplementsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(actor, reader, blank({}));
  }

  @Post()
  async keep(@Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(TypicalComplementForm, body);
    if (!given.ok) return this.ask(actor, reader, given.filled);
    const { centre = null, ...complement } = given.form;
    const done = await this.database.transact((tx) => keepComplement(tx, actor, { ...complement, centreId: centre }));
    if (!isRefusal(done)) return seeOther(addressOf('/complements'), 'examinations.complementKept');
    return askAgain(done, given.filled, (filled) => this.ask(actor, reader, filled));
  }

  @Post(':id/end')
  async drop(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const done = await this.database.transact((tx) => dropComplement(tx, actor, id));
    return isRefusal(done) ? done : seeOther(addressOf('/complements'), 'examinations.complementEnded');
  }

  private async ask(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const keeping = keepingOf(actor);
    if (!keeping) return refuse(403, 'lifecycle.notYours');
    const found = await this.database.read(async (tx) => ({
      complements: await complementsKept(tx, keeping),
      centres: (await centres(tx)).filter(({ id }) => keeping.centres.includes(id)),
    }));
    const w = words(reader.locale).complements;
    return page(
      {
        title: w.title,
        lead: w.lead,
        filled,
        back: { href: addressOf('/examinations'), text: words(reader.locale).list.title },
      },
      <Complements {...{ ...found, keeping, filled, reader }} />,
    );
  }
}

function Complements({
  complements,
  centres: mine,
  keeping,
  filled,
  reader,
}: {
  readonly complements: readonly TypicalComplement[];
  readonly centres: readonly Centre[];
  readonly keeping: Keeping;
  readonly filled: Filled;
  readonly reader: Reader;
}) {
  const all = words(reader.locale);
  const w = all.complements;
  const field = fieldsOf(filled, reader);
  return (
    <>
      {complements.length === 0 ? <p class="govuk-body">{w.none}</p> : null}
      {complements.map(({ id, centreId, centre, title, nature, months, reasoning }) => (
        <Card key={id} title={title}>
          <p class="govuk-body aval-quiet">
            {centre ?? w.everyCentre}, {all.months(months)}
          </p>
          <p class="govuk-body aval-as-typed">{nature}</p>
          <p class="govuk-body aval-as-typed">{reasoning}</p>
          {keeping.all || (centreId !== null && keeping.centres.includes(centreId)) ? (
            <Form action={addressOf('/complements/:id/end', { id })}>
              <Button kind="secondary">{w.end(title)}</Button>
            </Form>
          ) : null}
        </Card>
      ))}
      <Card title={w.add}>
        <Form action={addressOf('/complements')}>
          <TextField {...field('title')} label={w.name} hint={w.nameHint} />
          <Select
            {...field('centre')}
            label={w.centre}
            blank={keeping.all ? w.everyCentre : w.centreChoose}
            options={mine.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <TextArea
            {...field('nature')}
            label={all.answering.complementNature}
            hint={all.answering.complementNatureHint}
            rows={3}
            atMost={2000}
          />
          <TextField {...field('months')} label={all.answering.months} numeric width={3} />
          <TextArea {...field('reasoning')} label={w.reasoning} hint={w.reasoningHint} rows={5} atMost={6000} />
          <Button>{w.button}</Button>
        </Form>
      </Card>
    </>
  );
}
