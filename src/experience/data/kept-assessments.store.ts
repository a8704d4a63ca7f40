import type { Tx } from '../../platform/database/index.js';
import type { JournalDocument } from '../../platform/journal/index.js';
import { canonicalJson, type ExplainedAssessment } from '../rules/index.js';

/** With what an assessment is kept: one of them. */
export type KeptWith =
  | { readonly versionId: string }
  | { readonly declarationId: string }
  | { readonly opinionId: string }
  | { readonly requestAssessmentId: string }
  | { readonly answerId: string }
  | { readonly decisionId: string };

type Column = KeptWith extends infer One ? (One extends unknown ? keyof One : never) : never;

/** In the order of the parameters below. */
const WITH: readonly Column[] = [
  'versionId',
  'declarationId',
  'opinionId',
  'requestAssessmentId',
  'answerId',
  'decisionId',
];

/** An assessment as it was kept. */
export interface KeptAssessment {
  readonly content: ExplainedAssessment;
  /** The SHA-256 (hex) of its text, as the journal has it beside the move. */
  readonly sha256: string;
  /** As JSON writes an instant. */
  readonly keptAt: string;
  /** Put together afterwards, from what was frozen then. */
  readonly rebuilt: boolean;
}

/**
 * Keeps an assessment with a deposit, an opinion, an answer or a decision of the same transaction: the database refuses
 * to change it, and to take these without one. Gives it as the journal names it beside the move.
 */
export async function keepAssessment(
  tx: Tx,
  kept: KeptWith,
  content: ExplainedAssessment,
  { rebuilt = false }: { readonly rebuilt?: boolean } = {},
): Promise<JournalDocument> {
  const row = await tx.row<{ sha256: string }>(
    `insert into kept_assessments (version_id, declaration_id, opinion_id, request_assessment_id, answer_id,
       decision_id, kept_at, rebuilt, ruleset_version_id, content)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning sha256`,
    [...keysOf(kept), tx.now, rebuilt, content.rules?.versionId ?? null, canonicalJson(content)],
  );
  if (!row) throw new Error('An assessment was kept and gave no hash.');
  return { name: 'assessment', sha256: row.sha256 };
}

/**
 * Keeps with a decision, to the byte, what is kept already with what it stands on: the assessment that its request
 * carried before the jury, or that of the decision it replaces. Undefined where nothing was kept there.
 */
export async function keepAgain(
  tx: Tx,
  { decisionId, standsOn }: { readonly decisionId: string; readonly standsOn: KeptWith },
): Promise<JournalDocument | undefined> {
  const row = await tx.row<{ sha256: string }>(
    `insert into kept_assessments (decision_id, kept_at, rebuilt, ruleset_version_id, content)
     select $7, $8, k.rebuilt, k.ruleset_version_id, k.content from kept_assessments k
      where k.version_id = $1 or k.declaration_id = $2 or k.opinion_id = $3 or k.request_assessment_id = $4
         or k.answer_id = $5 or k.decision_id = $6
     returning sha256`,
    [...keysOf(standsOn), decisionId, tx.now],
  );
  return row && { name: 'assessment', sha256: row.sha256 };
}

/** What was kept with it; undefined where nothing was. */
export async function keptAssessment(tx: Tx, kept: KeptWith): Promise<KeptAssessment | undefined> {
  const row = await tx.row<{ kept: KeptAssessment }>(
    `select k.json as kept from experience.kept_assessment k
      where k.version_id = $1 or k.declaration_id = $2 or k.opinion_id = $3 or k.request_assessment_id = $4
         or k.answer_id = $5 or k.decision_id = $6`,
    keysOf(kept),
  );
  return row?.kept;
}

function keysOf(kept: KeptWith): (string | null)[] {
  const given: Readonly<Partial<Record<Column, string>>> = kept;
  return WITH.map((column) => given[column] ?? null);
}
