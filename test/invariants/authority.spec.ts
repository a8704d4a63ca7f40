import { REQUEST_LIFECYCLE, requestStandings } from '../../src/diploma-requests/domain/index.js';
import { findRequest } from '../../src/diploma-requests/requests.store.js';
import { findAppeal } from '../../src/jury/appeals.store.js';
import { APPEAL_LIFECYCLE, SESSION_LIFECYCLE } from '../../src/jury/domain/index.js';
import { findAmendment } from '../../src/internships/amendments.store.js';
import { AMENDMENT_LIFECYCLE, INTERNSHIP_LIFECYCLE, internshipStandings } from '../../src/internships/domain/index.js';
import { findInternship } from '../../src/internships/internships.store.js';
import { findSession } from '../../src/jury/sessions.store.js';
import { loadActor, type Actor } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { movesOf, movesOpenTo, refusalFor, type Lifecycle, type Living } from '../../src/platform/lifecycle/index.js';
import { REPORT_LIFECYCLE, standingsTowards } from '../../src/reports/domain/index.js';
import { findReport } from '../../src/reports/reports.store.js';
import { startDemonstration, startWithEveryState } from '../support/demonstration.js';
import { askAll, askPortal, everybody, type Somebody } from '../support/everybody.js';
import type { Portal } from '../support/portal.js';
import { whatIsWritten } from '../support/what-is-written.js';

const [STUDENT, OTHER, CENTRE, ELSEWHERE, JURY] = [
  'the student',
  'somebody',
  'the centre',
  'another centre',
  'the jury',
];
const report = [
  { holderId: STUDENT, heldAs: 'author' },
  { holderId: CENTRE, heldAs: 'registry' },
  { holderId: 'the professor', heldAs: 'professor' },
  { holderId: JURY, heldAs: 'secretary' },
  { holderId: 'a juror', heldAs: 'juror' },
] as const;
const towardsReport = (
  personId: string,
  registryOf: string[] = [],
  coordinatorOf: string[] = [],
  juries: string[] = [],
): string[] =>
  standingsTowards(
    { holders: [personId, ...registryOf, ...coordinatorOf, ...juries], registryOf, coordinatorOf },
    report,
  );
const towardsRequest = (
  personId: string,
  registryOf: string[] = [],
  onReport: ('secretary' | 'juror')[] = [],
): string[] =>
  requestStandings({ personId, registryOf, coordinatorOf: [], onReport }, { studentId: STUDENT, centreId: CENTRE });
const towardsInternship = (personId: string, registryOf: string[] = [], coordinatorOf: string[] = []): string[] =>
  internshipStandings(
    { personId, registryOf, coordinatorOf },
    { studentId: STUDENT, centreId: CENTRE, teacherId: 'the teacher' },
  );
/** Its host and its tutor are nobody here: they bear a link, to what they sign. */
const READERS_OF_AN_INTERNSHIP = {
  'its student': towardsInternship(STUDENT),
  'another student': towardsInternship(OTHER),
  'its teacher': towardsInternship('the teacher'),
  'the registry of its centre': towardsInternship(OTHER, [CENTRE]),
  'the registry of another': towardsInternship(OTHER, [ELSEWHERE]),
  'the coordinator of its centre': towardsInternship(OTHER, [], [CENTRE]),
  'the coordinator of another': towardsInternship(OTHER, [], [ELSEWHERE]),
  'whoever is both in its centre': towardsInternship(OTHER, [CENTRE], [CENTRE]),
  'whoever bears a link': [],
};

/** The lives, and what people are to one thing of each: those it is about, those of its centre, those of another, and those it is nothing to. */
/** Here things of every kind are asked about by their table alone; each comes from the room of its table. */
const ofAnyThing = (lifecycle: Lifecycle) => lifecycle as unknown as Lifecycle<string, Living>;

const READERS: readonly (readonly [life: Lifecycle, readers: Readonly<Record<string, readonly string[]>>])[] = [
  [
    REPORT_LIFECYCLE,
    {
      'its student': towardsReport(STUDENT),
      'another student': towardsReport(OTHER),
      'the registry of its centre': towardsReport(OTHER, [CENTRE]),
      'the registry of another': towardsReport(OTHER, [ELSEWHERE]),
      'the coordinator of its centre': towardsReport(OTHER, [], [CENTRE]),
      'the coordinator of another': towardsReport(OTHER, [], [ELSEWHERE]),
      'whoever is both in its centre': towardsReport(OTHER, [CENTRE], [CENTRE]),
      'its professor': towardsReport('the professor'),
      'its jury’s secretary': towardsReport(OTHER, [], [], [JURY]),
      'another jury’s secretary': towardsReport(OTHER, [], [], ['another jury']),
      'a juror on it': towardsReport('a juror'),
    },
  ],
  [
    REQUEST_LIFECYCLE,
    {
      'its student': towardsRequest(STUDENT),
      'another student': towardsRequest(OTHER),
      'the registry of its centre': towardsRequest(OTHER, [CENTRE]),
      'the registry of another': towardsRequest(OTHER, [ELSEWHERE]),
      'its jury’s secretary': towardsRequest(OTHER, [], ['secretary']),
      'a juror on it': towardsRequest(OTHER, [], ['juror']),
    },
  ],
  [
    SESSION_LIFECYCLE,
    {
      'its secretary': ['secretary'],
      'its president': ['president', 'member'],
      'a member': ['member'],
      'anybody else': [],
    },
  ],
  [APPEAL_LIFECYCLE, { 'its student': ['author'], 'the jury’s secretary': ['secretary'], 'anybody else': [] }],
  [INTERNSHIP_LIFECYCLE, READERS_OF_AN_INTERNSHIP],
  [AMENDMENT_LIFECYCLE, READERS_OF_AN_INTERNSHIP],
];

describe.each(READERS.map(([life, readers]) => [life.name, life, readers] as const))(
  'the table of a %s',
  (_name, table, readers) => {
    const life = ofAnyThing(table);
    describe.each(Object.entries(readers))('for %s', (_reader, standings) => {
      it.each(movesOf(life))(
        'says of « %s », in every state, whose it is, then whether it is time, and nothing else of the two',
        (move) => {
          const { by, from }: { by: readonly string[]; from: readonly string[] } = life.moves[move] ?? {
            by: [],
            from: [],
          };
          for (const state of life.states) {
            const expected = !by.some((standing) => standings.includes(standing))
              ? 'lifecycle.notYours'
              : !from.includes(state)
                ? 'lifecycle.notFromHere'
                : undefined;
            const code = refusalFor(life, thingIn(state, standings), move)?.code;
            // A guard of its own may still say no, in its own words.
            const ofTheTable = code === 'lifecycle.notYours' || code === 'lifecycle.notFromHere' ? code : undefined;
            expect([state, ofTheTable]).toEqual([state, expected]);
          }
        },
      );
    });
    it('leaves to the house alone what is the house’s', () => {
      const houses = movesOf(life).filter((move) =>
        life.moves[move]?.by.every((standing) => standing === 'system' || standing === 'clock'),
      );
      const given = Object.values(readers).flatMap((standings) =>
        life.states.flatMap((state) => movesOpenTo(life, thingIn(state, standings))),
      );
      expect(given.filter((move) => houses.includes(move))).toEqual([]);
    });
  },
);

/** A thing as whoever stands so towards it has it. */
function thingIn(state: string, standings: readonly string[]): Living {
  return {
    id: 'it',
    state,
    journalSeq: 1,
    standings,
    professorSits: true,
    returnedBy: null,
    opinionSense: null,
  } as Living;
}

/** A kind of thing on the screen: where its moves are made. A page may be that of several moves; `linkedFrom` is false where the road to it is another. */
interface OnScreen {
  readonly collection: string;
  readonly life: Lifecycle;
  readonly table: string;
  readonly find: (tx: Tx, actor: Actor, id: string) => Promise<Living | undefined>;
  readonly pages: readonly (readonly [page: string, moves: readonly string[], linked?: false])[];
  /** Where there is one in every state; the demonstration otherwise. */
  readonly start?: typeof startDemonstration;
}
const ON_SCREEN: readonly OnScreen[] = [
  {
    collection: 'reports',
    life: REPORT_LIFECYCLE,
    table: 'reports',
    find: findReport,
    pages: [
      ['submission', ['submit', 'resubmit', 'resume']],
      ['return', ['return']],
      ['admission', ['admit']],
      ['assignment', ['assign']],
      ['decline', ['decline', 'release']],
      ['corrections', ['returnForCorrections'], false],
      ['opinion/reopening', ['reopen']],
      ['moves/revise', ['revise']],
      ['moves/withdraw', ['withdraw']],
    ],
  },
  {
    collection: 'diploma-requests',
    life: REQUEST_LIFECYCLE,
    table: 'diploma_requests',
    find: findRequest,
    pages: [
      ['submission', ['submit', 'resubmit', 'renew']],
      ['corrections', ['findIncomplete']],
      ['admission', ['admit', 'hold']],
      ['moves/withdraw', ['withdraw']],
    ],
  },
  {
    collection: 'jury/sessions',
    life: SESSION_LIFECYCLE,
    table: 'jury_sessions',
    find: findSession,
    pages: [
      ['composition', ['open']],
      ['attendance', ['deliberate']],
      ['moves/lock', ['lock']],
      ['moves/close', ['close']],
      ['moves/resume', ['resume']],
      ['moves/cancel', ['cancel']],
    ],
  },
  {
    collection: 'appeals',
    life: APPEAL_LIFECYCLE,
    table: 'appeals',
    find: findAppeal,
    pages: [
      ['moves/examine', ['examine']],
      ['moves/reject', ['reject']],
      ['moves/uphold', ['uphold']],
    ],
  },
  {
    collection: 'internships',
    life: INTERNSHIP_LIFECYCLE,
    table: 'internships',
    find: findInternship,
    start: startWithEveryState,
    pages: [
      ['submission', ['submit', 'resubmit']],
      ['approval', ['approve']],
      ['verification', ['verify']],
      ['moves/return', ['return']],
      ['moves/refuse', ['refuse']],
      ['interruption', ['interrupt']],
      ['settlement', ['settle']],
      ['resumption', ['postpone']],
      ['certificate', ['certify']],
      ['moves/cancel', ['cancel']],
      ['moves/cancelSigned', ['cancelSigned']],
    ],
  },
  {
    collection: 'amendments',
    life: AMENDMENT_LIFECYCLE,
    table: 'amendments',
    find: findAmendment,
    start: startWithEveryState,
    pages: [
      ['sending', ['send']],
      ['moves/abandon', ['abandon']],
    ],
  },
];

/** One thing as one person has it. */
interface Seen {
  readonly who: Somebody;
  readonly id: string;
  readonly thing: Living | undefined;
}

describe.each(ON_SCREEN.map((kind) => [kind.collection, kind] as const))(
  'on the screen, everybody at every one of %s',
  (_collection, { collection, life: its, table, find, pages, start = startDemonstration }) => {
    const life = ofAnyThing(its);
    let portal: Portal;
    let all: Seen[];
    beforeAll(async () => {
      portal = await start();
      const people = await everybody(portal);
      all = await portal.database.read(async (tx) => {
        const things = await tx.rows<{ id: string }>(`select id from ${table} order by id`);
        const seen: Seen[] = [];
        for (const who of people) {
          const actor = await loadActor(tx, who.id);
          for (const { id } of things) seen.push({ who, id, thing: actor && (await find(tx, actor, id)) });
        }
        return seen;
      });
    });
    afterAll(() => portal.stop());
    const ask = async (method: string, { who, id }: Seen, page: string) =>
      askPortal(portal.url, method, `/${collection}/${id}${page && `/${page}`}`, { cookie: who.cookie });

    it('is shown a way to an act, and gets its page, exactly when the table opens it', async () => {
      const faults = await askAll(
        all.filter(({ thing }) => thing),
        async (one) => {
          const { body } = await ask('get', one, '');
          const wrong: string[] = [];
          for (const [page, moves, linked = true] of pages) {
            const isOpen = movesOpenTo(life, one.thing as Living).some((move) => moves.includes(move));
            const isLinked = body.includes(`href="/${collection}/${one.id}/${page}"`);
            const { status } = await ask('get', one, page);
            if ((status === 200) !== isOpen || (linked && isLinked !== isOpen))
              wrong.push(
                `${page} in ${one.thing?.state} by ${one.who.key}: ${isOpen ? 'open' : 'shut'} by the table, ${isLinked ? 'linked' : 'not linked'}, ${status}`,
              );
            if (!isOpen && status !== expectedOf(one.thing as Living, moves))
              wrong.push(
                `${page} in ${one.thing?.state} by ${one.who.key}: ${status}, not ${expectedOf(one.thing as Living, moves)}`,
              );
          }
          return wrong;
        },
      );
      expect(faults.flat()).toEqual([]);
    });

    it('is offered nothing that is not there: every link of its page to itself opens', async () => {
      const faults = await askAll(
        all.filter(({ thing }) => thing),
        async (one) => {
          const { body } = await ask('get', one, '');
          const links = [...body.matchAll(new RegExp(`href="/${collection}/${one.id}/([^"#?]+)`, 'g'))].map(
            ([, page]) => page ?? '',
          );
          const wrong: string[] = [];
          for (const page of new Set(links)) {
            const { status } = await ask('get', one, page);
            if (status !== 200) wrong.push(`${page} in ${one.thing?.state} by ${one.who.key}: ${status}`);
          }
          return wrong;
        },
      );
      expect(faults.flat()).toEqual([]);
    });

    it('is refused each move of the table as the table says, and nothing is written', async () => {
      const before = await whatIsWritten(portal);
      const tries = all
        .flatMap((one, turn) => movesOf(life).map((move, place) => ({ one, move, isTurn: (turn + place) % 5 === 0 })))
        // Of what they do not see, one in five: the answer is the same before any table is asked.
        .filter(({ one: { thing }, move, isTurn }) =>
          thing
            ? life.moves[move]?.form || life.moves[move]?.reason || refusalFor(life, thing, move) !== undefined
            : isTurn,
        );
      const faults = await askAll(tries, async ({ one, move }) => {
        // What has a page of its own is not made here, whoever asks.
        const expected =
          !one.thing || life.moves[move]?.form ? 404 : (refusalFor(life, one.thing, move)?.status ?? 422);
        const { status } = await ask('post', one, `moves/${move}`);
        return status === expected
          ? []
          : [`${move} in ${one.thing?.state ?? 'what they do not see'} by ${one.who.key}: ${status}, not ${expected}`];
      });
      expect(faults.flat()).toEqual([]);
      expect(await whatIsWritten(portal)).toBe(before);
    });

    /** Of the moves of one page, the refusal that stands when none is open: not theirs only when none of them is. */
    function expectedOf(thing: Living, moves: readonly string[]): number {
      const statuses = moves.map((move) => refusalFor(life, thing, move)?.status ?? 200);
      return statuses.every((status) => status === 403) ? 403 : 409;
    }
  },
);
