import { REQUEST_STATES } from '../rules/index.js';
import { type AssessedFile } from '../../opinions/index.js';
import type { KeptAssessment, Outcome, WeighedTwice } from '../../experience/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';

const state = literalsOf(REQUEST_STATES);

/**
 * What a request was found to fulfil, when it was admitted or assessed again; the version of the rules is named in it
 * and never changes after.
 */
export interface RequestAssessment {
  readonly madeAt: Date;
  /** Null when the portal did it. */
  readonly madeBy: string | null;
  /** What the outcome was found on: what the professor retains, or what is declared while they have not said. */
  readonly basis: 'declared' | 'retained';
  readonly outcome: Outcome;
  readonly result: WeighedTwice;
  /** The same with all that explains it; null of one of before, until that is put together. */
  readonly kept: KeptAssessment | null;
}

/**
 * What a request is assessed from: its file, and the day it was last deposited (C8). Undefined while it rests on no
 * deposited file.
 */
export async function assessedRequest(
  tx: Tx,
  requestId: string,
): Promise<{ readonly file: AssessedFile; readonly filedAt: string } | undefined> {
  const row = await tx.row<{ file: AssessedFile | null; filedAt: string | null }>(
    `select (select a.assessed from opinions.assessed_file(r.id, r.student_id, d, c, $2, false) a) as file,
            (select to_json(max(j.at)) #>> '{}' from platform.journal j
              where j.thing_id = q.id and j.to_state = ${state('SUBMITTED')}) as "filedAt"
       from diploma_requests q join reports.report r on r.id = q.report_id
       join institution.diploma d on d.id = q.diploma_id join institution.centre c on c.id = q.centre_id
       where q.id = $1`,
    [requestId, tx.now],
  );
  return row?.file && row.filedAt ? { file: row.file, filedAt: row.filedAt } : undefined;
}

/** Writes an assessment beside those made before: the last one counts. Gives its id. */
export async function insertAssessment(
  tx: Tx,
  requestId: string,
  {
    basis,
    result,
    versionId,
    madeBy,
  }: {
    readonly basis: RequestAssessment['basis'];
    readonly result: WeighedTwice;
    readonly versionId: string | null;
    readonly madeBy: string | null;
  },
): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into request_assessments (request_id, made_at, made_by, reference_day, basis, outcome, ruleset_version_id,
       result) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      requestId,
      tx.now,
      madeBy,
      result.on,
      basis,
      (result[basis] ?? result.declared).outcome,
      versionId,
      JSON.stringify(result),
    ],
  );
  if (!row) throw new Error('An assessment was written and gave no id.');
  return row.id;
}
