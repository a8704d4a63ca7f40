import type { Made, Papers } from '../../papers/index.js';
import { isUnderNewLaw } from '../rules/index.js';
import type { CorrectiveFacts, MinutesFacts } from './minutes-facts.js';
import { correctivePaper, minutesPaper, readBy, sealOfMinutes } from './minutes-paper.js';
import { awaitedBy } from './parts-of-minutes.js';

/** A paper made before the transaction that signs it, and the instant and text it was made of. */
export interface Drawn {
  readonly made: Made;
  readonly at: Date;
  /** All that it says: the same at the signature, or nothing is signed. */
  readonly text: string;
  /** What members recused on some file read in its place. */
  readonly copies: readonly { readonly personId: string; readonly made: Made }[];
}

/** What somebody signs, and the minutes themselves where theirs is the last signature. */
export interface Reading {
  /** The SHA-256 (hex) of what they may read. */
  readonly digest: string;
  readonly drawn: Drawn | undefined;
}

/**
 * What this person signs of the minutes; where nobody else is awaited, with the paper, which is made before the
 * transaction that signs. Throws `ChildrenAway` (503) when it cannot be made now: nothing is signed then.
 */
export async function readToSign(papers: Papers, facts: MinutesFacts, personId: string): Promise<Reading> {
  const isLast = awaitedBy(facts).every((one) => one === personId);
  return { digest: digestFor(facts, personId), drawn: isLast ? await drawMinutes(papers, facts) : undefined };
}

/** The SHA-256 (hex) of the minutes as this person may read them. */
export function digestFor(facts: MinutesFacts, personId: string): string {
  return sealOfMinutes(shownTo(facts, personId));
}

/**
 * The draft as this person may know it: a president recused on a file signs without reading of it. Under the law before,
 * the president, who signed all of it, reads all of it.
 */
export function shownTo(facts: MinutesFacts, personId: string) {
  return isUnderNewLaw(facts.session) ? readBy(facts, personId) : minutesPaper(facts);
}

/** Makes the paper of minutes or of corrective ones. Throws as `readToSign` does. */
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
