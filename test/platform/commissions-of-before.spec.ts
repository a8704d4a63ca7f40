import { DataSource } from 'typeorm';
import { CommissionsSit1764000000060 } from '../../migrations/0060-commissions-sit.js';
import { CommissionsAskedAgain1764000000096 } from '../../migrations/0096-commissions-asked-again.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { stepsBefore } from '../support/steps-before.js';

const [COMMISSION, EXAMINATION, MEMBER, LEFT, OF_THE_LEFT] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
  '00000000-0000-4000-8000-000000000003',
  '00000000-0000-4000-8000-000000000004',
  '00000000-0000-4000-8000-000000000005',
];

describe('a commission that was convened by the version before, of one member', () => {
  let before: Clone;
  let source: DataSource;
  const unbound = (...texts: readonly string[]): Promise<void> =>
    source.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      for (const text of texts) await manager.query(text);
    });

  beforeAll(async () => {
    before = await cloneDatabase('postgres:///template0');
    source = await new DataSource({
      type: 'postgres',
      url: before.administratorUrl,
      migrations: stepsBefore(60),
      installExtensions: false,
    }).initialize();
    await source.runMigrations({ transaction: 'each' });
    // Written alone: nothing that they refer to is there.
    await unbound(
      `insert into commissions (id, centre_id, held_on, convened_at, convened_by)
         values ('${COMMISSION}', gen_random_uuid(), '2026-11-30', now(), gen_random_uuid())`,
      `insert into commission_members values ('${COMMISSION}', '${MEMBER}')`,
      `insert into commissions (id, centre_id, held_on, convened_at, convened_by)
         values ('${LEFT}', gen_random_uuid(), '2026-11-30', now(), gen_random_uuid())`,
      `insert into commission_members values ('${LEFT}', '${MEMBER}')`,
      `insert into commission_departures values ('${LEFT}', '${MEMBER}', now())`,
      `insert into examinations (id, number, student_id, diploma_id, centre_id, state, journal_seq, state_since,
         opened_at, declaration_id, reference_date, description, commission_id)
       values ('${OF_THE_LEFT}', 'E2026-0002', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
         'IN_COMMISSION', 5, now(), now(), gen_random_uuid(), '2026-06-30', 'Trois ans.', '${LEFT}')`,
      `insert into examinations (id, number, student_id, diploma_id, centre_id, state, journal_seq, state_since,
         opened_at, declaration_id, reference_date, description, commission_id)
       values ('${EXAMINATION}', 'E2026-0001', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
         'IN_COMMISSION', 5, now(), now(), gen_random_uuid(), '2026-06-30', 'Quatre ans.', '${COMMISSION}')`,
    );
    await source.transaction(async ({ queryRunner }) => {
      if (!queryRunner) throw new Error('No transaction.');
      await new CommissionsSit1764000000060().up(queryRunner);
    });
  });
  afterAll(async () => {
    await source.destroy();
    await before.dispose();
  });

  it('stays as it was: it has no chair, and its member answers alone', async () => {
    expect(await source.query(`select to_char(law, 'YYYY-MM-DD') as law, chaired_by from commissions`)).toEqual([
      { law: '2026-09-01', chaired_by: null },
      { law: '2026-09-01', chaired_by: null },
    ]);
    // Asked of it alone: the rest of an answer is not there.
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    await runner.query(
      `insert into examination_answers (id, examination_id, commission_id, kind, reasoning, answered_by, answered_at)
         values (gen_random_uuid(), '${EXAMINATION}', '${COMMISSION}', 'NONE', 'Vu.', '${MEMBER}', now())`,
    );
    await runner.query('set constraints examination_answers_are_signed_by_two immediate');
    await runner.rollbackTransaction();
    await runner.release();
  });

  it('has nothing signed by a member who had left it, whose departure stays', async () => {
    expect(await source.query('select count(*)::int as count from commission_departures')).toEqual([{ count: 1 }]);
    await expect(
      source.query(
        `insert into answer_signatures (examination_id, revision, commission_id, sha256, person_id, signed_at)
           values ('${OF_THE_LEFT}', 1, '${LEFT}', repeat('a', 64), '${MEMBER}', now())`,
      ),
    ).rejects.toThrow('aval: what is signed is the answer as it stands');
  });

  it('is asked again on a new fact only by what is deposited since: what was deposited before goes on', async () => {
    await source.transaction(async ({ queryRunner }) => {
      if (!queryRunner) throw new Error('No transaction.');
      await new CommissionsAskedAgain1764000000096().up(queryRunner);
    });
    expect(await source.query('select distinct new_fact from examinations')).toEqual([{ new_fact: null }]);
    await unbound(
      `update examinations set state = 'ANSWERED', answer_id = gen_random_uuid() where id = '${EXAMINATION}'`,
      `update examinations e set student_id = x.student_id, diploma_id = x.diploma_id, state = 'INCOMPLETE',
           commission_id = null
         from examinations x where x.id = '${EXAMINATION}' and e.id = '${OF_THE_LEFT}'`,
    );
    await expect(
      source.query(`update examinations set state = 'SUBMITTED' where id = '${OF_THE_LEFT}'`),
    ).rejects.toThrow('aval: a commission that has answered is asked again on a new fact');
  });

  it('is the last of its kind: from then on one has a chair', async () => {
    await expect(
      unbound(
        `insert into commissions (centre_id, held_on, convened_at, convened_by)
           values (gen_random_uuid(), '2026-12-30', now(), gen_random_uuid())`,
      ),
    ).rejects.toThrow('commissions_have_a_chair');
  });
});
