import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { findRequest } from '../../diploma-requests/index.js';
import { opinionFor } from '../../opinions/index.js';
import { Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  askAgain,
  bind,
  blank,
  page,
  Reading,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { findReport } from '../../reports/index.js';
import { agendaOf, type AgendaItem } from '../data/agenda.store.js';
import { juryFileOf, readByJury } from '../data/jury-files.store.js';
import { correctionsOf } from '../data/decisions.store.js';
import { keepPosition, positionOf } from '../data/positions.store.js';
import type { Session } from '../data/sessions.store.js';
import { sittingOnFile } from '../rules/index.js';
import { FilePage } from './file.page.js';
import { itemSeen } from './items-and-sessions.js';
import { PositionForm } from './jury.form.js';
import { words } from '../words/words.js';

/** The page of one file of an agenda, the same for all centres: what is proposed, what is decided. */
@Controller('jury/files/:item')
export class FileController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  show(
    @Param('item', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  /** The single file, for whoever sees the item; not found while it is being made. */
  @Get('bound')
  async bound(
    @Param('item', ParseUUIDPipe) id: string,
    @Query('inline') inline: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const seen = await itemSeen(tx, actor, id);
      return isRefusal(seen) ? seen : ((await juryFileOf(tx, id)) ?? notFound);
    });
    return isRefusal(found) ? found : this.papers.serve(found.paperId, actor, { inline: inline === '1' });
  }

  /** A member's own note, read by nobody else and destroyed at the signature. */
  @Post('position')
  async note(
    @Param('item', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(PositionForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const seen = await itemSeen(tx, actor, id);
      if (isRefusal(seen)) return seen;
      return notToBeNoted(seen) ?? keepPosition(tx, id, actor.personId, given.form.position);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/files/:item', { item: id }), 'jury.positionKept');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const seen = await itemSeen(tx, actor, id);
      if (isRefusal(seen)) return seen;
      const notNow = filled && notToBeNoted(seen);
      if (notNow) return notNow;
      const { session, item } = seen;
      const { members, ...read } = await readByJury(tx, id);
      const agenda = await agendaOf(tx, actor, session.id);
      const isSigned = session.state === 'MINUTES_SIGNED';
      // A member reads the file while it is before the jury, and what was decided ever after.
      const isBeforeJury = notToBeNoted(seen) === undefined;
      return {
        ...seen,
        ...read,
        seesReport:
          isBeforeJury ||
          session.standings.includes('secretary') ||
          (item.reportId === null
            ? await findRequest(tx, actor, item.requestId)
            : await findReport(tx, actor, item.reportId)) !== undefined,
        opinion: item.opinionId === null ? undefined : await opinionFor(tx, item.opinionId),
        sitting: sittingOnFile(session, members, item.recused),
        next: agenda[agenda.findIndex((line) => line.id === id) + 1],
        position: isBeforeJury ? await positionOf(tx, id, actor.personId) : undefined,
        isPrepared:
          isSigned &&
          session.standings.includes('secretary') &&
          (await correctionsOf(tx, session.id)).some(({ itemId }) => itemId === id),
      };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    return page(
      {
        title: found.item.student,
        ...(filled && { filled }),
        where: w.number(found.session.number),
        width: 'wide',
        back: { href: addressOf('/jury/sessions/:id', { id: found.session.id }), text: w.number(found.session.number) },
      },
      <FilePage
        {...found}
        me={actor.personId}
        filled={filled ?? blank({ position: found.position ?? '' })}
        reader={reader}
      />,
    );
  }
}

/**
 * Why no position can be noted: by members alone (403), while the file is before the jury and nothing is signed (409).
 */
function notToBeNoted({
  session,
  item,
}: {
  readonly session: Session;
  readonly item: AgendaItem;
}): Refusal | undefined {
  if (!session.standings.includes('member')) return refuse(403, 'lifecycle.notYours');
  return item.removedAt !== null || session.state === 'MINUTES_SIGNED' || session.state === 'CANCELLED'
    ? refuse(409, 'lifecycle.notFromHere')
    : undefined;
}
