import { DataSource } from 'typeorm';
import { Counters1764000000023 } from '../../migrations/0023-counters.js';
import { LetterNumbers1764000000041 } from '../../migrations/0041-letter-numbers.js';
import { migrations } from '../../migrations/index.js';
import { migrate, Tx } from '../../src/platform/database/index.js';
import { newWiring } from '../../src/wiring.js';
import { nextNumber } from '../../src/platform/numbering/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';

/** What counts numbers, and what came to be counted afterwards. */
const SINCE: readonly unknown[] = [Counters1764000000023, LetterNumbers1764000000041];
const TAKEN = [Counters1764000000023.name, LetterNumbers1764000000041.name];

const REPORT = { kind: 'report', letter: '' } as const;

/** What is counted, with what a row needs besides its number; `nobody` stands for whoever and whatever it refers to. */
const FILLED: Readonly<Record<string, readonly [columns: string, values: string]>> = {
  reports: [
    'state, kind, student_id, diploma_id, centre_id, opened_at',
    `'DRAFT', 'experience', nobody, nobody, nobody, now()`,
  ],
  diploma_requests: [
    'state, student_id, diploma_id, centre_id, academic_year, opened_at',
    `'DRAFT', nobody, nobody, nobody, 2026, now()`,
  ],
  examinations: [
    'state, student_id, diploma_id, centre_id, opened_at, declaration_id',
    `'DRAFT', nobody, nobody, nobody, now(), nobody`,
  ],
  internships: [
    'state, student_id, diploma_id, centre_id, trainee_status, opened_at, declaration_id, terms_id',
    `'DRAFT', nobody, nobody, nobody, 'CONTINUING', now(), nobody, nobody`,
  ],
  jury_sessions: [
    'state, jury_id, held_on, closes_on, place',
    `'PLANNED', nobody, '2026-11-24', '2026-11-24', 'Paris'`,
  ],
};

describe('the numbers of a database that the version before filled', () => {
  let before: Clone;
  let source: DataSource;
  beforeEach(async () => {
    before = await cloneDatabase('postgres:///template0');
    source = await new DataSource({
      type: 'postgres',
      url: before.administratorUrl,
      migrations: migrations.filter((step) => !SINCE.includes(step)),
      installExtensions: false,
    }).initialize();
    await source.runMigrations({ transaction: 'each' });
  });
  afterEach(async () => {
    await source.destroy();
    await before.dispose();
  });

  /** Rows whose number alone matters: nothing that they refer to is there. */
  const write = async (table: string, ...numbers: readonly string[]): Promise<void> => {
    const [columns, values] = FILLED[table] ?? ['', ''];
    await source.transaction(async (manager) => {
      await manager.query(`set local session_replication_role = replica`);
      for (const number of numbers)
        await manager.query(
          `insert into ${table} (number, journal_seq, state_since, ${columns})
           select ${number}, 1, now(), ${values} from gen_random_uuid() nobody`,
        );
    });
  };
  const next = (series: Parameters<typeof nextNumber>[1], year: number): Promise<string> =>
    source.transaction((manager) => nextNumber(new Tx(manager, new Date(), newWiring(), true), series, year));

  it('go on from the highest of each year and kind', async () => {
    await write('reports', `'2025-0007'`, `'2026-0999'`, `'2026-1000'`, `'2026-0012'`, `'taken over'`, `'2026-0000'`);
    await write('diploma_requests', `'D2026-0031'`, `'D2027-0032'`);
    await write('examinations', `'E2026-0003'`);
    await write('internships', `'C2026-9999'`);
    await write('jury_sessions', `'S2027-0002'`, `'S2026-0001'`);
    expect(await migrate(before.administratorUrl)).toEqual(TAKEN);
    const given: string[] = [];
    for (const [series, year] of [
      [REPORT, 2025],
      [REPORT, 2026],
      [REPORT, 2027],
      [{ kind: 'diploma-request', letter: 'D' }, 2026],
      [{ kind: 'diploma-request', letter: 'D' }, 2027],
      [{ kind: 'examination', letter: 'E' }, 2026],
      [{ kind: 'internship', letter: 'C' }, 2026],
      [{ kind: 'session', letter: 'S' }, 2026],
      [{ kind: 'session', letter: 'S' }, 2027],
    ] as const)
      given.push(await next(series, year));
    expect(given).toEqual([
      '2025-0008',
      '2026-1001',
      '2027-0001',
      'D2026-0032',
      'D2027-0033',
      'E2026-0004',
      'C2026-10000',
      'S2026-0002',
      'S2027-0003',
    ]);
  });

  it('are never given again while a program of the version before still runs beside', async () => {
    await migrate(before.administratorUrl);
    const old = `'2026-' || lpad(nextval('report_numbers')::text, 4, '0')`;
    await source.query('alter table reports enable always trigger reports_counted');
    await write('reports', old, old, old);
    expect(await next(REPORT, 2026)).toBe('2026-0004');
  });

  it('count once for a step that could not have its lock and is taken again', async () => {
    await write('reports', `'2026-0041'`);
    await migrate(before.administratorUrl);
    expect(await next(REPORT, 2026)).toBe('2026-0042');
    await source.query(`delete from migrations where name = '${Counters1764000000023.name}'`);
    await migrate(before.administratorUrl);
    expect(await next(REPORT, 2026)).toBe('2026-0043');
  });
});
