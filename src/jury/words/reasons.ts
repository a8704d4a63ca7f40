import type { AgendaLine, DecisionLine } from '../data/agenda.store.js';
import { words } from './words.js';

/**
 * The reasons of a decision as the minutes write them: the jury's own, the professor's made its own, or both; and why
 * more is asked before what is.
 */
export function reasonsOf(
  line: Pick<AgendaLine, 'reasoning' | 'professor'>,
  decision: Pick<DecisionLine, 'adoptsProposal' | 'ownText' | 'moreWhy'>,
): string {
  return reasonsIn(line, decision, 'fr');
}

/** The same in a reader's language; the reasons themselves are as they were written. */
export function reasonsIn(
  line: Pick<AgendaLine, 'reasoning' | 'professor'>,
  decision: Pick<DecisionLine, 'adoptsProposal' | 'ownText' | 'moreWhy'>,
  locale: 'fr' | 'en',
): string {
  const adopted =
    decision.adoptsProposal && line.professor !== null
      ? `${words(locale).minutes.adopted(line.professor)} ${line.reasoning ?? ''}`
      : '';
  const own = decision.ownText ?? '';
  const asked = decision.moreWhy === null ? [own] : [decision.moreWhy, words(locale).minutes.asked, own];
  return [...asked, adopted].filter(Boolean).join('\n');
}

/** What the jury gives, and what the student holds already beside it. */
export function creditsIn(
  { credits, creditsHeld }: Pick<AgendaLine, 'credits' | 'creditsHeld'>,
  locale: 'fr' | 'en',
): string {
  const w = words(locale).minutes;
  if (credits === 0) return w.creditsHeld(creditsHeld);
  return creditsHeld === 0 ? w.credits(credits) : w.creditsBeside(credits, creditsHeld);
}

/** Whoever does not sit on a file, with the kind of the link where it was said: its words are for the secretary. */
export function recusedIn({ name, kind }: AgendaLine['recused'][number], locale: 'fr' | 'en'): string {
  return kind === null ? name : `${name} (${words(locale).conflict.kinds[kind].toLowerCase()})`;
}
