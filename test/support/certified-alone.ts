import { randomUUID } from 'node:crypto';
import { completeInternship, type NewCompletedInternship } from '../../src/experience/index.js';
import { asSuperuserOf } from './as-owner.js';
import type { InstitutionWithJury } from './institution.js';
import type { Portal } from './portal.js';

/** What of an internship is not as usual; three months at full time otherwise, and in the specialty. */
export interface CertifiedOver extends Partial<NewCompletedInternship> {
  readonly weeklyHours?: number;
  /** Why it may run beside another. */
  readonly together?: string;
  /** False of one that is over, and awaits its certificate. */
  readonly certify?: boolean;
}

/**
 * An internship that its student did for the diploma, certified: its rows alone, without the people, the days and the
 * signatures that brought it there. Gives its id.
 */
export async function certifiedAlone(
  portal: Portal,
  { student, diploma, centre, professor }: InstitutionWithJury,
  { weeklyHours = 35, together, certify = true, agreementId = randomUUID(), ...over }: CertifiedOver = {},
): Promise<string> {
  const certified: NewCompletedInternship = {
    agreementId,
    studentId: student,
    diplomaId: diploma,
    from: '2026-03-02',
    to: '2026-06-01',
    rate: 100,
    hours: 420,
    inSpecialty: true,
    ...over,
  };
  const termsId = randomUUID();
  await asSuperuserOf(portal, async (tx) => {
    await tx.rows('set local session_replication_role = replica');
    await tx.rows(
      `insert into internship_terms (id, internship_id, starts_on, ends_on, weekly_hours, total_hours, host_name,
         host_representative, teacher_id, tutor_name, tutor_email, host_email, clauses, written_at, frozen_at)
       values ($1, $2, $3, $4, $5, $6, 'Ateliers Galibier-Nord', 'Lucie Morvan', $7, 'Paul Quéré', 'paul@galibier.example',
         'lucie@galibier.example', '{"tasks": "Essais"}', $8, $8) on conflict do nothing`,
      [termsId, agreementId, certified.from, certified.to, weeklyHours, certified.hours, professor, tx.now],
    );
    await tx.rows(
      `insert into internships (id, number, student_id, diploma_id, centre_id, trainee_status, state, journal_seq,
         state_since, opened_at, declaration_id, terms_id, teacher_id, filed_on, starts_on, ends_on, sheet_id,
         certificate_id)
       values ($1, $2, $3, $4, $5, 'CONTINUING', $11, 1, $6, $6, gen_random_uuid(), $7, $8, $9::date - 30, $9,
         $10, gen_random_uuid(), $12)
       on conflict (id) do update set state = excluded.state, certificate_id = excluded.certificate_id`,
      [
        agreementId,
        `C-2026-${agreementId.slice(0, 8)}`,
        certified.studentId,
        certified.diplomaId,
        centre,
        tx.now,
        termsId,
        professor,
        certified.from,
        certified.to,
        certify ? 'CERTIFIED' : 'COMPLETED',
        certify ? agreementId : null,
      ],
    );
    await tx.rows(
      `insert into internship_approvals (terms_id, comment, approved_by, approved_at) values ($1, 'Vu.', $2, $3)`,
      [termsId, professor, tx.now],
    );
    await tx.rows(
      `insert into internship_verifications (terms_id, internship_id, insurance_seen, host_declared, short_acknowledged,
         verified_by, verified_at, sheet_id, sign_before)
       values ($1, $2, true, true, false, $3, $4, gen_random_uuid(), $5)`,
      [termsId, agreementId, professor, tx.now, certified.from],
    );
    if (together !== undefined)
      await tx.rows('insert into internship_courses (internship_id, together) values ($1, $2)', [
        agreementId,
        together,
      ]);
  });
  if (certify) await portal.database.transact((tx) => completeInternship(tx, certified));
  return agreementId;
}
