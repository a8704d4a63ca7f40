import { randomUUID } from 'node:crypto';
import { giveSignature, type Actor } from '../../people/index.js';
import { keepAssessment } from '../../experience/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved, refusalNow } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { REPORT, type Report } from '../../reports/index.js';
import { faultsOfDraft, proposalFacts, retainedFrom } from '../rules/index.js';
import { draftOf } from '../data/drafts.store.js';
import { writeOpinion } from '../data/opinions.store.js';
import { assessExamined } from '../data/assessed.js';
import { examinedFile } from '../data/examined.store.js';

/**
 * The professor proposes their opinion (R47), exactly as they reviewed it: the draft of this revision, on this version,
 * of these bytes.
 * Refused (409) when the draft or the file moved since; (422) when a choice, a reason or words are missing.
 */
export async function proposeOpinion(
  tx: Tx,
  actor: Actor,
  report: Report,
  given: { readonly revision: number; readonly minimumLength: number },
): Promise<Moved | Refusal> {
  const notNow = await refusalNow(tx, REPORT, report, 'propose');
  if (notNow) return notNow;
  const { draft, revision, versionId } = await draftOf(tx, report.id, actor.personId);
  if (revision !== given.revision) return refuse(409, 'opinions.draftMovedSinceReview');
  const examined = await examinedFile(tx, report);
  const [fault] = faultsOfDraft(draft, examined.periods, given.minimumLength);
  if (fault) return fault;
  const paper = examined.documents.find(({ role }) => role === 'report');
  if (!paper) return refuse(409, 'opinions.reportPaperMissing');
  const { sense } = draft;
  if (!sense) return refuse(422, 'opinions.senseMissing', undefined, 'sense');

  const id = randomUUID();
  const retained = retainedFrom(draft, examined.periods);
  const kept = await keepAssessment(tx, { opinionId: id }, assessExamined(examined, retained, tx.now));
  const onCurrentVersion = versionId === report.currentVersionId && examined.versionId === report.currentVersionId;
  const moved = await makeMove(tx, REPORT, report, 'propose', {
    by: actor,
    facts: proposalFacts({ ...draft, sense }, examined.periods, {
      minimumLength: given.minimumLength,
      onCurrentVersion,
    }),
    documents: [{ name: paper.name, sha256: paper.sha256 }, kept],
    set: { opinionId: id, opinionSense: sense },
  });
  if (isRefusal(moved)) return moved;
  const signature = await giveSignature(tx, actor, 'opinion');
  if (isRefusal(signature)) return signature;
  await writeOpinion(tx, signature, {
    id,
    reportId: report.id,
    versionId: examined.versionId,
    reportSha256: paper.sha256,
    sense,
    reasoning: draft.reasoning.trim(),
    proposedAt: tx.now,
    retained,
  });
  return moved;
}
