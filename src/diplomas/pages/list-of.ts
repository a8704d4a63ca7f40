import type { ComponentChildren } from 'preact';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { KindShown } from '../../platform/lifecycle/index.js';
import type {
  Address,
  Column,
  CountedPage,
  ListFilter,
  Locale,
  Route,
  RouteOfThings,
} from '../../platform/web/index.js';
import type { ListLine } from '../data/list-line.js';

/**
 * A list of what students open for a diploma, as its room defines it. Its page, its filters and its export come from
 * it.
 */
export interface ListOf<State extends string, Line extends ListLine<State>> {
  /** Whose address, states and words it has. */
  readonly kind: Pick<KindShown<State, never, never>, 'words' | 'tones'> & {
    readonly address: RouteOfThings & Route;
    readonly lifecycle: { readonly states: readonly State[] };
  };
  /** A page of those that the actor may see. */
  readonly find: (tx: Tx, actor: Actor, asked: ListAsked<State>) => Promise<CountedPage<Line>>;
  readonly words: (locale: Locale) => ListWords;
  readonly columns: (locale: Locale) => readonly ListColumn<Line>[];
  /** Where one opens a new one. */
  readonly openAt: Extract<Route, `${RouteOfThings}/new`>;
  /** Where it is taken away as a table, if it is. */
  readonly exportAt?: Extract<Route, `${RouteOfThings}/export`>;
  /** Other pages of the same matter, each with what its link says: for this reader, who is no student. */
  readonly beside?: (actor: Actor, locale: Locale) => readonly (readonly [page: Address, text: string])[];
  /** Parts of it that a link leads to, each for some readers. */
  readonly narrower?: readonly NarrowerPart[];
}

/** A part of a list that a link leads to. */
export interface NarrowerPart {
  /** Its name in the address: `?soon=1`. */
  readonly name: string;
  /** Who is offered it; whoever is no student when nothing is said. */
  readonly isFor?: (actor: Actor) => boolean;
  readonly words: (locale: Locale) => { readonly title: string; readonly link: string; readonly backToAll: string };
}

/** What is asked of the list by its address. */
export interface ListAsked<State extends string> extends ListFilter<State> {
  /** Only this narrower part, by its name. */
  readonly narrowed: string | undefined;
}

/** One thing that is said of each line. */
export interface ListColumn<Line> extends Pick<Column<Line>, 'names' | 'whole'> {
  readonly title: string;
  /** What the page shows; left out where another cell shows it too. */
  readonly cell?: (line: Line) => ComponentChildren;
  /** What the table to take away says; left out where it says nothing of it. */
  readonly text?: (line: Line) => string | number | null;
  /** Says whose the line is: students see none but their own. */
  readonly notToStudents?: true;
}

/** What a list says around its lines. */
export interface ListWords {
  readonly title: string;
  /** Its title for a student. */
  readonly mine: string;
  readonly search: string;
  readonly state: string;
  readonly anyState: string;
  readonly filter: string;
  readonly count: (count: number) => string;
  readonly export?: string;
  readonly none: string;
  /** What to do when there are none: a student, whoever else. */
  readonly noneStudent: string;
  readonly noneOther: string;
  /** A student opens one. */
  readonly open: string;
  /** The registry opens one that was handed in on paper, where that is done (R19). */
  readonly onPaper?: string;
}
