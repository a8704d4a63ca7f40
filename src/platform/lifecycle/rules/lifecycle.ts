import { refuse, refuseAll, type Refusal } from '../../refusal/rules/index.js';
import { saysSomething } from '../../texts/rules/index.js';

/**
 * What the moves of the portal itself are made as: in the transaction that brings their cause, or when a date has come.
 */
export type PortalStanding = 'system' | 'clock';

/**
 * One way a thing changes state. `Facts` are what its guard reads beside the thing: whoever makes the move brings
 * exactly those.
 */
export interface Move<State extends string = string, Standing extends string = string, Thing = never, Facts = never> {
  /** The states it may leave; empty for a birth. */
  readonly from: readonly State[];
  readonly to: State;
  /** Who makes it: standings towards this very thing. */
  readonly by: readonly (Standing | PortalStanding)[];
  /** It needs a text that says why. */
  readonly reason?: true;
  /**
   * The page of its own where it is made, below that of the thing; `true` when nothing is there yet, or when it is made
   * on the page of another thing. The others are confirmed on the common page.
   */
  readonly form?: string | true;
  /** Why this thing cannot make it now, from what it is; asked for the button as for the act. */
  readonly unless?: (thing: Thing) => Refusal | undefined;
  /** Why it cannot be made with these facts, asked at the act only. */
  readonly needs?: (facts: Facts, thing: Thing) => Refusal | undefined;
}

/** The moves of a life by their names; each guard reads the thing, and facts of its own. */
export type MoveTable<State extends string = string, Thing = never> = Readonly<
  Record<string, Move<State, string, Thing, never>>
>;

/** The whole life of a kind of thing: its name, its states in order, its moves. */
export interface Lifecycle<
  State extends string = string,
  Thing = never,
  Table extends MoveTable<State, Thing> = MoveTable<State, Thing>,
> {
  readonly name: string;
  readonly states: readonly State[];
  /** The states nothing leaves, but for the corrections that the table itself names. */
  readonly ends: readonly State[];
  readonly moves: Table;
}

/** The names of the moves of a table. */
export type MoveName<Table> = keyof Table & string;

type GuardOf<M> = M extends { readonly needs: infer Guard } ? Guard : never;

/**
 * The reason and the facts that come with an act: what the table asks of this move, and of each when it may be one of
 * several.
 */
export type Brought<M> = (M extends { readonly reason: true }
  ? { readonly reason: string | undefined }
  : { readonly reason?: string | undefined }) &
  ([GuardOf<M>] extends [never]
    ? { readonly facts?: undefined }
    : [GuardOf<M>] extends [(facts: infer Facts, thing: never) => Refusal | undefined]
      ? { readonly facts: Facts }
      : never);

/** A thing that has a life: where it is, and what the reader is to it. */
export interface Living<State extends string = string> {
  readonly id: string;
  readonly state: State;
  /** How many moves it has made: the place of its last line in the journal. */
  readonly journalSeq: number;
  /** What whoever asks is to this thing. Never stored with it. */
  readonly standings: readonly string[];
}

/**
 * Why this move cannot be made, or undefined. Order: standing (403), state (409), the thing itself (`unless`), then the
 * reason and the facts (`needs`) together.
 * Without `brought`, the question of the button: what would be asked on the page is not held against it.
 */
export function refusalFor<
  State extends string,
  Thing extends Living<State>,
  Table extends MoveTable<State, Thing>,
  Name extends MoveName<Table>,
>(
  lifecycle: Lifecycle<State, Thing, Table>,
  thing: NoInfer<Thing>,
  name: Name,
  brought?: Brought<Table[Name]>,
): Refusal | undefined {
  const move: Move<State, string, Thing, never> | undefined = lifecycle.moves[name];
  if (!move || !standingFor(move, thing)) return refuse(403, 'lifecycle.notYours');
  if (!move.from.includes(thing.state)) return refuse(409, 'lifecycle.notFromHere');
  const unfit = move.unless?.(thing);
  if (unfit || !brought) return unfit;
  const unsaid = move.reason && !isMadeByThePortal(thing) && !saysSomething(brought.reason ?? '');
  return refuseAll(
    unsaid ? refuse(422, 'lifecycle.reasonMissing', undefined, 'reason') : undefined,
    // The signature pairs each guard with its facts; a guard that is looked up by its name forgets which.
    move.needs?.(brought.facts as never, thing),
  );
}

/** What the portal does by itself has its cause in another move, or in a date: it owes no words. */
function isMadeByThePortal({ standings }: Pick<Living, 'standings'>): boolean {
  return standings.includes('system') || standings.includes('clock');
}

/** The moves that whoever asks could make now: the buttons of its page, in the table's order. */
export function movesOpenTo<State extends string, Thing extends Living<State>, Table extends MoveTable<State, Thing>>(
  lifecycle: Lifecycle<State, Thing, Table>,
  thing: NoInfer<Thing>,
): MoveName<Table>[] {
  return movesOf(lifecycle).filter((name) => !refusalFor(lifecycle, thing, name));
}

/** The standing by which the move is made: the first of the table's that the reader has. */
export function standingFor(move: Pick<Move, 'by'>, thing: Pick<Living, 'standings'>): string | undefined {
  return move.by.find((standing) => thing.standings.includes(standing));
}

/** The names of a life's moves, in the table's order. */
export function movesOf<Table extends MoveTable>(lifecycle: { readonly moves: Table }): MoveName<Table>[] {
  return Object.keys(lifecycle.moves);
}

/**
 * The faults of a table: a state nothing leads to, a dead end that is not an end, an unknown state. Empty when it is
 * sound.
 */
export function faultsOf(lifecycle: Lifecycle): string[] {
  const { name, states, ends, moves } = lifecycle;
  const all = Object.entries(moves);
  const births = all.filter(([, move]) => move.from.length === 0);
  const reached = new Set<string>(births.map(([, move]) => move.to));
  for (let grown = -1; grown !== reached.size;) {
    grown = reached.size;
    for (const [, move] of all) if (move.from.some((state) => reached.has(state))) reached.add(move.to);
  }
  const known = new Set(states);
  return [
    ...(births.length === 0 ? [`${name}: nothing is ever born`] : []),
    ...states.filter((state) => !reached.has(state)).map((state) => `${name}: nothing leads to ${state}`),
    ...states
      .filter((state) => !ends.includes(state) && !all.some(([, move]) => move.from.includes(state)))
      .map((state) => `${name}: nothing leaves ${state}`),
    ...all
      .filter(([, move]) => [...move.from, move.to].some((state) => !known.has(state)))
      .map(([move]) => `${name}: ${move} speaks of an unknown state`),
  ];
}
