import { faultsOf, movesOf } from './domain/index.js';
import type { Life } from './lives.js';

/** What is wrong with a life: the faults of its table, and the states and moves that it cannot speak of, in either language. */
export function faultsOfLife({ lifecycle, words }: Life): string[] {
  const { name, states } = lifecycle;
  const mute = (['fr', 'en'] as const).flatMap((language) => {
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
  return [...faultsOf(lifecycle), ...mute];
}
