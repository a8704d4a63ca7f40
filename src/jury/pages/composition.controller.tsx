import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { juriesByIds } from '../../diplomas/index.js';
import { CurrentActor, peopleByIds, peopleIn, peopleNamed, rowOf, withRows, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { thingToMove } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
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
import { composeSession, openSession, type Composition } from '../acts/compose-session.js';
import { appointedTo, lastComposition } from '../data/members.store.js';
import { firstOrderOf } from '../data/orders.store.js';
import { findSession } from '../data/sessions.store.js';
import type { Appointed } from '../rules/index.js';
import { SESSION } from '../session.js';
import { words } from '../words/words.js';
import { CompositionPage } from './composition.page.js';
import { CompositionForm } from './jury.form.js';

/** What was brought to the rows of the page, and how many of them; undefined when nothing was asked for. */
export interface Brought {
  readonly by: 'search' | 'copy';
  readonly count: number;
}

/** Who is to sit at a planned session, found by name or taken from the last one; and its opening. */
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

  /**
   * `then` says what is done: look for people or take the last composition, and the page comes back with them and all
   * that was typed; keep who is there; or keep it and open the session: then all of it holds, or nothing is kept.
   */
  @Post()
  async compose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(CompositionForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const { then } = given.form;
    if (then === 'search' || then === 'copy') return this.bring(id, actor, reader, then, given);
    const done = await this.database.transact(async (tx) => {
      const session = await findSession(tx, actor, id);
      if (!session) return notFound;
      const composition = compositionOf(given.form, given.filled);
      if (isRefusal(composition)) return composition;
      const composed = await composeSession(tx, session, composition, (person) => fieldOf(given.filled, person));
      if (isRefusal(composed) || then !== 'open') return composed;
      const again = await findSession(tx, actor, id);
      return again ? openSession(tx, actor, again) : notFound;
    });
    if (!isRefusal(done))
      return seeOther(addressOf('/jury/sessions/:id', { id }), then === 'open' ? 'jury.opened' : 'jury.composed');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  /** The page again, with the people found by their name, or those of the last session, after those who are there. */
  private async bring(
    id: string,
    actor: Actor,
    reader: Reader,
    by: Brought['by'],
    { form, filled }: { readonly form: CompositionForm; readonly filled: Filled },
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const session = await thingToMove(tx, SESSION, actor, id, 'open');
      if (isRefusal(session)) return session;
      if (by === 'copy') return lastComposition(tx, session);
      return (await peopleNamed(tx, form.search)).map(({ id: personId }) => ({ personId }));
    });
    if (isRefusal(found)) return found;
    const { typed, count } = withRows(filled.typed, found);
    // What was looked for and found is done: the field is ready for the next name.
    const shown = by === 'search' && count > 0 ? { ...typed, search: '' } : typed;
    return this.ask(id, actor, reader, { ...filled, typed: shown }, { by, count });
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled, brought?: Brought): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const session = await thingToMove(tx, SESSION, actor, id, 'open');
      if (isRefusal(session)) return session;
      const shown = filled ?? blank(withRows({}, await appointedTo(tx, id)).typed);
      const people = await peopleByIds(tx, peopleIn(shown.typed));
      const [jury] = await juriesByIds(tx, [session.juryId]);
      return { session, shown, people, order: await firstOrderOf(tx, id), leastMembers: jury?.leastMembers ?? 3 };
    });
    if (isRefusal(found)) return found;
    const { session, shown, leastMembers, ...beside } = found;
    const w = words(reader.locale);
    return page(
      {
        title: w.composition.title,
        where: w.number(session.number),
        lead: w.composition.lead(leastMembers),
        filled: shown,
        back: { href: addressOf('/jury/sessions/:id', { id }), text: w.number(session.number) },
      },
      <CompositionPage session={session} filled={shown} brought={brought} {...beside} reader={reader} />,
    );
  }
}

function fieldOf(filled: Filled, personId: string): string {
  const row = rowOf(filled.typed, personId);
  return row === undefined ? 'members' : `members[${row}].place`;
}

/** Those who were given a place, each with a quality. */
function compositionOf({ members }: CompositionForm, filled: Filled): Composition | Refusal {
  const composition: Omit<Appointed, 'name'>[] = [];
  const unsaid: Refusal[] = [];
  for (const { person, place, quality } of members) {
    if (place === undefined) continue;
    if (quality !== undefined) composition.push({ personId: person, place, quality });
    else {
      const row = rowOf(filled.typed, person);
      unsaid.push(
        refuse(422, 'jury.qualityMissing', undefined, row === undefined ? 'members' : `members[${row}].quality`),
      );
    }
  }
  return refuseAll(...unsaid) ?? composition;
}
