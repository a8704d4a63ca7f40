import { beginDeclaration } from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { voidSheet, type Party, type Sheet } from '../../signatures/index.js';
import type { Internship } from '../rules/index.js';
import { internshipForThePortal } from '../data/internships.store.js';
import { beginTerms } from '../data/terms.store.js';
import { voidOpenSheet } from './void-open-sheet.js';
import { INTERNSHIP } from '../internship.js';
import { words as declined } from '../words/agreement-words.js';

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
      set: await toCorrect(tx, internship),
    })
  );
}

/**
 * One who was asked to sign declines, and says why: the request goes back to its student, in the transaction of the
 * refusal. What others signed stays in the history, and is void.
 */
export async function returnDeclined(tx: Tx, sheet: Sheet, { role, name }: Party, words: string): Promise<void> {
  const internship = await internshipForThePortal(tx, sheet.thingId);
  const reason = declined('fr').declined(name, role, words);
  const moved =
    (await voidSheet(tx, sheet.id, reason)) ??
    (internship &&
      (await makeMove(tx, INTERNSHIP, internship, 'declineToSign', {
        by: { portal: 'system' },
        reason,
        set: await toCorrect(tx, internship),
      })));
  if (!moved || isRefusal(moved))
    throw new Error(`The agreement of internship ${sheet.thingId} was declined and does not move.`);
}

async function toCorrect(tx: Tx, { id, studentId, termsId, declarationId }: Internship) {
  return {
    termsId: await beginTerms(tx, id, { copyOf: termsId }),
    declarationId: await beginDeclaration(tx, studentId, declarationId),
    startsOn: null,
    endsOn: null,
  };
}
