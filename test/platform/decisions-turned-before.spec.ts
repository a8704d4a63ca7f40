import { DataSource } from 'typeorm';
import { WordsOnly1764000000040 } from '../../migrations/0040-words-only.js';
import { migrations } from '../../migrations/index.js';
import { migrate } from '../../src/platform/database/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';

/** The number of the step since which a jury deliberates anew. */
const ANEW = 1764000000055;
const [REFUSED, TURNED, ELSEWHERE, STANDING, UPHELD, TURNED_SINCE] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
  '00000000-0000-4000-8000-000000000003',
  '00000000-0000-4000-8000-000000000004',
  '00000000-0000-4000-8000-000000000005',
  '00000000-0000-4000-8000-000000000006',
];

describe('a decision that corrective minutes had turned, in a database of the version before', () => {
  let before: Clone;
  let source: DataSource;
  beforeAll(async () => {
    before = await cloneDatabase('postgres:///template0');
    source = await new DataSource({
      type: 'postgres',
      url: before.administratorUrl,
      migrations: migrations.filter((step) => step !== WordsOnly1764000000040 && Number(step.name.slice(-13)) < ANEW),
      installExtensions: false,
    }).initialize();
    await source.runMigrations({ transaction: 'each' });
    // What they refer to is not there: what they say alone matters.
    await source.transaction(async (manager) => {
      await manager.query(`set local session_replication_role = replica`);
      await manager.query(
        `insert into decisions (id, agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
           adopts_proposal, own_text, recorded_by, recorded_at, replaces_id, minutes_id)
         values ('${REFUSED}', $1, $1, $1, $1, $1, 'FAVOURABLE', 'UNFAVOURABLE', false, 'Non.', $1, now(), null, $1),
                ('${TURNED}', $1, $1, $1, $1, $1, 'FAVOURABLE', 'FAVOURABLE', false, 'Oui.', $1, now(), '${REFUSED}', $1),
                ('${STANDING}', '${UPHELD}', $1, $1, $1, $1, 'FAVOURABLE', 'UNFAVOURABLE', false, 'Non.', $1, now(), null, $1)`,
        [ELSEWHERE],
      );
      await manager.query(
        `insert into appeals (id, report_id, decision_id, student_id, centre_id, jury_id, state, journal_seq,
           state_since, grounds, filed_at)
         values ('${UPHELD}', $1, '${STANDING}', $1, $1, $1, 'UPHELD', 3, now(), 'Une erreur.', now()),
                ('${TURNED_SINCE}', $1, '${REFUSED}', $1, $1, $1, 'UPHELD', 3, now(), 'Une erreur.', now())`,
        [ELSEWHERE],
      );
      await manager.query(
        `insert into journal (thing, thing_id, seq, at, acted_as, move, from_state, to_state, previous_hash, hash, format)
         values ('report', $1, 9, now(), 'system', 'rectifyAsValidated', 'NOT_VALIDATED', 'VALIDATED',
                 repeat('0', 64), repeat('1', 64), 2)`,
        [ELSEWHERE],
      );
    });
    await migrate(before.administratorUrl);
  });
  afterAll(async () => {
    await source.destroy();
    await before.dispose();
  });

  it('stays as it was, with the line of the journal that says so', async () => {
    expect(await source.query(`select sense, own_text from decisions where id <> '${STANDING}' order by id`)).toEqual([
      { sense: 'UNFAVOURABLE', own_text: 'Non.' },
      { sense: 'FAVOURABLE', own_text: 'Oui.' },
    ]);
    expect(await source.query('select move from journal')).toEqual([{ move: 'rectifyAsValidated' }]);
  });

  it('waits for no jury where an appeal had turned it; one that stands does, as its appeal was upheld', async () => {
    expect(
      await source.query('select decision_id, ground, appeal_id, last_day, ended_at from new_deliberations'),
    ).toEqual([{ decision_id: STANDING, ground: 'appeal', appeal_id: UPHELD, last_day: null, ended_at: null }]);
  });

  it('is not turned once more', async () => {
    await expect(
      source.query(
        `insert into decisions (agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
           adopts_proposal, own_text, recorded_by, recorded_at, replaces_id)
         select agenda_item_id, session_id, request_id, report_id, version_id, proposal, 'UNFAVOURABLE',
             adopts_proposal, own_text, recorded_by, recorded_at, id
           from decisions where id = '${TURNED}'`,
      ),
    ).rejects.toThrow('aval: corrective minutes mend words, never the sense, and add no reason');
  });
});
