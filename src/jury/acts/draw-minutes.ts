import type { Made, Papers } from '../../papers/index.js';
import { isUnderNewLaw } from '../rules/index.js';
import { correctivePaper, minutesPaper, readBy, type CorrectiveFacts, type MinutesFacts } from './minutes-paper.js';

/** A paper made before the transaction that signs it, and the instant and text it was made of. */
export interface Drawn {
  readonly made: Made;
  readonly at: Date;
  /** All that it says: the same at the signature, or nothing is signed. */
  readonly text: string;
  /** What members recused on some file read in its place. */
  readonly copies: readonly { readonly personId: string; readonly made: Made }[];
}

/**
 * Makes the paper of minutes, before the transaction that signs them. Throws `ChildrenAway` (503) when it cannot be made
 * now: nothing is signed then.
 */
export async function drawMinutes(papers: Papers, facts: MinutesFacts | CorrectiveFacts): Promise<Drawn> {
  const paper = 'corrects' in facts ? correctivePaper(facts) : minutesPaper(facts);
  const made = await papers.make(paper, `${paper.frame.name}.pdf`);
  const copies = 'corrects' in facts ? [] : await drawCopies(papers, facts);
  return { made, at: facts.at, text: JSON.stringify(paper), copies };
}

/** Since each file has its own jury, whoever is recused reads the rest of the minutes. */
function recusedIn({ session, agenda, putBack }: MinutesFacts): Set<string> {
  return new Set(
    isUnderNewLaw(session) ? [...agenda, ...putBack].flatMap(({ recused }) => recused.map(({ id }) => id)) : [],
  );
}

async function drawCopies(papers: Papers, facts: MinutesFacts): Promise<Drawn['copies']> {
  const copies: { personId: string; made: Made }[] = [];
  for (const personId of recusedIn(facts)) {
    const copy = readBy(facts, personId);
    copies.push({ personId, made: await papers.make(copy, `${copy.frame.name}.pdf`) });
  }
  return copies;
}
