import type { Made, Papers } from '../../papers/index.js';
import { correctivePaper, minutesPaper, type CorrectiveFacts, type MinutesFacts } from './minutes-paper.js';

/** A paper made before the transaction that signs it, and the instant and text it was made of. */
export interface Drawn {
  readonly made: Made;
  readonly at: Date;
  /** All that it says: the same at the signature, or nothing is signed. */
  readonly text: string;
}

/**
 * Makes the paper of minutes, before the transaction that signs them. Throws `ChildrenAway` (503) when it cannot be made
 * now: nothing is signed then.
 */
export async function drawMinutes(papers: Papers, facts: MinutesFacts | CorrectiveFacts): Promise<Drawn> {
  const paper = 'corrects' in facts ? correctivePaper(facts) : minutesPaper(facts);
  return { made: await papers.make(paper, `${paper.frame.name}.pdf`), at: facts.at, text: JSON.stringify(paper) };
}
