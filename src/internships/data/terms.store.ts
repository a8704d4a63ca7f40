import type { Tx } from '../../platform/database/index.js';
import { CLAUSES, type Terms } from '../rules/index.js';

/** The columns of terms called `t`, as `Terms`. */
export const TERMS = `to_char(t.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(t.ends_on, 'YYYY-MM-DD') as "endsOn", t.weekly_hours::float8 as "weeklyHours", t.total_hours as "totalHours",
  t.host_name as "hostName", t.host_siret as "hostSiret", t.host_address as "hostAddress", t.host_country as "hostCountry", t.host_staff as "hostStaff",
  t.host_representative as "hostRepresentative", t.host_quality as "hostQuality", t.host_email as "hostEmail", t.post, t.tutor_name as "tutorName", t.tutor_quality as "tutorQuality",
  t.tutor_email as "tutorEmail", t.tutor_phone as "tutorPhone",
  t.host_is_tutor as "hostIsTutor", t.teacher_id as "teacherId", t.gratuity_cents as "gratuityCents", t.course_hours as "courseHours", t.clauses`;

/** Those before the teacher, and those after. */
const BEFORE_TEACHER = `starts_on, ends_on, weekly_hours, total_hours, host_name, host_siret, host_address, host_country, host_staff, host_representative, host_quality, host_email, post,
  tutor_name, tutor_quality, tutor_email, tutor_phone, host_is_tutor`;
const AFTER_TEACHER = 'gratuity_cents, course_hours, clauses';
/** Every column of terms but their keys, to copy them. */
const CONTENT = `${BEFORE_TEACHER}, teacher_id, ${AFTER_TEACHER}`;

/** Terms as they are read, each clause of the agreement present, if only as ''. */
export function termsFrom(row: Omit<Terms, 'clauses'> & { readonly clauses: Readonly<Record<string, string>> }): Terms {
  return {
    ...row,
    clauses: Object.fromEntries(CLAUSES.map((name) => [name, row.clauses[name] ?? ''])) as Terms['clauses'],
  };
}

/** Some terms: the caller has seen to sight. */
export async function termsOf(tx: Tx, termsId: string): Promise<Terms> {
  const row = await tx.row<Parameters<typeof termsFrom>[0]>(`select ${TERMS} from internship_terms t where t.id = $1`, [
    termsId,
  ]);
  if (!row) throw new Error(`No terms ${termsId}.`);
  return termsFrom(row);
}

/** New terms of an internship: those of `copyOf`, or none yet but the clauses given. Gives their id. */
export async function beginTerms(
  tx: Tx,
  internshipId: string,
  from: { readonly copyOf: string } | { readonly clauses: Terms['clauses'] },
): Promise<string> {
  const row =
    'copyOf' in from
      ? await tx.row<{ id: string }>(
          `insert into internship_terms (internship_id, written_at, ${CONTENT}) select $1, $2, ${CONTENT}
             from internship_terms where id = $3 returning id`,
          [internshipId, tx.now, from.copyOf],
        )
      : await tx.row<{ id: string }>(
          'insert into internship_terms (internship_id, written_at, clauses) values ($1, $2, $3) returning id',
          [internshipId, tx.now, JSON.stringify(from.clauses)],
        );
  if (!row) throw new Error('Terms were written and gave no id.');
  return row.id;
}

/**
 * Writes terms that are being prepared: all of them, as they are typed; a teacher whom nobody knows is none. The
 * database refuses those that were filed.
 */
export async function writeTerms(tx: Tx, termsId: string, terms: Terms): Promise<void> {
  await tx.rows(
    `update internship_terms set (written_at, ${CONTENT}) =
       ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
         (select p.id from people.person p where p.id = $21), $22, $23, $24) where id = $1`,
    [
      termsId,
      tx.now,
      terms.startsOn,
      terms.endsOn,
      terms.weeklyHours,
      terms.totalHours,
      terms.hostName,
      terms.hostSiret,
      terms.hostAddress,
      terms.hostCountry,
      terms.hostStaff,
      terms.hostRepresentative,
      terms.hostQuality,
      terms.hostEmail,
      terms.post,
      terms.tutorName,
      terms.tutorQuality,
      terms.tutorEmail,
      terms.tutorPhone,
      terms.hostIsTutor,
      terms.teacherId,
      terms.gratuityCents,
      terms.courseHours,
      JSON.stringify(terms.clauses),
    ],
  );
}

/**
 * The same terms under another referent teacher, filed as they were and under the law under which they were. Gives their
 * id.
 */
export async function termsUnder(tx: Tx, termsId: string, teacherId: string): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into internship_terms (internship_id, written_at, frozen_at, law, ${CONTENT})
     select internship_id, $2, $2, law, ${BEFORE_TEACHER}, $3, ${AFTER_TEACHER} from internship_terms where id = $1
     returning id`,
    [termsId, tx.now, teacherId],
  );
  if (!row) throw new Error('Terms were written and gave no id.');
  return row.id;
}

/** Freezes terms: from now on whatever changes is other terms. */
export async function freezeTerms(tx: Tx, termsId: string): Promise<void> {
  await tx.rows('update internship_terms set frozen_at = $2 where id = $1 and frozen_at is null', [termsId, tx.now]);
}
