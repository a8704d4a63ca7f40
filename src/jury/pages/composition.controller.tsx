import {
  askAgain,
  bind,
  blank,
  Button,
  DateField,
  FieldGroup,
  fieldsOf,
  Form,
  page,
  Reading,
  seeOther,
  Select,
  TextField,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
  type Typed,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { agree, CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, refuseAll } from '../../platform/refusal/index.js';
import { composeSession, openSession, type Composition } from '../acts/compose-session.js';
import { MEMBER_QUALITIES } from '../rules/index.js';
import { membersOf, type Member } from '../data/members.store.js';
import { findSession, type Session } from '../data/sessions.store.js';
import { CompositionForm } from './jury.form.js';
import { words } from '../words/words.js';
import { SESSION } from '../session.js';
import { thingToMove } from '../../platform/lifecycle/index.js';

/** Rows offered at the least; two more than there are members. */
const ROWS = 5;

/** The appointment order and the members of a planned session; and its opening. */
@Controller('jury/sessions/:id/composition')
export class CompositionController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  /** `then` is `open` when the session is to be opened with what is kept: then all of it holds, or nothing is kept. */
  @Post()
  async compose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(CompositionForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const isToOpen = body['then'] === 'open';
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      if (!session) return notFound;
      const kept = compositionOf(given.form);
      if (isRefusal(kept)) return kept;
      const composed = await composeSession(tx, session, kept);
      if (isRefusal(composed) || !isToOpen) return composed;
      const again = await findSession(tx, actor, id);
      return again ? openSession(tx, actor, again) : notFound;
    });
    if (!isRefusal(done))
      return seeOther(addressOf('/jury/sessions/:id', { id }), isToOpen ? 'jury.opened' : 'jury.composed');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const session = await thingToMove(tx, SESSION, actor, id, 'open');
      return isRefusal(session) ? session : { session, members: await membersOf(tx, id) };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const shown = filled ?? blank(typedOf(found.session, found.members));
    return page(
      {
        title: w.composition.title,
        where: w.number(found.session.number),
        lead: w.composition.lead,
        filled: shown,
        width: 'reading',
        back: { href: addressOf('/jury/sessions/:id', { id }), text: w.number(found.session.number) },
      },
      <CompositionPage
        session={found.session}
        rows={Math.max(ROWS, found.members.length + 2)}
        filled={shown}
        reader={reader}
      />,
    );
  }
}

/** The form of a composition: an address and a quality a row, the president by the number of their row. */
function CompositionPage({
  session,
  rows,
  filled,
  reader,
}: {
  readonly session: Session;
  readonly rows: number;
  readonly filled: Filled;
  readonly reader: Reader;
}) {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const places = Array.from({ length: rows }, (_, index) => index);
  return (
    <Form action={addressOf('/jury/sessions/:id/composition', { id: session.id })}>
      <TextField {...field('reference')} label={w.composition.reference} />
      <DateField {...field('date')} label={w.composition.date} />
      <FieldGroup {...field('members')} label={w.composition.members} hint={w.composition.emptyRow}>
        {places.map((index) => (
          <fieldset key={index} class="govuk-fieldset aval-member">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{w.composition.member(index + 1)}</legend>
            <TextField
              {...field(`members[${index}].email`)}
              label={w.composition.email}
              type="email"
              autocomplete="off"
            />
            <Select
              {...field(`members[${index}].quality`)}
              label={w.composition.quality}
              blank={w.composition.presidentNone}
              options={MEMBER_QUALITIES.map((quality) => ({ value: quality, text: agree(w.qualities[quality], null) }))}
            />
          </fieldset>
        ))}
      </FieldGroup>
      <Select
        {...field('president')}
        label={w.composition.president}
        blank={w.composition.presidentNone}
        options={places.map((index) => ({ value: String(index + 1), text: w.composition.member(index + 1) }))}
      />
      <TextField {...field('quorum')} label={w.composition.quorum} hint={w.composition.quorumHint} numeric width={3} />
      <div class="govuk-button-group">
        <Button name="then" value="open">
          {w.composition.open}
        </Button>
        <Button kind="secondary" name="then" value="save">
          {w.composition.save}
        </Button>
      </div>
    </Form>
  );
}

function compositionOf(form: CompositionForm): Composition | ReturnType<typeof refuse> {
  const rows = form.members
    .map(({ email, quality }, index) => ({ email, quality, place: index + 1 }))
    .filter(({ email }) => email !== '');
  const unsaid = rows
    .filter(({ quality }) => quality === undefined)
    .map(({ place }) => refuse(422, 'jury.qualityMissing', undefined, `members[${place - 1}].quality`));
  const refusal = refuseAll(...unsaid);
  if (refusal) return refusal;
  return {
    reference: form.reference,
    date: form.date ?? null,
    quorum: form.quorum ?? null,
    members: rows.map(({ email, quality, place }) => ({
      email,
      quality: quality ?? 'teacher',
      president: place === form.president,
    })),
  };
}

function typedOf(session: Session, members: readonly Member[]): Typed {
  const president = members.findIndex((member) => member.president);
  return {
    reference: session.appointmentReference ?? '',
    ...(session.appointmentDate && { date: session.appointmentDate }),
    quorum: session.quorum === null ? '' : String(session.quorum),
    president: president < 0 ? '' : String(president + 1),
    ...Object.fromEntries(
      members.flatMap(({ email, quality }, index) => [
        [`members[${index}].email`, email],
        [`members[${index}].quality`, quality],
      ]),
    ),
  };
}
