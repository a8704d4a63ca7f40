import { verifyFiles } from '../../src/papers/acts/verify-files.command.js';
import type { Tx } from '../../src/platform/database/index.js';
import { Store } from '../../src/platform/files/index.js';
import { Jobs } from '../../src/platform/jobs/index.js';
import { ALL_KINDS } from '../../src/desk/index.js';
import { movesOf, type Move } from '../../src/platform/lifecycle/index.js';
import { startWithEveryState } from '../support/demonstration.js';
import type { Portal } from '../support/portal.js';

/** Day by day while notices and reminders run, then month by month. */
const DAYS = 120;
const MONTHS = 60;
/**
 * Where time may write a line: what happened, what people were told, and the rejection that silence on an appeal is
 * (L231-4, 2°). Elsewhere a new line is an opinion, a decision, an award, a fact: a person's.
 */
const WRITTEN_BY_TIME = ['journal', 'letters', 'appeal_silences', 'host_reminders'];
/** What time forgets: who was signed in. */
const FORGOTTEN_BY_TIME = ['web_sessions'];
/** What somebody must have said yes to, in any life: neither the clock nor what follows from it leads there. */
const ONLY_PEOPLE_GIVE = [
  'SUBMITTED',
  'ADMISSIBLE',
  'OPINION_PROPOSED',
  'FORWARDED',
  'VALIDATED',
  'SCHEDULED',
  'GRANTED',
  'MINUTES_SIGNED',
  'ANSWERED',
  'UPHELD',
  'TEACHER_APPROVED',
  'SIGNING',
  'SIGNED',
  'CERTIFIED',
];

/** A line of the journal: what moved, as whom, and in which transaction. */
interface Line {
  readonly thing: string;
  readonly move: string;
  readonly to: string;
  readonly actedAs: string;
  readonly actor: string | null;
  readonly work: string;
}

let portal: Portal;
let before: { readonly states: readonly string[]; readonly rows: Readonly<Record<string, number>> };
let after: Readonly<Record<string, number>>;
let lines: readonly Line[];

beforeAll(async () => {
  portal = await startWithEveryState();
  const start = new Date();
  portal.clock.set(start);
  await portal.drainJobs();
  const { states, rows, last } = await portal.database.read(async (tx) => ({
    states: await statesThatAre(tx),
    rows: await rowsHeld(tx),
    last: (await tx.row<{ id: string }>('select max(id) as id from journal'))?.id ?? '0',
  }));
  before = { states, rows };
  for (const day of Array.from({ length: DAYS }, (_, index) => index + 1))
    await theDayComes(new Date(start.getTime() + day * 86_400_000));
  for (const month of Array.from({ length: MONTHS }, (_, index) => index + 1))
    await theDayComes(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1 + month, 2, 5)));
  [after, lines] = await portal.database.read(async (tx) => [
    await rowsHeld(tx),
    await tx.rows<Line>(
      `select thing, move, to_state as to, acted_as as "actedAs", coalesce(actor_id::text, actor_name) as actor,
           xmin::text as work
         from journal
        where id > $1
        order by id`,
      [last],
    ),
  ]);
});
afterAll(() => portal.stop());

/** Every job that comes at set hours, and all that comes of it. */
async function theDayComes(day: Date): Promise<void> {
  portal.clock.set(day);
  const jobs = portal.app.get(Jobs);
  for (const name of jobs.scheduledNames) await portal.runJob(name);
  await portal.drainJobs();
}

/** Where the things of the portal are: `report: DRAFT`. */
async function statesThatAre(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ state: string }>(
    `select distinct thing || ': ' || to_state as state
       from (select distinct on (thing_id) thing, to_state from journal order by thing_id, seq desc) now`,
  );
  return rows.map(({ state }) => state);
}

/** How many rows each table of the portal holds. */
async function rowsHeld(tx: Tx): Promise<Record<string, number>> {
  const tables = await tx.rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const counts = await tx.rows<{ name: string; rows: number }>(
    tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from "${name}"`).join(' union all '),
  );
  return Object.fromEntries(counts.map(({ name, rows }) => [name, rows]));
}

/** A move of a table, by the name of its life. */
function moveOf({ thing, move }: Pick<Line, 'thing' | 'move'>): Move | undefined {
  return ALL_KINDS.find(({ lifecycle }) => lifecycle.name === thing)?.lifecycle.moves[move];
}

/** The moves that the tables give to the clock: `report: lapse`. */
function movesOfTheClock(): { readonly name: string; readonly to: string }[] {
  return ALL_KINDS.flatMap(({ lifecycle }) =>
    movesOf(lifecycle)
      .filter((move) => lifecycle.moves[move]?.by.includes('clock'))
      .map((move) => ({ name: `${lifecycle.name}: ${move}`, to: lifecycle.moves[move]?.to ?? '' })),
  );
}

describe('five years during which nobody does anything (R32)', () => {
  it('begin with one thing in every state of every lifecycle: a new state is added in test/support/every-state.ts', () => {
    expect(
      ALL_KINDS.flatMap(({ lifecycle }) => lifecycle.states.map((state) => `${lifecycle.name}: ${state}`)).filter(
        (state) => !before.states.includes(state),
      ),
    ).toEqual([]);
  });

  it('see every move that the tables give to the clock', () => {
    expect(
      movesOfTheClock()
        .map(({ name }) => name)
        .filter((name) => !lines.some(({ thing, move }) => `${thing}: ${move}` === name)),
    ).toEqual([]);
    expect(after['letters']).toBeGreaterThan(before.rows['letters'] ?? 0);
  });

  it('see no move by a person', () => {
    expect(
      lines.filter(({ actor, actedAs }) => actor !== null || (actedAs !== 'clock' && actedAs !== 'system')),
    ).toEqual([]);
  });

  it('see no move that its table does not give to the clock, but for those that the portal makes in the same transaction', () => {
    const isGiven = ({ actedAs, work, ...line }: Line): boolean =>
      Boolean(moveOf(line)?.by.includes(actedAs as 'clock' | 'system')) &&
      (actedAs === 'clock' || lines.some((cause) => cause.work === work && cause.actedAs === 'clock'));
    expect(lines.filter((line) => !isGiven(line))).toEqual([]);
  });

  it('bring nothing to a state that a person must grant', () => {
    expect(lines.filter(({ to }) => ONLY_PEOPLE_GIVE.includes(to))).toEqual([]);
    expect(movesOfTheClock().filter(({ to }) => ONLY_PEOPLE_GIVE.includes(to))).toEqual([]);
  });

  it('write nothing but what happened and letters: no opinion, no decision, no answer, no credits; and lose nothing but sign-ins', () => {
    const grown = Object.keys(after).filter((table) => (after[table] ?? 0) > (before.rows[table] ?? 0));
    const shrunk = Object.keys(after).filter((table) => (after[table] ?? 0) < (before.rows[table] ?? 0));
    expect({
      grown: grown.filter((table) => !WRITTEN_BY_TIME.includes(table)),
      shrunk: shrunk.filter((table) => !FORGOTTEN_BY_TIME.includes(table)),
    }).toEqual({ grown: [], shrunk: [] });
  });

  it('leave every document where it was', async () => {
    const lost: string[] = [];
    const { read } = await verifyFiles(portal.database, portal.app.get(Store), (line) => lost.push(line));
    expect({ lost, some: read > 0 }).toEqual({ lost: [], some: true });
  });
});
