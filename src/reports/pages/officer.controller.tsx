import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor, type SeatedPerson } from '../../people/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  EmptyState,
  fieldsOf,
  Form,
  page,
  Radios,
  Reading,
  seeOther,
  Submit,
  TextArea,
  useReader,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { officersFor, putInCharge } from '../acts/put-in-charge.js';
import { findToEntrust } from '../data/reports.store.js';
import { REPORT } from '../report.js';
import type { Report } from '../rules/index.js';
import { officerWords } from '../words/officer-words.js';
import { OfficerForm } from './report.form.js';

/** Who is in charge of a file in its registry: whoever is hands it over, and where nobody is, somebody is put in charge. */
@Controller('reports/:id/officer')
export class OfficerController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  @Post()
  async give(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(OfficerForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const { officer, note = '' } = given.form;
    const done = await this.database.transact((tx) => putInCharge(tx, actor, id, { personId: officer, note }));
    if (!isRefusal(done)) return seeOther(addressOf('/reports/:id', { id }), 'reports.inCharge');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled = blank()): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const report = await findToEntrust(tx, actor, id);
      if (!report) return notFound;
      const people = await officersFor(tx, actor, report);
      return isRefusal(people) ? people : { report, people };
    });
    if (isRefusal(found)) return found;
    const w = officerWords(reader.locale).page;
    return page(
      { ...headOf(REPORT, found.report, w.title, reader), lead: w.lead, filled },
      <OfficerPage {...found} actor={actor} filled={filled} />,
    );
  }
}

interface Props {
  readonly report: Report;
  readonly people: readonly SeatedPerson[];
  readonly actor: Actor;
  readonly filled: Filled;
}

function OfficerPage({ report, people, actor, filled }: Props) {
  const reader = useReader();
  const w = officerWords(reader.locale).page;
  const field = fieldsOf(filled, reader);
  if (people.length === 0)
    return (
      <EmptyState title={w.nobody}>
        <p class="govuk-body">{w.nobodyWhat}</p>
      </EmptyState>
    );
  return (
    <Form action={addressOf('/reports/:id/officer', { id: report.id })}>
      <Radios
        {...field('officer')}
        label={w.who}
        options={people.map(({ id, name }) => ({
          value: id,
          text: name,
          ...(id === actor.personId && { hint: w.oneself }),
        }))}
      />
      <TextArea {...field('note')} label={w.note} hint={w.noteHint} rows={4} atMost={2000} />
      <Submit cancel={addressOf('/reports/:id', { id: report.id })}>{w.button}</Submit>
    </Form>
  );
}
