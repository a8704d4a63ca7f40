import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse } from '../../platform/refusal/index.js';
import {
  bind,
  blank,
  Button,
  DateField,
  fieldsOf,
  Form,
  OpenToAll,
  page,
  Reading,
  refused,
  seeOther,
  SummaryList,
  TextField,
  writeDay,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { absencesOf, addAbsence, removeAbsence } from '../absences.store.js';
import { holds, type Actor } from '../domain/index.js';
import { choosePassword, isLinkAlive, setPassword } from '../password-links.store.js';
import { hashOfPassword, isPassword, PASSWORD_LENGTH } from '../passwords.js';
import { openSession } from '../sessions.store.js';
import { CurrentActor } from './current-actor.js';
import { AbsenceForm, ChangePasswordForm, NewPasswordForm } from './people.form.js';
import { sessionCookie } from './signed-in.guard.js';
import { words } from './words.js';

/** One's own account. */
@Controller()
export class MeController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('me')
  me(@CurrentActor() actor: Actor, @Reading() reader: Reader): Answer {
    const w = words(reader.locale);
    const number = actor.studentNumber === null ? [] : [{ term: w.me.studentNumber, value: actor.studentNumber }];
    const seats =
      actor.seats.map(({ role }) => w.roles[role]).join(', ') ||
      (actor.studentNumber === null ? w.me.noSeat : w.student);
    return page(
      { title: w.me.title, width: 'reading' },
      <>
        <SummaryList
          rows={[
            { term: w.me.name, value: actor.name },
            { term: w.me.email, value: actor.email },
            ...number,
            { term: w.me.seats, value: seats },
          ]}
        />
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href="/me/password">
              {w.me.change}
            </a>
          </li>
          <li>
            <a class="govuk-link" href="/me/data" download>
              {w.me.data}
            </a>
          </li>
          {holds(actor, 'professor') ? (
            <li>
              <a class="govuk-link" href="/absences">
                {w.me.absences}
              </a>
            </li>
          ) : null}
        </ul>
      </>,
    );
  }

  @Get('me/password')
  askPassword(@Reading() reader: Reader): Answer {
    return changePage(reader, blank());
  }

  @Post('me/password')
  async changePassword(
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ChangePasswordForm, body);
    const again = (filled: Filled): Answer => changePage(reader, { ...filled, typed: {} });
    if (!given.ok) return again(given.filled);
    if (given.form.password.length < PASSWORD_LENGTH)
      return again(refused(given.filled, refuse(422, 'people.passwordTooShort', undefined, 'password')));
    const account = await this.database.read((tx) =>
      tx.row<{ hash: string | null }>('select password_hash as hash from people where id = $1', [actor.personId]),
    );
    if (!(await isPassword(given.form.current, account?.hash ?? null)))
      return again(refused(given.filled, refuse(422, 'people.wrongPassword', undefined, 'current')));
    const hash = await hashOfPassword(given.form.password);
    const token = await this.database.transact(async (tx) => {
      await setPassword(tx, actor.personId, hash);
      return openSession(tx, actor.personId);
    });
    return seeOther('/me', 'people.passwordChanged', [sessionCookie(token)]);
  }

  @Get('password/:token')
  @OpenToAll('a first password is chosen before the first sign-in')
  async askFirst(@Param('token') token: string, @Reading() reader: Reader): Promise<Answer> {
    const alive = await this.database.read((tx) => isLinkAlive(tx, token));
    return alive ? firstPage(reader, token, blank()) : refuse(404, 'people.linkDead');
  }

  @Post('password/:token')
  @OpenToAll('a first password is chosen before the first sign-in')
  async chooseFirst(@Param('token') token: string, @Body() body: unknown, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(NewPasswordForm, body);
    if (!given.ok) return firstPage(reader, token, { ...given.filled, typed: {} });
    if (given.form.password.length < PASSWORD_LENGTH)
      return firstPage(reader, token, refused(blank(), refuse(422, 'people.passwordTooShort', undefined, 'password')));
    const hash = await hashOfPassword(given.form.password);
    const done = await this.database.transact((tx) => choosePassword(tx, token, hash));
    return isRefusal(done) ? done : seeOther('/sign-in', 'people.passwordChanged');
  }

  @Get('absences')
  absences(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.askAbsences(actor, reader, blank());
  }

  @Post('absences')
  async addAbsence(@Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(AbsenceForm, body);
    if (!given.ok) return this.askAbsences(actor, reader, given.filled);
    const done = await this.database.transact((tx) => addAbsence(tx, actor, given.form));
    return isRefusal(done)
      ? this.askAbsences(actor, reader, refused(given.filled, done))
      : seeOther('/absences', 'people.absenceAdded');
  }

  @Post('absences/:id/remove')
  async removeAbsence(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const wasTheirs = await this.database.transact((tx) => removeAbsence(tx, actor, id));
    return wasTheirs ? seeOther('/absences', 'people.absenceRemoved') : notFound;
  }

  private async askAbsences(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const rows = await this.database.read((tx) => absencesOf(tx, actor.personId));
    const w = words(reader.locale).absences;
    const field = fieldsOf(filled, reader);
    return page(
      {
        title: w.title,
        lead: w.lead,
        filled,
        width: 'reading',
        back: { href: '/me', text: words(reader.locale).me.title },
      },
      <>
        {rows.length === 0 ? (
          <p class="govuk-body">{w.none}</p>
        ) : (
          <ul class="govuk-list">
            {rows.map((row) => (
              <li key={row.id}>
                {w.from(writeDay(row.firstDay, reader.locale), writeDay(row.lastDay, reader.locale))}
                {row.substitute === null ? '' : ` · ${w.by(row.substitute)}`}
                <Form action={`/absences/${row.id}/remove`}>
                  <Button kind="secondary">{w.remove}</Button>
                </Form>
              </li>
            ))}
          </ul>
        )}
        <Form action="/absences">
          <DateField {...field('first')} label={w.first} />
          <DateField {...field('last')} label={w.last} />
          <TextField {...field('substitute')} label={w.substitute} type="email" />
          <Button>{w.add}</Button>
        </Form>
      </>,
    );
  }
}

function changePage(reader: Reader, filled: Filled): Answer {
  const w = words(reader.locale).password;
  const field = fieldsOf(filled, reader);
  return page(
    { title: w.changeTitle, filled, width: 'reading', back: { href: '/me', text: words(reader.locale).me.title } },
    <Form action="/me/password">
      <TextField {...field('current')} label={w.current} type="password" autocomplete="current-password" />
      <TextField {...field('password')} label={w.new} hint={w.hint} type="password" autocomplete="new-password" />
      <Button>{w.button}</Button>
    </Form>,
  );
}

function firstPage(reader: Reader, token: string, filled: Filled): Answer {
  const w = words(reader.locale).password;
  const field = fieldsOf(filled, reader);
  return page(
    { title: w.title, filled, width: 'reading' },
    <Form action={`/password/${encodeURIComponent(token)}`}>
      <TextField
        {...field('password')}
        value=""
        label={w.new}
        hint={w.hint}
        type="password"
        autocomplete="new-password"
      />
      <Button>{w.button}</Button>
    </Form>,
  );
}
