/** How people may say they are addressed. */
export const CIVILITIES = ['madame', 'monsieur'] as const;
/** One of them. */
export type Civility = (typeof CIVILITIES)[number];

/**
 * A word that agrees with a person: « présidente », « président », and « présidence » for whoever has not said how they
 * are addressed. A language in which it does not vary has the word alone.
 */
export type Agreed = string | { readonly feminine: string; readonly masculine: string; readonly neutral: string };

/** The word as it agrees with this person. */
export function agree(word: Agreed, civility: Civility | null): string {
  if (typeof word === 'string') return word;
  if (civility === null) return word.neutral;
  return civility === 'madame' ? word.feminine : word.masculine;
}
