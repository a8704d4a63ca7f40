import type { Tx } from '../platform/database/index.js';
import type { Terms, TraineeStatus } from './domain/index.js';
import { TERMS, termsFrom } from './terms.store.js';

/** Everything an agreement says beside its clauses: who, for which diploma, in whose name. */
export interface AgreementFacts {
  readonly number: string;
  readonly status: TraineeStatus;
  readonly student: string;
  readonly studentNumber: string | null;
  readonly studentLocale: 'fr' | 'en';
  readonly diplomaFr: string;
  readonly centre: string;
  readonly timeZone: string;
  readonly teacher: string;
  readonly teacherLocale: 'fr' | 'en';
  readonly terms: Terms;
}

/** What an agreement, or an amendment of it, says with these terms. For the house: the caller has seen to sight. */
export async function agreementFacts(tx: Tx, internshipId: string, termsId: string): Promise<AgreementFacts> {
  const row = await tx.row<Omit<AgreementFacts, 'terms'> & Parameters<typeof termsFrom>[0]>(
    `select i.number, i.trainee_status as status, p.name as student, p.student_number as "studentNumber", p.locale as "studentLocale", d.name_fr as "diplomaFr", c.name as centre, c.time_zone as "timeZone",
            coalesce(x.name, '') as teacher, coalesce(x.locale, 'fr') as "teacherLocale", ${TERMS}
       from internships i join people p on p.id = i.student_id join diplomas d on d.id = i.diploma_id join centres c on c.id = i.centre_id
       join internship_terms t on t.internship_id = i.id left join people x on x.id = t.teacher_id
      where i.id = $1 and t.id = $2`,
    [internshipId, termsId],
  );
  if (!row) throw new Error(`No terms ${termsId} of internship ${internshipId}.`);
  const { number, status, student, studentNumber, studentLocale, diplomaFr, centre, timeZone, teacher, teacherLocale, ...terms } = row;
  return { number, status, student, studentNumber, studentLocale, diplomaFr, centre, timeZone, teacher, teacherLocale, terms: termsFrom(terms) };
}
