import {
  askAgain,
  bind,
  blank,
  Button,
  FieldGroup,
  fieldsOf,
  Form,
  page,
  Radios,
  Reading,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { agree, CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { membersOf } from '../data/members.store.js';
import { findSession } from '../data/sessions.store.js';
import { deliberate, noteWhoAttends } from '../acts/deliberate.js';
import { noteAbsences } from '../acts/note-absences.js';
import { isUnderNewLaw } from '../rules/index.js';
import { sessionOfSecretary } from './items-and-sessions.js';
import { absencesPage } from './absences.page.js';
import { AbsencesForm, AttendanceForm } from './jury.form.js';
import { words } from '../words/words.js';

/**
 * Who is absent and why, and the opening of the deliberation. Under the law before, the secretary notes who is there.
 */
@Controller('jury/sessions/:id/attendance')
export class AttendanceController {
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
  async note(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const underNewLaw = await this.isUnderNewLaw(id, actor);
    if (isRefusal(underNewLaw)) return underNewLaw;
    const given = underNewLaw ? bind(AbsencesForm, body) : bind(AttendanceForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const { form } = given;
    const again = (refusal: Refusal): Promise<Answer> =>
      askAgain(refusal, given.filled, (filled) => this.ask(id, actor, reader, filled));
    const noted = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      if (!session) return notFound;
      return form instanceof AbsencesForm
        ? noteAbsences(tx, actor, session, form.members)
        : noteWhoAttends(tx, session, presenceIn(body));
    });
    if (isRefusal(noted)) return again(noted);
    if (form.then !== 'deliberate')
      return seeOther(
        addressOf('/jury/sessions/:id', { id }),
        underNewLaw ? 'jury.absencesNoted' : 'jury.attendanceNoted',
      );
    // What was noted is kept even when the jury cannot deliberate yet.
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session ? deliberate(tx, actor, session) : notFound;
    });
    return isRefusal(done) ? again(done) : seeOther(addressOf('/jury/sessions/:id', { id }), 'jury.deliberating');
  }

  private isUnderNewLaw(id: string, actor: Actor): Promise<boolean | Refusal> {
    return this.database.read(async (tx) => {
      const session = await sessionOfSecretary(tx, actor, id);
      return isRefusal(session) ? session : isUnderNewLaw(session);
    });
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled = blank()): Promise<Answer> {
    const underNewLaw = await this.isUnderNewLaw(id, actor);
    if (isRefusal(underNewLaw)) return underNewLaw;
    if (underNewLaw) return absencesPage(this.database, actor, reader, id, filled);
    const found = await this.database.read(async (tx) => {
      const session = await sessionOfSecretary(tx, actor, id);
      if (isRefusal(session)) return session;
      if (session.state !== 'LOCKED' && session.state !== 'DELIBERATING') return refuse(409, 'jury.attendanceNotNow');
      return { session, members: await membersOf(tx, id) };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const known = Object.fromEntries(
      found.members.flatMap(({ personId, attended }) =>
        attended === null ? [] : [[`present-${personId}`, attended ? 'yes' : 'no']],
      ),
    );
    const shown = { ...filled, typed: { ...known, ...filled.typed } };
    const field = fieldsOf(shown, reader);
    const back = addressOf('/jury/sessions/:id', { id });
    return page(
      {
        title: w.attendance.title,
        where: w.number(found.session.number),
        lead: w.attendance.lead,
        filled: shown,
        width: 'reading',
        back: { href: back, text: w.number(found.session.number) },
      },
      <Form action={addressOf('/jury/sessions/:id/attendance', { id })}>
        <FieldGroup {...field('attendance')} label={w.composition.members}>
          {found.members.map(({ personId, name, quality, president, civility }) => (
            <Radios
              key={personId}
              {...field(`present-${personId}`)}
              label={[name, w.qualities[quality], ...(president ? [w.agreed.president] : [])]
                .map((word) => agree(word, civility))
                .join(', ')}
              inline
              options={(['yes', 'no'] as const).map((value) => ({ value, text: w.attendance.options[value] }))}
            />
          ))}
        </FieldGroup>
        <div class="govuk-button-group">
          {found.session.state === 'LOCKED' ? (
            <Button name="then" value="deliberate">
              {w.attendance.deliberate}
            </Button>
          ) : null}
          <Button kind="secondary" name="then" value="save">
            {w.attendance.save}
          </Button>
        </div>
      </Form>,
    );
  }
}

function presenceIn(body: Readonly<Record<string, unknown>>): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const id = /^present-([0-9a-f-]{36})$/.exec(name)?.[1];
      return id !== undefined && (value === 'yes' || value === 'no') ? [[id, value === 'yes']] : [];
    }),
  );
}
