import { randomUUID } from 'node:crypto';
import { giveSeat, insertPerson } from '../../src/people/index.js';
import { askInvariants } from '../invariants/questions.js';
import { lettersOf } from '../support/before-the-jury.js';
import { openDeciding } from '../support/decided-files.js';
import { admissibleReport } from '../support/examination.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const here = openDeciding();

describe('a seat with a last day', () => {
  /** Somebody of the registry until the 24th of November included, and an administrator. */
  async function untilToday(): Promise<{ readonly id: string; readonly admin: Visitor; readonly seat: string }> {
    const { portal, institution } = here;
    const id = await portal.database.transact(async (tx) => {
      await giveSeat(tx, { personId: institution.stranger, role: 'administrator' });
      return insertPerson(tx, { name: 'Goulven Salaün', email: `${randomUUID()}@aval.example` });
    });
    const admin = await signedIn(portal, institution.stranger);
    const given = { role: 'registry', centre: institution.centre };
    expect((await admin.post(`/people/${id}/seats`, { ...given, lastDay: '2026-11-23' })).status).toBe(422);
    expect((await admin.post(`/people/${id}/seats`, { ...given, lastDay: '2026-11-24' })).status).toBe(303);
    expect((await admin.get(`/people/${id}`)).html).toContain('jusqu’au 24 novembre 2026');
    const living = 'select id from seats where person_id = $1 and until is null';
    const seat = await portal.database.read((tx) => tx.row<{ id: string }>(living, [id]));
    return { id, admin, seat: seat?.id ?? '' };
  }

  it('is held on that day, and sees nothing the day after, before anything ended it; then it ends like another', async () => {
    const { portal, institution } = here;
    const { id, seat } = await untilToday();
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, { ...institution, registry: id }));
    const at = `/reports/${reportId}`;
    portal.clock.set('2026-11-24T22:59:00Z');
    expect((await (await signedIn(portal, id)).get(at)).status).toBe(200);
    portal.clock.set('2026-11-24T23:00:00Z');
    expect((await (await signedIn(portal, id)).get(at)).status).toBe(404);
    await portal.runJob('end-seats');
    expect(await portal.database.read(askInvariants)).toEqual([]);
    expect((await lettersOf(portal, institution.coordinator)).join()).toContain('Goulven Salaün n’exerce plus');
    const again = await signedIn(portal, institution.stranger);
    expect((await again.post(`/people/${id}/seats/${seat}/last-day`, { lastDay: '2027-01-01' })).status).toBe(404);
    const { standing } = (await portal.database.read((tx) =>
      tx.row<{ standing: number }>(
        `select count(*)::int as standing from standings where holder_id = $1 and until is null`,
        [seat],
      ),
    )) ?? { standing: -1 };
    expect(standing).toBe(0);
  });

  it('is announced to its holder and to who gives seats, once a day it was given; prolonged, it goes on', async () => {
    const { portal, institution } = here;
    const { id, admin, seat } = await untilToday();
    await portal.runJob('remind-of-seats');
    await portal.runJob('remind-of-seats');
    const told = (await lettersOf(portal, id)).filter((text) => text.includes('prend fin le 24 novembre 2026'));
    expect(told).toHaveLength(1);
    expect((await lettersOf(portal, institution.stranger)).join()).toContain('La fonction de Goulven Salaün');
    const at = `/people/${id}/seats/${seat}/last-day`;
    expect((await (await signedIn(portal, id)).get(at)).status).toBe(403);
    expect((await admin.post(at, { lastDay: '2026-11-01' })).status).toBe(422);
    expect((await admin.post(at, { lastDay: '2027-06-30' })).status).toBe(303);
    portal.clock.set('2026-11-26T09:00:00Z');
    await portal.runJob('end-seats');
    expect((await (await signedIn(portal, id)).get('/reports?mine=1')).status).toBe(200);
    const days = await portal.database.read((tx) =>
      tx.rows(`select to_char(last_day, 'YYYY-MM-DD') as day from seat_last_days where seat_id = $1 order by id`, [
        seat,
      ]),
    );
    expect(days).toEqual([{ day: '2026-11-24' }, { day: '2027-06-30' }]);
    const byNobody = `update seats set last_day = '2030-01-01' where id = $1`;
    await expect(portal.database.transact((tx) => tx.rows(byNobody, [seat]))).rejects.toThrow(
      'the last day of a seat is one that somebody gave it',
    );
  });
});
