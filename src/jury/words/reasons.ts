import type { AgendaLine, DecisionLine } from '../data/agenda.store.js';
import { words } from './words.js';

/** The reasons of a decision as the minutes write them: the jury's own, the professor's made its own, or both. */
export function reasonsOf(
  line: Pick<AgendaLine, 'reasoning' | 'professor'>,
  decision: Pick<DecisionLine, 'adoptsProposal' | 'ownText'>,
): string {
  return reasonsIn(line, decision, 'fr');
}

/** The same in a reader's language; the reasons themselves are as they were written. */
export function reasonsIn(
  line: Pick<AgendaLine, 'reasoning' | 'professor'>,
  decision: Pick<DecisionLine, 'adoptsProposal' | 'ownText'>,
  locale: 'fr' | 'en',
): string {
  const adopted = decision.adoptsProposal ? `${words(locale).minutes.adopted(line.professor)} ${line.reasoning}` : '';
  return [decision.ownText ?? '', adopted].filter(Boolean).join('\n');
}
