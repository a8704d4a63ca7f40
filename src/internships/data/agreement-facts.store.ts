import type { Civility } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Terms, TraineeStatus } from '../rules/index.js';
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
  readonly teacherCivility: Civility | null;
  readonly terms: Terms;
}

/**
 * What an agreement, or an amendment of it, says with each of these terms, in their order, in one statement. For the
 * portal: the caller has seen to sight.
 */
export async function agreementFactsOf(
  tx: Tx,
  internshipId: string,
  termsIds: readonly string[],
): Promise<AgreementFacts[]> {
  const rows = await tx.rows<Omit<AgreementFacts, 'terms'> & { readonly terms: Parameters<typeof termsFrom>[0] }>(
    `select i.number, i.trainee_status as status, p.name as student, p.student_number as "studentNumber",
            p.locale as "studentLocale", d.name_fr as "diplomaFr", c.name as centre, c.time_zone as "timeZone",
            coalesce(x.name, '') as teacher, coalesce(x.locale, 'fr') as "teacherLocale",
            x.civility as "teacherCivility",
            (select to_json(y) from (select ${TERMS}) y) as terms
       from internships i join people.person p on p.id = i.student_id join institution.diploma d on d.id = i.diploma_id
       join institution.centre c on c.id = i.centre_id
       join internship_terms t on t.internship_id = i.id left join people.person x on x.id = t.teacher_id
      where i.id = $1 and t.id = any ($2) order by array_position($2::uuid[], t.id)`,
    [internshipId, termsIds],
  );
  return rows.map(({ terms, ...row }) => ({ ...row, terms: termsFrom(terms) }));
}

/** The same with one. */
export async function agreementFacts(tx: Tx, internshipId: string, termsId: string): Promise<AgreementFacts> {
  const [facts] = await agreementFactsOf(tx, internshipId, [termsId]);
  if (!facts) throw new Error(`No terms ${termsId} of internship ${internshipId}.`);
  return facts;
}
