import type { Tx } from '../../platform/database/index.js';
import { saysSomething } from '../../platform/texts/index.js';

/** What the registry asked when it found an examination incomplete, point by point. */
export interface AskedPoint {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

/** A point and its place, for the list alone as among the rest of its examination. */
export const POINT = `select id, text, to_char(due_on, 'YYYY-MM-DD') as "dueOn", asked_at as "askedAt", answer,
         answered_at as "answeredAt", position from examination_points`;

/** Every point asked of an examination, the latest return first, in order. */
export async function pointsOf(tx: Tx, examinationId: string): Promise<AskedPoint[]> {
  return tx.rows<AskedPoint>(`${POINT} where examination_id = $1 order by asked_at desc, position`, [examinationId]);
}

/** Asks points, in the transaction of the move that returns the examination. Empty ones are left out. */
export async function askPoints(
  tx: Tx,
  examinationId: string,
  { points, dueOn }: { readonly points: readonly string[]; readonly dueOn: string },
): Promise<void> {
  const asked = points.filter(saysSomething).map((point) => point.trim());
  await tx.rows(
    'insert into examination_points (examination_id, position, text, due_on, asked_at) select $1, ordinality, text, $3, $4 from unnest($2::text[]) with ordinality as t(text, ordinality)',
    [examinationId, asked, dueOn, tx.now],
  );
}

/** Keeps what was answered so far to the points that wait. */
export async function keepAnswers(
  tx: Tx,
  examinationId: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  await tx.rows(
    `update examination_points p set answer = nullif(btrim(a.value), '') from jsonb_each_text($2::jsonb) a
      where p.id = a.key::uuid and p.examination_id = $1 and p.answered_at is null`,
    [examinationId, JSON.stringify(answers)],
  );
}

/** Closes the points that wait: their answers were deposited, or the examination ended. */
export async function closePoints(tx: Tx, examinationId: string): Promise<void> {
  await tx.rows('update examination_points set answered_at = $1 where examination_id = $2 and answered_at is null', [
    tx.now,
    examinationId,
  ]);
}
