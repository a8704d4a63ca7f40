import type { AskedPlan, Weighing } from '../../experience/index.js';
import type { PresentedInternship } from '../../internships/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Divided, Division } from '../../papers/index.js';
import { divided, type Report } from '../../reports/index.js';
import type { DeclaredPeriod } from '../rules/index.js';

/** A declared period with all that was declared of it. */
export interface ExaminedPeriod extends DeclaredPeriod {
  readonly functions: string;
  readonly significant: boolean;
}

/** A paper of the version that is read. */
export interface ReadDocument {
  readonly id: string;
  readonly role: 'report' | 'annex' | 'certificate';
  readonly name: string;
  readonly sha256: string;
  readonly pages: number | null;
  readonly division: Division | null;
  /** The antivirus recognised something in it since it was deposited: it is shown to nobody. */
  readonly infected: boolean;
}

/** What a professor has before them: whose file, for what, and the version they read. */
export interface ExaminedFile {
  readonly studentName: string;
  readonly diploma: { readonly fr: string; readonly en: string };
  readonly specialtyId: string;
  readonly specialty: { readonly fr: string; readonly en: string };
  readonly centreName: string;
  readonly timeZone: string;
  /** The last version deposited: what the student has begun since is not read before it is deposited too. */
  readonly versionId: string;
  readonly versionNumber: number;
  readonly depositedAt: Date | null;
  readonly versionSha256: string | null;
  /** The planned defence of an engineer's thesis. */
  readonly defenceOn: string | null;
  readonly documents: readonly ReadDocument[];
  readonly periods: readonly ExaminedPeriod[];
  /** The internships that the report presents, with what was signed and certified of each. */
  readonly internships: readonly PresentedInternship[];
  /** The complement that a commission asked for, and the periods that answer it. */
  readonly plans: readonly AskedPlan[];
  /** What the declaration is weighed by. */
  readonly weighing: Weighing;
  /** Who examines it, and since when it has been in their hands: assigned, or come back from the student. */
  readonly professor: { readonly id: string; readonly name: string; readonly since: Date } | null;
}

interface ExaminedRow {
  student_name: string;
  diploma: ExaminedFile['diploma'];
  specialty_id: string;
  specialty: ExaminedFile['specialty'];
  centre_name: string;
  time_zone: string;
  version_id: string;
  version_number: number;
  frozen_at: Date | null;
  version_sha256: string | null;
  defence_on: string | null;
  documents: (Omit<ReadDocument, 'division'> & Divided)[] | null;
  weighing: Weighing;
  plans: AskedPlan[];
  periods: ExaminedPeriod[] | null;
  internships: PresentedInternship[];
  professor_id: string | null;
  professor_name: string | null;
  in_hands_since: Date | null;
}

/** Since when a file has been in its professor's hands: the day it was given, or the day the student gave it back. */
export const IN_HANDS_SINCE = `
  greatest(s.since, coalesce((select max(j.at) from platform.journal j where j.thing_id = s.report_id and j.move = 'resume'), s.since))`;

/** All that the desk shows of a report its reader may see, in one question. */
export async function examinedFile(tx: Tx, report: Report): Promise<ExaminedFile> {
  const row = await tx.row<ExaminedRow>(
    `select p.name as student_name, json_build_object('fr', d.name_fr, 'en', d.name_en) as diploma,
            y.id as specialty_id, json_build_object('fr', y.name_fr, 'en', y.name_en) as specialty,
            c.name as centre_name, c.time_zone,
            v.id as version_id, v.number as version_number, v.frozen_at, v.sha256 as version_sha256, v.defence_on,
            (select json_agg(json_build_object('id', d.id, 'role', d.role, 'name', d.name, 'sha256', d.sha256,
              'pages', d.pages,
                      'infected', d.is_infected, 'annexesConfirmed', d.annexes_confirmed, 'annexesFrom', d.annexes_from,
                      'proposed', d.proposed)
                      order by d.role <> 'report', d.role, d.added_at, d.id)
               from reports.document d where d.version_id = v.id) as documents,
            (select json_agg(e.json order by e.from_date, e.id)
               from experience.period e where e.declaration_id = v.declaration_id) as periods,
            coalesce((select json_agg(n.json order by n.position)
                        from reports.named_internship n where n.version_id = v.id), '[]') as internships,
            (select x.plans from experience.plans(v.declaration_id, p.id, d.id) x) as plans,
            (select w.weighing from experience.weighing(d, c, p.id, $5) w) as weighing, f.id as professor_id,
            f.name as professor_name, ${IN_HANDS_SINCE} as in_hands_since
       from people.person p
       join institution.diploma d on d.id = $2
       join institution.specialty y on y.id = d.specialty_id
       join institution.centre c on c.id = $3
       join lateral (
         select * from reports.version w where w.report_id = $4 and w.frozen_at is not null order by w.number desc
         limit 1) v on true
       left join reports.standing s on s.report_id = v.report_id and s.held_as = 'professor' and s.until is null
       left join people.person f on f.id = s.holder_id
      where p.id = $1`,
    [report.studentId, report.diplomaId, report.centreId, report.id, tx.now],
  );
  if (!row) throw new Error(`Report ${report.id} was never deposited.`);
  return {
    studentName: row.student_name,
    diploma: row.diploma,
    specialtyId: row.specialty_id,
    specialty: row.specialty,
    centreName: row.centre_name,
    timeZone: row.time_zone,
    internships: row.internships,
    versionId: row.version_id,
    versionNumber: row.version_number,
    depositedAt: row.frozen_at,
    versionSha256: row.version_sha256,
    defenceOn: row.defence_on,
    documents: (row.documents ?? []).map(divided),
    periods: row.periods ?? [],
    plans: row.plans,
    weighing: row.weighing,
    professor:
      row.professor_id && row.professor_name && row.in_hands_since
        ? { id: row.professor_id, name: row.professor_name, since: row.in_hands_since }
        : null,
  };
}

/** Where a report belongs: what decides who may examine it (R46). */
export interface Place {
  readonly specialtyId: string;
  readonly specialty: { readonly fr: string; readonly en: string };
  readonly centreName: string;
  readonly timeZone: string;
}

/** The specialty of the report's diploma, and its centre. */
export async function placeOf(tx: Tx, report: Report): Promise<Place> {
  const row = await tx.row<Place>(
    `select y.id as "specialtyId", json_build_object('fr', y.name_fr, 'en', y.name_en) as specialty,
            c.name as "centreName", c.time_zone as "timeZone"
       from institution.diploma d join institution.specialty y on y.id = d.specialty_id
       join institution.centre c on c.id = $2 where d.id = $1`,
    [report.diplomaId, report.centreId],
  );
  if (!row) throw new Error(`Report ${report.id} is of no diploma or no centre.`);
  return row;
}

/** What was declared in a version: to bring a draft over to another. */
export async function declaredIn(tx: Tx, versionId: string): Promise<DeclaredPeriod[]> {
  const row = await tx.row<{ periods: DeclaredPeriod[] | null }>(
    `select json_agg(e.json order by e.from_date, e.id) as periods
       from reports.version v join experience.period e on e.declaration_id = v.declaration_id where v.id = $1`,
    [versionId],
  );
  return row?.periods ?? [];
}
