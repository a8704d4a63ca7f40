import type { Locale, RouteOfThings, Tone } from '../web/index.js';

/** How a move is spoken of. */
export interface MoveWords {
  /** The button: « Déclarer recevable ». */
  readonly label: string;
  /** The history, past: « Dossier déclaré recevable par la scolarité ». */
  readonly done: string;
  /** What the confirmation page says will happen. */
  readonly confirm?: string;
  /** The label of the reason's field, where a reason is asked. */
  readonly reason?: string;
}

/** How the things of a kind are spoken of, in one language. */
export interface LifecycleWords<State extends string = string, MoveName extends string = string> {
  /** The thing itself: « Dossier de rapport ». */
  readonly thing: string;
  readonly states: Readonly<Record<State, string>>;
  readonly moves: Readonly<Record<MoveName, MoveWords>>;
  /** What the history says of the moves that were made before they left the table. */
  readonly former?: Readonly<Record<string, string>>;
  /** Who acted, by their standing towards it: « scolarité ». */
  readonly standings: Readonly<Record<string, string>>;
}

/** What was done by a move, as its history tells it: one that left the table too, and one that nobody knows by its name. */
export function doneBy({ moves, former }: LifecycleWords, move: string): string {
  return moves[move]?.done ?? former?.[move] ?? move;
}

/** How a kind of thing is shown: where its pages are, its words, the tone of each state, the name of one of them. */
export interface KindShown<State extends string = string, Thing = never, Name extends string = string> {
  /** Where its pages are: `/reports`, `/jury/sessions`. */
  readonly address: RouteOfThings;
  readonly words: Readonly<Record<Locale, LifecycleWords<State, Name>>>;
  readonly tones: Readonly<Record<State, Tone>>;
  /** The name of one of them on a page: « Dossier 2026-0417 ». */
  readonly titleOf: (thing: Thing, locale: Locale) => string;
}
