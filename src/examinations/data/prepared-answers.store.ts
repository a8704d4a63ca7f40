import type { GivenSignature } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { AnswerKind, RetainedPeriod } from '../rules/index.js';

/** Who signed an answer, and when; as JSON has it. */
export interface AnswerSignature {
  readonly id: string;
  readonly name: string;
  readonly locale: 'fr' | 'en';
  readonly isChair: boolean;
  readonly at: string;
}

/** The answer of a commission as it is prepared: each change is another revision, signed anew. */
export interface PreparedAnswer {
  readonly revision: number;
  readonly commissionId: string;
  readonly kind: AnswerKind;
  readonly nature: string | null;
  readonly months: number | null;
  readonly reasoning: string;
  readonly retained: readonly RetainedPeriod[];
  readonly sha256: string;
  readonly preparedBy: string;
  /** The chair first. */
  readonly signatures: readonly AnswerSignature[];
}

/** Prepared answers with who signed each, called `a`; for one alone as among the rest of an examination. */
export const PREPARED = `select a.revision, a.commission_id as "commissionId", a.kind, a.nature, a.months, a.reasoning,
         a.retained, a.sha256, p.name as "preparedBy",
         coalesce((select json_agg(json_build_object('id', s.person_id, 'name', x.name, 'locale', x.locale,
                    'isChair', s.person_id = c.chaired_by, 'at', s.signed_at)
                    order by s.person_id = c.chaired_by desc, s.signed_at)
                     from answer_signatures s join people.person x on x.id = s.person_id
                    where s.examination_id = a.examination_id and s.revision = a.revision), '[]') as signatures
    from prepared_answers a join commissions c on c.id = a.commission_id
    join people.person p on p.id = a.prepared_by`;

/** The answer that a commission prepares to an examination, as it stands: the caller has seen to sight. */
export async function preparedAnswer(
  tx: Tx,
  examinationId: string,
  commissionId: string,
): Promise<PreparedAnswer | undefined> {
  return tx.row<PreparedAnswer>(
    `${PREPARED} where a.examination_id = $1 and a.commission_id = $2 order by a.revision desc limit 1`,
    [examinationId, commissionId],
  );
}

/** Keeps another revision. Gives its number. */
export async function keepPrepared(
  tx: Tx,
  examinationId: string,
  answer: Pick<PreparedAnswer, 'commissionId' | 'kind' | 'nature' | 'months' | 'reasoning' | 'retained' | 'sha256'> & {
    readonly preparedBy: string;
  },
): Promise<number> {
  const kept = await tx.row<{ revision: number }>(
    `insert into prepared_answers (examination_id, revision, commission_id, kind, nature, months, reasoning, retained,
       sha256, prepared_by, prepared_at)
     values ($1, coalesce((select max(revision) from prepared_answers where examination_id = $1), 0) + 1,
       $2, $3, $4, $5, $6, $7, $8, $9, $10) returning revision`,
    [
      examinationId,
      answer.commissionId,
      answer.kind,
      answer.nature,
      answer.months,
      answer.reasoning,
      JSON.stringify(answer.retained),
      answer.sha256,
      answer.preparedBy,
      tx.now,
    ],
  );
  if (!kept) throw new Error('An answer was prepared and gave no revision.');
  return kept.revision;
}

/** Keeps that somebody signed a revision. False when they had. */
export async function keepSignature(
  tx: Tx,
  { by }: GivenSignature,
  examinationId: string,
  { revision, commissionId, sha256 }: Pick<PreparedAnswer, 'revision' | 'commissionId' | 'sha256'>,
): Promise<boolean> {
  const signed = await tx.row(
    `insert into answer_signatures (examination_id, revision, commission_id, sha256, person_id, signed_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning person_id`,
    [examinationId, revision, commissionId, sha256, by.personId, tx.now],
  );
  return signed !== undefined;
}
