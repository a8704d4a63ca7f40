import { createHash } from 'node:crypto';
import type { Tx } from '../../platform/database/index.js';
import { canonicalDeclaration, type Period, type PlanAnswer, type Suspension } from '../rules/index.js';
import { copyPlanAnswers } from './plan-answers.store.js';

/** The periods of a declaration, the oldest first. */
export async function periodsOf(tx: Tx, declarationId: string): Promise<Period[]> {
  const row = await tx.row<{ periods: Period[] | null }>(
    `select json_agg(p.json order by p.from_date, p.id) as periods
       from experience.period p where p.declaration_id = $1`,
    [declarationId],
  );
  return row?.periods ?? [];
}

/**
 * A new declaration of a student; with `copyOf`, it begins with the same periods, which answer the same. Gives its id.
 */
export async function beginDeclaration(tx: Tx, studentId: string, copyOf?: string): Promise<string> {
  const made = await tx.row<{ id: string }>('insert into declarations (student_id) values ($1) returning id', [
    studentId,
  ]);
  if (!made) throw new Error('A declaration was written and gave no id.');
  if (copyOf !== undefined) await copyPlanAnswers(tx, copyOf, made.id, await copyPeriods(tx, copyOf, made.id));
  return made.id;
}

/** Adds the periods of one declaration to another. Gives which became which. */
export async function copyPeriods(tx: Tx, from: string, to: string): Promise<{ from: string; to: string }[]> {
  return tx.rows(
    `with copied as (select p.*, gen_random_uuid() as made from periods p where p.declaration_id = $1), written as (
       insert into periods (id, declaration_id, employer, job, functions, from_date, to_date, approximate, rate, kind,
         nature, level, significant, suspensions)
       select made, $2, employer, job, functions, from_date, to_date, approximate, rate, kind, nature, level,
              significant, suspensions from copied)
     select id as from, made as to from copied`,
    [from, to],
  );
}

/** Writes a period: a new one, or over the one of this id. The database refuses it in a frozen declaration. */
export async function writePeriod(
  tx: Tx,
  declarationId: string,
  period: Omit<Period, 'id'> & { readonly id?: string },
): Promise<void> {
  const values = [
    declarationId,
    period.employer,
    period.job,
    period.functions,
    period.from,
    period.to,
    period.approximate,
    period.rate,
    period.kind,
    period.nature,
    period.level,
    period.significant,
    rangesOf(period.suspensions ?? []),
  ];
  if (period.id === undefined) {
    await tx.rows(
      `insert into periods (declaration_id, employer, job, functions, from_date, to_date, approximate, rate, kind,
         nature, level, significant, suspensions)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      values,
    );
  } else {
    await tx.rows(
      `update periods set employer = $2, job = $3, functions = $4, from_date = $5, to_date = $6, approximate = $7,
         rate = $8, kind = $9, nature = $10, level = $11, significant = $12, suspensions = $13
        where declaration_id = $1 and id = $14`,
      [...values, period.id],
    );
  }
}

/** Suspensions as the database keeps them: those that touch or overlap are one. */
export function rangesOf(suspensions: readonly Suspension[]): string {
  return `{${suspensions.map(({ from, to }) => `[${from},${to}]`).join(',')}}`;
}

/** Takes a period away. */
export async function removePeriod(tx: Tx, declarationId: string, id: string): Promise<void> {
  await tx.rows('delete from periods where declaration_id = $1 and id = $2', [declarationId, id]);
}

/** The SHA-256 (hex) of a declaration as it stands: its periods, and what they answer. */
export async function hashOfDeclaration(tx: Tx, declarationId: string): Promise<string> {
  const row = await tx.row<{ periods: Period[] | null; answers: PlanAnswer[] | null }>(
    `select (select json_agg(p.json) from experience.period p where p.declaration_id = $1) as periods,
            (select json_agg(json_build_object('prescriptionId', a.prescription_id, 'line', a.line,
              'periodId', a.period_id)) from plan_answers a where a.declaration_id = $1) as answers`,
    [declarationId],
  );
  return createHash('sha256')
    .update(canonicalDeclaration(row?.periods ?? [], row?.answers ?? []))
    .digest('hex');
}

/** Freezes a declaration under its hash: from now on the database refuses any change. */
export async function freezeDeclaration(tx: Tx, declarationId: string, sha256: string): Promise<void> {
  await tx.rows('update declarations set frozen_at = $1, sha256 = $2 where id = $3 and frozen_at is null', [
    tx.now,
    sha256,
    declarationId,
  ]);
}

/**
 * The student's other declarations that have periods, to begin from one of them (C11). At most 10, the latest first.
 */
export async function otherDeclarations(
  tx: Tx,
  studentId: string,
  exceptId: string,
): Promise<{ id: string; periods: number; employers: string }[]> {
  return tx.rows(
    `select d.id, count(*)::int as periods, string_agg(distinct p.employer, ', ') as employers from declarations d
       join periods p on p.declaration_id = d.id
      where d.student_id = $1 and d.id <> $2 group by d.id order by max(d.frozen_at) desc nulls last, d.id limit 10`,
    [studentId, exceptId],
  );
}

/**
 * The declaration that a student made last, among those that have periods: the last deposited, else one being prepared.
 * Undefined when there is none.
 */
export async function latestDeclaration(tx: Tx, studentId: string): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(
    `select d.id from declarations d where d.student_id = $1
       and exists (select 1 from periods p where p.declaration_id = d.id) order by d.frozen_at desc nulls last, d.id
       limit 1`,
    [studentId],
  );
  return row?.id;
}
