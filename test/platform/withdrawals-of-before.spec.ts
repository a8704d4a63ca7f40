import { DataSource } from 'typeorm';
import { WordsOnly1764000000040 } from '../../migrations/0040-words-only.js';
import { migrations } from '../../migrations/index.js';
import { migrate } from '../../src/platform/database/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';

/** The numbers of the steps since which there are withdrawals, and since which a jury deliberates on them. */
const [OPENED, DELIBERATED] = [1764000000061, 1764000000071];
const id = (last: string): string => `00000000-0000-4000-8000-0000000000${last}`;
const [ELSEWHERE, HEARD, UPHELD, WRITING, APPEAL] = [id('01'), id('02'), id('03'), id('04'), id('05')];

describe('withdrawals in a database of the version before', () => {
  let before: Clone;
  const sources: DataSource[] = [];
  /** Makes the steps below this number, and writes as they did; what rows refer to is not there. */
  async function filledBelow(number: number, ...statements: string[]): Promise<DataSource> {
    const source = await new DataSource({
      type: 'postgres',
      url: before.administratorUrl,
      migrations: migrations.filter((step) => step !== WordsOnly1764000000040 && Number(step.name.slice(-13)) < number),
      installExtensions: false,
    }).initialize();
    sources.push(source);
    await source.runMigrations({ transaction: 'each' });
    await source.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      for (const statement of statements) await manager.query(statement);
    });
    return source;
  }
  const decided = (decision: string): string =>
    `insert into decisions (id, agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
       adopts_proposal, own_text, recorded_by, recorded_at, replaces_id, minutes_id)
     values ('${decision}', '${decision}', '${ELSEWHERE}', '${ELSEWHERE}', '${decision}', '${ELSEWHERE}', 'FAVOURABLE',
       'UNFAVOURABLE', false, 'Non.', '${ELSEWHERE}', now(), null, '${ELSEWHERE}')`;
  const withdrawn = (decision: string, state: string, ground: string, last: string): string =>
    `insert into withdrawals (id, decision_id, report_id, student_id, centre_id, jury_id, ground, held_against, last_day,
       opened_by, opened_as, opened_at, state, journal_seq, state_since)
     values ('${decision}', '${decision}', '${decision}', '${ELSEWHERE}', '${ELSEWHERE}', '${ELSEWHERE}', '${ground}',
       'Un membre n’était pas nommé.', ${last}, '${APPEAL}', 'president', now(), '${state}', 2, now())`;
  let source: DataSource;
  beforeAll(async () => {
    before = await cloneDatabase('postgres:///template0');
    await filledBelow(
      OPENED,
      decided(HEARD),
      decided(UPHELD),
      decided(WRITING),
      `insert into new_deliberations (decision_id, agenda_item_id, ground, appeal_id, asked_at)
         values ('${UPHELD}', '${UPHELD}', 'appeal', '${APPEAL}', now())`,
    );
    source = await filledBelow(
      DELIBERATED,
      withdrawn(HEARD, 'HEARD', 'unlawful', `'2027-03-24'`),
      withdrawn(UPHELD, 'HEARD', 'fraud', 'null'),
      withdrawn(WRITING, 'OPENED', 'request', 'null'),
    );
    await migrate(before.administratorUrl);
  });
  afterAll(async () => {
    for (const one of sources) await one.destroy();
    await before.dispose();
  });

  it('wait for a jury when their student was heard, until their last day; the others stay as they were', async () => {
    expect(
      await source.query(
        'select decision_id, ground, withdrawal_id, held_against, last_day::text, ended_at from new_deliberations where ground <> $1',
        ['appeal'],
      ),
    ).toEqual([
      {
        decision_id: HEARD,
        ground: 'withdrawal',
        withdrawal_id: HEARD,
        held_against: 'Un membre n’était pas nommé.',
        last_day: '2027-03-24',
        ended_at: null,
      },
    ]);
    expect(await source.query('select state from withdrawals order by id')).toEqual([
      { state: 'HEARD' },
      { state: 'HEARD' },
      { state: 'OPENED' },
    ]);
  });

  it('leave what waited for a jury, for another ground, as it was', async () => {
    expect(
      await source.query('select ground, appeal_id, withdrawal_id from new_deliberations where decision_id = $1', [
        UPHELD,
      ]),
    ).toEqual([{ ground: 'appeal', appeal_id: APPEAL, withdrawal_id: null }]);
  });
});
