import type { Made, OfficialDocument, Papers } from '../../papers/index.js';
import type { ToDraw } from './agreement-document.js';

/** A document as it was drawn before the transaction that has it signed. */
export interface Drawn {
  readonly document: OfficialDocument;
  readonly paper: Made;
}

/**
 * Draws an agreement or an amendment, before the transaction that opens it for signature. It bears no code of its own:
 * until all have signed there is nothing to verify, and its page of signatures bears one then. Throws `ChildrenAway`
 * (503) when it cannot be drawn now.
 */
export async function drawAgreement(papers: Papers, { document, paper }: ToDraw): Promise<Drawn> {
  return { document, paper: await papers.make(paper, `${document.title}.pdf`, { coded: false }) };
}

/** Whether two drawings say the same, whatever the instants they were drawn at. */
export function saySame(one: OfficialDocument, other: OfficialDocument): boolean {
  return JSON.stringify({ ...one, at: '' }) === JSON.stringify({ ...other, at: '' });
}
