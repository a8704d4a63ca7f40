import { KINDS, type KindName } from '../../src/desk/index.js';
import { loadActor, type Actor } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import {
  movesOf,
  movesOpenTo,
  refusalFor,
  type AnyKind,
  type Lifecycle,
  type Living,
  type Move,
} from '../../src/platform/lifecycle/index.js';
import { startDemonstration, startWithEveryState } from '../support/demonstration.js';
import { askAll, askPortal, everybody, type Reply, type Somebody } from '../support/everybody.js';
import type { Portal } from '../support/portal.js';
import { whatIsWritten } from '../support/what-is-written.js';
import { READERS } from './readers-of-kinds.js';

/** Here things of every kind are asked about by their table alone; each comes from the room of its table. */
const ofAnyThing = (lifecycle: Lifecycle) => lifecycle as unknown as Lifecycle<string, Living>;

describe.each(Object.entries(READERS) as [KindName, (typeof READERS)[KindName]][])(
  'the table of a %s',
  (kind, readers) => {
    const lifecycle = ofAnyThing(KINDS[kind].lifecycle);
    describe.each(Object.entries(readers))('for %s', (_reader, standings) => {
      it.each(movesOf(lifecycle))(
        'refuses « %s », in every state, to whoever has no standing for it, then where it does not leave from there',
        (move) => {
          const { by, from }: { by: readonly string[]; from: readonly string[] } = lifecycle.moves[move] ?? {
            by: [],
            from: [],
          };
          for (const state of lifecycle.states) {
            const expected = !by.some((standing) => standings.includes(standing))
              ? 'lifecycle.notYours'
              : !from.includes(state)
                ? 'lifecycle.notFromHere'
                : undefined;
            const code = refusalFor(lifecycle, thingIn(state, standings), move)?.code;
            // A guard of its own may still say no, in its own words.
            const ofTheTable = code === 'lifecycle.notYours' || code === 'lifecycle.notFromHere' ? code : undefined;
            expect([state, ofTheTable]).toEqual([state, expected]);
          }
        },
      );
    });
    it('offers nobody a move that the clock or the portal makes', () => {
      const ofThePortal = movesOf(lifecycle).filter((move) =>
        lifecycle.moves[move]?.by.every((standing) => standing === 'system' || standing === 'clock'),
      );
      const given = Object.values(readers).flatMap((standings) =>
        lifecycle.states.flatMap((state) => movesOpenTo(lifecycle, thingIn(state, standings))),
      );
      expect(given.filter((move) => ofThePortal.includes(move))).toEqual([]);
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
    hasProfessor: true,
    returnedBy: null,
    opinionSense: null,
  } as Living;
}

/** How the pages of a kind are walked, where its definition does not say all. */
interface Walk {
  readonly start: typeof startDemonstration;
  /** Pages that are more than those of their moves: they show what was written, or what is being kept. */
  readonly showMore?: readonly string[];
  /** Pages to which another road leads than the page of the thing. */
  readonly linkedElsewhere?: readonly string[];
}
const WALKS: Readonly<Record<KindName, Walk>> = {
  examination: { start: startWithEveryState },
  internship: { start: startWithEveryState },
  amendment: { start: startWithEveryState },
  report: { start: startDemonstration, showMore: ['opinion'], linkedElsewhere: ['corrections'] },
  'diploma-request': { start: startDemonstration },
  'jury-session': { start: startDemonstration, showMore: ['minutes'] },
  appeal: { start: startDemonstration },
  withdrawal: { start: startWithEveryState },
};

/** The pages of the moves of a kind that people make, each with its moves: one page may be that of several. */
function pagesOf({ lifecycle }: AnyKind): [page: string, moves: string[]][] {
  const all = new Map<string, string[]>();
  for (const move of movesOf(lifecycle)) {
    const {
      from,
      by,
      form = `moves/${move}`,
    }: Pick<Move, 'from' | 'by' | 'form'> = lifecycle.moves[move] ?? { from: [], by: [] };
    const isOfPeople = by.some((standing) => standing !== 'system' && standing !== 'clock');
    if (from.length > 0 && isOfPeople && form !== true) all.set(form, [...(all.get(form) ?? []), move]);
  }
  return [...all];
}

/** One thing as one person has it. */
interface Seen {
  readonly who: Somebody;
  readonly id: string;
  readonly thing: Living | undefined;
}

describe.each(Object.entries(WALKS) as [KindName, Walk][])(
  'on the screen, everybody at every %s',
  (name, { start, showMore = [], linkedElsewhere = [] }) => {
    const kind: AnyKind = KINDS[name];
    const { find } = KINDS[name] as {
      readonly find: (tx: Tx, actor: Actor, id: string) => Promise<Living | undefined>;
    };
    const { address } = kind;
    const lifecycle = ofAnyThing(kind.lifecycle);
    const pages = pagesOf(kind).filter(([page]) => !showMore.includes(page));
    let portal: Portal;
    let all: Seen[];
    beforeAll(async () => {
      portal = await start();
      const people = await everybody(portal);
      all = await portal.database.read(async (tx) => {
        const table = tx.manager.connection.getMetadata(kind.record).tableName;
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
    const ask = (method: string, { who, id }: Seen, page: string): Promise<Reply> =>
      askPortal(portal.url, method, `${address}/${id}${page && `/${page}`}`, { cookie: who.cookie });
    const opened = new Map<string, Promise<Reply>>();
    /** A page that is asked for twice is the same: nothing is written meanwhile. */
    const open = (one: Seen, page: string): Promise<Reply> => {
      const name = `${one.who.key} ${one.id} ${page}`;
      const reply = opened.get(name) ?? ask('get', one, page);
      opened.set(name, reply);
      return reply;
    };

    it('is shown a button for a move, and gets its page, if and only if the table allows it', async () => {
      const faults = await askAll(
        all.filter(({ thing }) => thing),
        async (one) => {
          const { body } = await open(one, '');
          const wrong: string[] = [];
          for (const [page, moves] of pages) {
            const isOpen = movesOpenTo(lifecycle, one.thing as Living).some((move) => moves.includes(move));
            const isLinked = body.includes(`href="${address}/${one.id}/${page}"`);
            const { status } = await open(one, page);
            if ((status === 200) !== isOpen || (!linkedElsewhere.includes(page) && isLinked !== isOpen))
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

    it('opens every link of the page to the same thing', async () => {
      const faults = await askAll(
        all.filter(({ thing }) => thing),
        async (one) => {
          const { body } = await open(one, '');
          const links = [...body.matchAll(new RegExp(`href="${address}/${one.id}/([^"#?]+)`, 'g'))].map(
            ([, page]) => page ?? '',
          );
          const wrong: string[] = [];
          for (const page of new Set(links)) {
            const { status } = await open(one, page);
            if (status !== 200) wrong.push(`${page} in ${one.thing?.state} by ${one.who.key}: ${status}`);
          }
          return wrong;
        },
      );
      expect(faults.flat()).toEqual([]);
    });

    it('is refused each move that the table refuses, and nothing is written', async () => {
      const before = await whatIsWritten(portal);
      const tries = all
        .flatMap((one, turn) =>
          movesOf(lifecycle).map((move, place) => ({ one, move, isTurn: (turn + place) % 5 === 0 })),
        )
        // Of what they do not see, one in five: the answer is the same before any table is asked.
        .filter(({ one: { thing }, move, isTurn }) =>
          thing
            ? lifecycle.moves[move]?.form ||
              lifecycle.moves[move]?.reason ||
              refusalFor(lifecycle, thing, move) !== undefined
            : isTurn,
        );
      const faults = await askAll(tries, async ({ one, move }) => {
        // What has a page of its own is not made here, whoever asks.
        const expected =
          !one.thing || lifecycle.moves[move]?.form ? 404 : (refusalFor(lifecycle, one.thing, move)?.status ?? 422);
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
      const statuses = moves.map((move) => refusalFor(lifecycle, thing, move)?.status ?? 200);
      return statuses.every((status) => status === 403) ? 403 : 409;
    }
  },
);
