import { personById, seatedInCentre } from '../../people/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { AfterMove, MoveMade, MoveName } from '../../platform/lifecycle/index.js';
import { writeDay, type Locale } from '../../platform/web/index.js';
import type { NewLetter } from '../data/letters.store.js';
import { writeToEach, type Agreeing, type LetterText, type Recipient } from './write-to-each.js';

/** What any letter about a move may say, in the language of whom it is for. */
export interface OfTheMove {
  readonly locale: Locale;
  readonly agree: Agreeing;
  /** Why, in the words of whoever made the move; '' where none were asked. */
  readonly reason: string;
  /** A day in words; '' where there is none. */
  readonly day: (date: LocalDate | null) => string;
}

/** One of the letters that a move brings: for whom, and what it says. */
export interface LetterOfMove<Words, Facts, To extends string> {
  readonly to: To;
  readonly text: (words: Words, facts: Facts, move: OfTheMove) => LetterText;
  /** When it is not written: it would tell them nothing. */
  readonly unless?: (facts: Facts, moved: MoveMade) => boolean;
}

/**
 * What a room writes of the moves of a kind of thing. The parameters of `words` and `facts` are written with their
 * types: the compiler knows the others from them.
 */
export interface LettersOfMoves<Table, Words, Facts, To extends string> {
  readonly words: (locale: Locale) => Words;
  /** What these letters say of the thing; undefined when there is nothing to write of. */
  readonly facts: (tx: Tx, moved: MoveMade) => Promise<Facts | undefined>;
  /** Who they are. */
  readonly recipients: {
    readonly [Who in To]: (
      tx: Tx,
      facts: NoInfer<Facts>,
      moved: MoveMade,
    ) => Promise<readonly Recipient[]> | readonly Recipient[];
  };
  /** The letters of each move that brings some. */
  readonly letters: {
    readonly [Name in MoveName<Table>]?: readonly LetterOfMove<NoInfer<Words>, NoInfer<Facts>, NoInfer<To>>[];
  };
  /** The thing on whose page they stand, where it is not the one that moved. */
  readonly about?: (facts: NoInfer<Facts>) => NewLetter['about'];
}

/**
 * What is done after a move of this kind: its letters are written, one for each person and each move. Run again, it
 * writes nothing more.
 */
export function lettersOfMoves<Table, Words, Facts, To extends string>(
  kind: { readonly lifecycle: { readonly name: string; readonly moves: Table } },
  { words, facts: factsOf, recipients, letters, about }: LettersOfMoves<Table, Words, Facts, To>,
): AfterMove {
  const { name } = kind.lifecycle;
  const byMove: Readonly<Record<string, readonly LetterOfMove<Words, Facts, To>[] | undefined>> = letters;
  return async (tx, moved) => {
    const brought = byMove[moved.move];
    const facts = brought && (await factsOf(tx, moved));
    if (!brought || facts === undefined) return;
    for (const { to, text, unless } of brought) {
      if (unless?.(facts, moved)) continue;
      await writeToEach(tx, await recipients[to](tx, facts, moved), {
        about: about?.(facts) ?? { thing: name, thingId: moved.thingId },
        kind: `${name}.${moved.move}`,
        cause: `journal:${moved.id}`,
        text: (locale, agree) =>
          text(words(locale), facts, {
            locale,
            agree,
            reason: moved.reason ?? '',
            day: (date) => (date === null ? '' : writeDay(date, locale)),
          }),
      });
    }
  };
}

/** Whoever a thing is of. */
export async function studentOf(tx: Tx, { studentId }: { readonly studentId: string }): Promise<Recipient[]> {
  return [await personById(tx, studentId)];
}

/** Those who hold this seat in the centre of a thing. */
export function seatedAs(role: 'registry' | 'coordinator') {
  return (tx: Tx, { centreId }: { readonly centreId: string }): Promise<Recipient[]> =>
    seatedInCentre(tx, centreId, role);
}
