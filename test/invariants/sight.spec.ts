import { findRequest } from '../../src/diploma-requests/data/requests.store.js';
import { findItem } from '../../src/jury/data/agenda.store.js';
import { findSession } from '../../src/jury/data/sessions.store.js';
import { loadActor } from '../../src/people/index.js';
import { findReport } from '../../src/reports/data/reports.store.js';
import { castOf, startWithEveryState } from '../support/demonstration.js';
import type { Portal } from '../support/portal.js';
import { SIGHTS } from './sights.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startWithEveryState();
});
afterAll(() => portal.stop());

describe.each(Object.entries(SIGHTS))('who sees every %s', (_things, sight) => {
  let seen: { who: string; found: string[]; listed: string[]; allowed: string[] }[];
  let all: readonly { readonly id: string }[];
  beforeAll(async () => {
    [all, seen] = await portal.database.read(async (tx) => {
      const things = await sight.everything(tx);
      const sights: typeof seen = [];
      for (const [who, personId] of await castOf(tx)) {
        const actor = await loadActor(tx, personId);
        if (!actor) throw new Error(`${who} is nobody.`);
        const found: string[] = [];
        for (const { id } of things) if ((await sight.found(tx, actor, id)) !== undefined) found.push(id);
        sights.push({
          who,
          found: found.sort(),
          listed: (await sight.listed(tx, actor)).map(({ id }) => id).sort(),
          allowed: things
            .filter((thing) => sight.allowed(actor, thing as never))
            .map(({ id }) => id)
            .sort(),
        });
      }
      return [things, sights];
    });
  });

  it('is whom the rule names, looked up thing by thing', () => {
    expect(Object.fromEntries(seen.map(({ who, found }) => [who, found]))).toEqual(
      Object.fromEntries(seen.map(({ who, allowed }) => [who, allowed])),
    );
  });
  it('is the same in the list as thing by thing', () => {
    expect(Object.fromEntries(seen.map(({ who, listed }) => [who, listed]))).toEqual(
      Object.fromEntries(seen.map(({ who, found }) => [who, found])),
    );
  });
  it('is somebody for each of them, and less than half of all people', () => {
    for (const { id } of all) {
      const readers = seen.filter(({ found }) => found.includes(id)).length;
      expect(readers).toBeGreaterThan(0);
      expect(readers).toBeLessThan(seen.length / 2);
    }
  });
});

describe('a member of the jury who is recused from a file', () => {
  it('sees neither its agenda item, nor the report, nor the request, but sees the session', async () => {
    await portal.database.read(async (tx) => {
      const recusal = await tx.row<{
        personId: string;
        itemId: string;
        sessionId: string;
        reportId: string;
        requestId: string;
      }>(`
        select e.person_id as "personId", a.id as "itemId", a.session_id as "sessionId", a.report_id as "reportId",
            a.request_id as "requestId"
          from recusals e
          join agenda_items a on a.id = e.agenda_item_id
         limit 1`);
      const actor = recusal && (await loadActor(tx, recusal.personId));
      if (!recusal || !actor) throw new Error('Nobody is recused in the demonstration.');
      const { itemId, sessionId, reportId, requestId } = recusal;
      expect([
        await findItem(tx, actor, itemId),
        await findReport(tx, actor, reportId),
        await findRequest(tx, actor, requestId),
      ]).toEqual([undefined, undefined, undefined]);
      expect(await findSession(tx, actor, sessionId)).toMatchObject({ standings: ['member'] });
    });
  });
});
