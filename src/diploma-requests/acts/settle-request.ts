import type { Tx } from '../../platform/database/index.js';
import type { JournalDocument } from '../../platform/journal/index.js';
import { makeMove, type Moved, type Mover } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { askForMore, endStandings, REPORT, reportForThePortal } from '../../reports/index.js';
import type { DiplomaRequest } from '../rules/index.js';
import { REQUEST } from '../request.js';

/** What signed minutes say of one request and its file. */
export type Settlement = {
  readonly reasoned: boolean;
  readonly minutesSigned: boolean;
  readonly documents: readonly JournalDocument[];
} &
  /** Without an award where its student held all the credits already. */
  (
    | { readonly sense: 'FAVOURABLE'; readonly awardId: string | null }
    | { readonly sense: 'UNFAVOURABLE' }
    | { readonly sense: 'MORE'; readonly dueOn: string; readonly points: readonly string[]; readonly why: string }
  );

const BY_THE_PORTAL: Mover = { portal: 'system' };

/**
 * Carries a signed decision out, on the request and its file together (R49): credits, refusal, or a complement asked; on
 * credits held already the request alone is granted.
 * By the portal, at the signature.
 */
export async function settleRequest(tx: Tx, request: DiplomaRequest, settled: Settlement): Promise<Moved | Refusal> {
  const { documents } = settled;
  const facts = { sense: settled.sense, reasoned: settled.reasoned, minutesSigned: settled.minutesSigned };
  if (request.withoutReport) return makeMove(tx, REQUEST, request, 'grant', { by: BY_THE_PORTAL, facts, documents });
  const report = await fileOf(tx, request);
  if (settled.sense === 'MORE') {
    const asked = await askForMore(tx, report, settled, { ...settled, documents });
    return isRefusal(asked)
      ? asked
      : makeMove(tx, REQUEST, request, 'defer', {
          by: BY_THE_PORTAL,
          facts,
          reason: settled.why,
          documents,
        });
  }
  const isGranted = settled.sense === 'FAVOURABLE';
  const set = { awardId: isGranted ? settled.awardId : null };
  const decided = await makeMove(tx, REPORT, report, isGranted ? 'validate' : 'refuse', {
    by: BY_THE_PORTAL,
    facts,
    documents,
    set,
  });
  if (isRefusal(decided)) return decided;
  await endStandings(tx, { reportId: report.id, heldAs: 'professor', why: 'decided' });
  return makeMove(tx, REQUEST, request, isGranted ? 'grant' : 'refuse', { by: BY_THE_PORTAL, facts, documents, set });
}

async function fileOf(tx: Tx, request: DiplomaRequest) {
  const report = request.reportId === null ? undefined : await reportForThePortal(tx, request.reportId);
  if (!report) throw new Error(`Request ${request.id} has no file.`);
  return report;
}
