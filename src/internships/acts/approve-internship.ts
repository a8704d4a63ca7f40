import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { checksOf, type ApprovalFacts, type Internship } from '../rules/index.js';
import { filingFacts } from './filing-facts.js';
import { INTERNSHIP } from '../internship.js';
import { noteApproval } from '../data/approvals.store.js';

/**
 * The referent teacher approves these very terms, and says how the tasks relate to the diploma (R37). Refused (422)
 * without a comment, and for what the law forbids by now.
 */
export async function approveInternship(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  comment: string,
): Promise<Moved | Refusal> {
  const { facts } = await filingFacts(tx, internship);
  const given: ApprovalFacts = { comment, checks: checksOf(facts) };
  const moved = await makeMove(tx, INTERNSHIP, internship, 'approve', {
    by: actor,
    facts: given,
    reason: comment,
  });
  if (isRefusal(moved)) return moved;
  await noteApproval(tx, internship.termsId, { comment: comment.trim(), approvedBy: actor.personId });
  return moved;
}
