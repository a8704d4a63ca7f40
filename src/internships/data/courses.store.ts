import type { Tx } from '../../platform/database/index.js';

/** The student asked for the end of the course to be certified; the first day it was asked stays. */
export async function noteCourseAsked(tx: Tx, internshipId: string): Promise<void> {
  await tx.rows(
    'insert into internship_courses (internship_id, asked_at) values ($1, $2) on conflict (internship_id) do update set asked_at = coalesce(internship_courses.asked_at, excluded.asked_at)',
    [internshipId, tx.now],
  );
}

/** The end of the course, as the registry certifies it; over what it certified before. */
export async function noteCourse(
  tx: Tx,
  internshipId: string,
  {
    creditsLeft,
    need,
    together,
    certifiedBy,
  }: {
    readonly creditsLeft: number;
    readonly need: string | null;
    readonly together: string | null;
    readonly certifiedBy: string;
  },
): Promise<void> {
  await tx.rows(
    `insert into internship_courses (internship_id, asked_at, credits_left, need, together, certified_by, certified_at)
       values ($1, $2, $3, $4, $5, $6, $2)
     on conflict (internship_id) do update
     set credits_left = excluded.credits_left, need = excluded.need, together = excluded.together,
         certified_by = excluded.certified_by,
         certified_at = excluded.certified_at`,
    [internshipId, tx.now, creditsLeft, need, together, certifiedBy],
  );
}
