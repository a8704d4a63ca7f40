import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { migrate } from '../../src/platform/database/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';

/** The numbers of the steps since which a diploma lists its conditions, and since which credits count once. */
const [LISTED, COUNTED] = [1764000000058, 1764000000074];
const id = (of: number): string => `00000000-0000-4000-8000-${String(of).padStart(12, '0')}`;
const [PERSON, DIPLOMA, JURY, SUBMITTED, SCHEDULED, GRANTED, REPORT, LINE, DECISION, AWARD] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
].map(id);
const HASH = 'a'.repeat(64);

describe('a diploma request, in a database of the versions before', () => {
  let before: Clone;
  let source: DataSource;
  const until = async (step: number): Promise<DataSource> => {
    const opened = await new DataSource({
      type: 'postgres',
      url: before.administratorUrl,
      migrations: migrations.filter(({ name }) => Number(name.slice(-13)) < step),
      installExtensions: false,
    }).initialize();
    await opened.runMigrations({ transaction: 'each' });
    return opened;
  };
  /** What they refer to is not there: what they say alone matters. */
  const fill = (into: DataSource, ...statements: readonly string[]): Promise<void> =>
    into.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      for (const statement of statements) await manager.query(statement);
    });
  beforeAll(async () => {
    before = await cloneDatabase('postgres:///template0');
    const first = await until(LISTED);
    await fill(
      first,
      `insert into people (id, email, name, created_at) values ('${PERSON}', 'a@aval.example', 'Une élève', now())`,
      `insert into diplomas (id, code, name_fr, name_en, family, specialty_id, jury_id, credits, activity_unit)
       values ('${DIPLOMA}', 'CA6', 'Titre', 'Title', 'rncp6', '${JURY}', '${JURY}', 39, 'UA06')`,
      ...(
        [
          [SUBMITTED, 'SUBMITTED', 'null', 'null', 2024],
          [SCHEDULED, 'SCHEDULED', `'${REPORT}'`, 'null', 2025],
          [GRANTED, 'GRANTED', `'${REPORT}'`, `'${AWARD}'`, 2026],
        ] as const
      ).map(
        ([request, state, report, award, year]) => `
          insert into diploma_requests (id, number, student_id, diploma_id, centre_id, academic_year, state, journal_seq,
            state_since, opened_at, report_id, award_id, conditions_certified_at)
          values ('${request}', '${state}', '${PERSON}', '${DIPLOMA}', '${JURY}', ${year}, '${state}', 1, now(), now(),
            ${report}, ${award}, now())`,
      ),
      `insert into agenda_items (id, session_id, request_id, report_id, version_id, version_sha256, opinion_id, proposal,
         opinion_sha256, entered_at)
       values ('${LINE}', '${JURY}', '${GRANTED}', '${REPORT}', '${REPORT}', '${HASH}', '${REPORT}', 'FAVOURABLE',
         '${HASH}', now())`,
      `insert into decisions (id, agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
         adopts_proposal, own_text, recorded_by, recorded_at, minutes_id)
       values ('${DECISION}', '${LINE}', '${JURY}', '${GRANTED}', '${REPORT}', '${REPORT}', 'FAVOURABLE', 'FAVOURABLE',
         true, null, '${PERSON}', now(), '${JURY}')`,
      `insert into credit_awards (id, decision_id, minutes_id, session_id, request_id, report_id, version_id, credits,
         awarded_at)
       values ('${AWARD}', '${DECISION}', '${JURY}', '${JURY}', '${GRANTED}', '${REPORT}', '${REPORT}', 39, now())`,
      `insert into standings (report_id, holder_id, held_as, since) values ('${REPORT}', '${PERSON}', 'author', now())`,
    );
    await first.destroy();
    const second = await until(COUNTED);
    await fill(
      second,
      ...[SUBMITTED, SUBMITTED, GRANTED].map(
        (request) => `
          insert into held_credits (request_id, kind, body, decided_on, reference, credits, paper_id, added_by, added_at,
            certified_by, certified_at)
          values ('${request}', 'vae', 'Jury', '2024-06-20', 'VAE 1', 30, '${REPORT}', '${PERSON}', now(), '${PERSON}',
            now())`,
      ),
    );
    await second.destroy();
    await migrate(before.administratorUrl);
    source = await new DataSource({ type: 'postgres', url: before.administratorUrl }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await before.dispose();
  });

  /** Whether a statement is refused at once; nothing of it stays. */
  const refusalOf = async (statement: string): Promise<string> => {
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(statement);
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  it('stays as it was: on its file, asked no condition, with the credits that it was given', async () => {
    expect(
      await source.query(
        `select q.state, q.without_report, q.lapse_notice_at,
                (select count(*)::int from request_conditions c where c.request_id = q.id) as conditions,
                (select credits from credit_awards w where w.id = q.award_id) as given,
                (select count(*)::int from held_credits h where h.request_id = q.id) as held
           from diploma_requests q order by q.academic_year`,
      ),
    ).toEqual(
      (
        [
          ['SUBMITTED', null, 2],
          ['SCHEDULED', null, 0],
          ['GRANTED', 39, 1],
        ] as const
      ).map(([state, given, held]) => ({
        state,
        without_report: false,
        lapse_notice_at: null,
        conditions: 0,
        given,
        held,
      })),
    );
    expect(await source.query('select report_id, request_id from standings')).toEqual([
      { report_id: REPORT, request_id: null },
    ]);
  });

  it('goes on without a list of conditions', async () => {
    for (const state of ['AWAITING_OPINION', 'INCOMPLETE'])
      expect(await refusalOf(`update diploma_requests set state = '${state}' where id = '${SUBMITTED}'`)).toBe('');
  });

  it('keeps credits said twice over, which may be removed, and is said no more of them', async () => {
    expect(
      await refusalOf(
        `update held_credits set removed_by = '${PERSON}', removed_at = now(), removed_why = 'Deux fois'
          where request_id = '${SUBMITTED}'`,
      ),
    ).toBe('');
    expect(
      await refusalOf(
        `insert into held_credits (request_id, kind, body, decided_on, reference, credits, paper_id, added_by, added_at)
         values ('${SUBMITTED}', 'ves', 'Jury', '2024-06-20', 'VES 1', 1, '${REPORT}', '${PERSON}', now())`,
      ),
    ).toBe('aval: the same credits are not given twice');
  });
});
