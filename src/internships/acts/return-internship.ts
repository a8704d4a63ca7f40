import { beginDeclaration } from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import type { Refusal } from '../../platform/refusal/index.js';
import type { Internship } from '../rules/index.js';
import { beginTerms } from '../data/terms.store.js';
import { voidOpenSheet } from './void-open-sheet.js';
import { INTERNSHIP } from '../internship.js';

/**
 * The teacher or the registry returns a request with a reason: terms and experience are prepared again in copies;
 * signatures already given stay in the history, and are void.
 */
export async function returnInternship(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  return (
    (await voidOpenSheet(tx, internship.id, reason)) ??
    makeMove(tx, INTERNSHIP, internship, 'return', {
      by: actor,
      reason,
      set: {
        termsId: await beginTerms(tx, internship.id, { copyOf: internship.termsId }),
        declarationId: await beginDeclaration(tx, internship.studentId, internship.declarationId),
        startsOn: null,
        endsOn: null,
      },
    })
  );
}
