import { faultsOf, movesOf } from './rules/index.js';
import type { AnyKind } from './kinds.js';

/**
 * What is wrong with a kind of thing: the faults of its table, and the states and moves that have no words, in either
 * language.
 */
export function faultsOfKind({ lifecycle, words }: Pick<AnyKind, 'lifecycle' | 'words'>): string[] {
  const { name, states } = lifecycle;
  const wordless = (['fr', 'en'] as const).flatMap((language) => {
    const said = words[language];
    const isSaid = (text: string | undefined): boolean => Boolean(text?.trim());
    return [
      ...(isSaid(said.thing) ? [] : [`${name}: the thing has no name in ${language}`]),
      ...states
        .filter((state) => !isSaid(said.states[state]))
        .map((state) => `${name}: no word in ${language} for the state ${state}`),
      ...movesOf(lifecycle)
        .filter((move) => !isSaid(said.moves[move]?.label) || !isSaid(said.moves[move]?.done))
        .map((move) => `${name}: no words in ${language} for the move ${move}`),
    ];
  });
  return [...faultsOf(lifecycle), ...wordless];
}
