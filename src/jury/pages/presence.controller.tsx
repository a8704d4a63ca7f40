import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  page,
  Reading,
  seeOther,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { attendanceNotNow, decideDistance, signAttendance } from '../acts/sign-attendance.js';
import { certifyAttendanceSheet } from '../acts/certify-attendance-sheet.js';
import { distanceOf, sheetsOf } from '../data/attendance.store.js';
import { membersOf } from '../data/members.store.js';
import { findSession } from '../data/sessions.store.js';
import { words } from '../words/words.js';
import { CertificationForm, DistanceForm, PresenceForm } from './jury.form.js';
import { PresencePage } from './presence.page.js';

/** Where each member signs that they are there, and the president says how the jury sits and certifies the sheet. */
@Controller('jury/sessions/:id')
export class PresenceController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('presence')
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  @Post('presence')
  async sign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(PresenceForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session ? signAttendance(tx, actor, session, given.form.how) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/sessions/:id', { id }), 'jury.attendanceSigned');
    return this.again(done, given.filled, id, actor, reader);
  }

  @Post('distance')
  async decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(DistanceForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session ? decideDistance(tx, actor, session, given.form.means) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/sessions/:id/presence', { id }), 'jury.distanceDecided');
    return this.again(done, given.filled, id, actor, reader);
  }

  @Post('sheets/:sheet/certification')
  async certify(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('sheet', ParseUUIDPipe) sheetId: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(CertificationForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const signed = given.form.members.flatMap((one) => (one.signed ? [one.person] : []));
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      return session ? certifyAttendanceSheet(tx, actor, session, sheetId, signed) : notFound;
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/sessions/:id', { id }), 'jury.sheetCertified');
    return this.again(done, given.filled, id, actor, reader);
  }

  private again(refusal: Refusal, filled: Filled, id: string, actor: Actor, reader: Reader): Promise<Answer> {
    return askAgain(refusal, filled, (shown) => this.ask(id, actor, reader, shown));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled = blank()): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const session = await findSession(tx, actor, id);
      if (!session) return notFound;
      if (!session.standings.includes('member')) return refuse(403, 'lifecycle.notYours');
      const notNow = filled.errors.length === 0 ? attendanceNotNow(tx, session) : undefined;
      if (notNow) return notNow;
      return {
        session,
        members: await membersOf(tx, id),
        distance: await distanceOf(tx, id),
        sheets: await sheetsOf(tx, id),
      };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const number = w.number(found.session.number);
    return page(
      {
        title: w.presence.title,
        where: number,
        lead: w.presence.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/jury/sessions/:id', { id }), text: number },
      },
      <PresencePage {...found} me={actor.personId} filled={filled} reader={reader} />,
    );
  }
}
