import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { todayIn } from '../../diplomas/index.js';
import { CurrentActor, peopleByIds, peopleIn, peopleNamed, withRows, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { thingToMove } from '../../platform/lifecycle/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
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
import { conveneTogether, type Convening } from '../acts/convene-commission.js';
import { comingCommissions, lastComposition } from '../data/commissions.store.js';
import { waitingBeside } from '../data/list.store.js';
import { EXAMINATION } from '../examination.js';
import { words } from '../words/words.js';
import { CommissionPage } from './commission.page.js';
import { ConveningForm } from './examination.form.js';

/** What was brought to the rows of the page, and how many of them; undefined when nothing was asked for. */
export interface Brought {
  readonly by: 'search' | 'copy';
  readonly count: number;
}

/** The registry convenes a commission: one that is to sit, or a new one, whose people are found by their names. */
@Controller('examinations/:id/commission')
export class CommissionController {
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
  async convene(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ConveningForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const { then } = given.form;
    if (then === 'search' || then === 'copy') return this.bring(id, actor, reader, then, given);
    const done = await this.database.transact(async (tx) => {
      const examination = await thingToMove(tx, EXAMINATION, actor, id, 'convene');
      if (isRefusal(examination)) return examination;
      const convening = conveningOf(given.form);
      if (isRefusal(convening)) return convening;
      const also = given.form.also.flatMap((one) => (one.ticked ? [one.id] : []));
      return conveneTogether(tx, actor, examination, { ...convening, also });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/commissions/:id', { id: done }), 'examinations.convened');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  /** The page again, with the people found by their name, or those who sat last, after those who are there. */
  private async bring(
    id: string,
    actor: Actor,
    reader: Reader,
    by: Brought['by'],
    { form, filled }: { readonly form: ConveningForm; readonly filled: Filled },
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const examination = await thingToMove(tx, EXAMINATION, actor, id, 'convene');
      if (isRefusal(examination)) return examination;
      return by === 'copy'
        ? lastComposition(tx, examination.centreId)
        : (await peopleNamed(tx, form.search)).map((one) => ({ personId: one.id }));
    });
    if (isRefusal(found)) return found;
    const { typed, count } = withRows(filled.typed, found);
    // What was looked for and found is done: the field is ready for the next name.
    const shown = by === 'search' && count > 0 ? { ...typed, search: '' } : typed;
    return this.ask(id, actor, reader, { ...filled, typed: shown }, { by, count });
  }

  private async ask(id: string, actor: Actor, reader: Reader, given?: Filled, brought?: Brought): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const examination = await thingToMove(tx, EXAMINATION, actor, id, 'convene');
      if (isRefusal(examination)) return examination;
      const { centreId } = examination;
      const filled = given ?? blank({});
      return {
        examination,
        filled,
        coming: await comingCommissions(tx, centreId, await todayIn(tx, centreId)),
        waiting: await waitingBeside(tx, examination),
        people: await peopleByIds(tx, peopleIn(filled.typed)),
      };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).convening;
    const { examination, filled } = found;
    return page(
      { ...headOf(EXAMINATION, examination, w.title, reader), lead: w.lead, filled },
      <CommissionPage {...found} brought={brought} reader={reader} />,
    );
  }
}

/** What was chosen: a commission that is to sit, or the day and those who were given a place. */
function conveningOf({ commission, heldOn, members }: ConveningForm): Convening | Refusal {
  if (commission !== undefined) return { commissionId: commission };
  if (heldOn === undefined) return refuse(422, 'examinations.heldOnMissing', undefined, 'heldOn');
  const placed = members.flatMap(({ person, place }) => (place ? [{ personId: person, place }] : []));
  const twice = placed.find((one, at) =>
    placed.some((other, before) => before < at && other.personId === one.personId),
  );
  return twice ? refuse(422, 'examinations.memberTwice', undefined, 'members') : { heldOn, members: placed };
}
