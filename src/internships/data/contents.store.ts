import { type Centre, type Diploma } from '../../diplomas/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { AmendmentState, Settlement, Terms } from '../rules/index.js';
import type { FilingBasis } from './filing-basis.store.js';
import { TERMS, termsFrom } from './terms.store.js';

export const DOCUMENT_ROLES = ['country-sheet', 'insurance', 'other'] as const;
export type DocumentRole = (typeof DOCUMENT_ROLES)[number];

/** A document that the student joined. */
export interface InternshipDocument {
  readonly id: string;
  readonly role: DocumentRole;
  readonly paperId: string;
  readonly name: string;
  readonly bytes: number;
  readonly pages: number | null;
}

/** What the registry certified of the course, or was asked to. */
export interface CourseLine {
  readonly askedAt: Date | null;
  readonly creditsLeft: number | null;
  readonly need: string | null;
  readonly together: string | null;
  readonly certifiedBy: string | null;
  readonly certifiedAt: Date | null;
}

/** An interruption, and how it ended. */
export interface InterruptionLine {
  readonly on: string;
  readonly motive: string;
  readonly byTrainee: boolean;
  readonly postponedAt: Date | null;
  readonly settledAt: Date | null;
  readonly settlement: Settlement | null;
}

/** The host's attestation as it was certified. */
export interface CertificateLine {
  readonly from: string;
  readonly to: string;
  readonly hours: number;
  readonly gratuityCents: number;
  readonly inSpecialty: boolean;
  /** Why it rests on other proofs than the host's attestation, and the proofs joined; null where it rests on that. */
  readonly otherProofs: string | null;
  readonly proofs: readonly { readonly id: string; readonly name: string }[];
  readonly certifiedBy: string;
  readonly certifiedAt: Date;
}

/** An amendment among those of its agreement. */
export interface AmendmentLine {
  readonly id: string;
  readonly number: number;
  readonly object: string;
  readonly state: AmendmentState;
  readonly stateSince: Date;
}

/** What an internship is about and what it holds. */
export interface InternshipContents {
  readonly student: string;
  readonly teacher: string | null;
  readonly diploma: Diploma;
  readonly centre: Centre;
  readonly terms: Terms;
  readonly documents: readonly InternshipDocument[];
  readonly course: CourseLine | undefined;
  /** Why its last move was made, where it says so: why it came back, why it was refused. */
  readonly reason: string | null;
  readonly approval: { readonly comment: string; readonly by: string; readonly at: Date } | undefined;
  readonly verification: { readonly shortAcknowledged: boolean; readonly by: string; readonly at: Date } | undefined;
  readonly interruptions: readonly InterruptionLine[];
  readonly certificate: CertificateLine | undefined;
  readonly evaluation: { readonly text: string; readonly at: Date } | undefined;
  readonly amendments: readonly AmendmentLine[];
  /** The experience on which its need is weighed, and the rules of its diploma. */
  readonly basis: Pick<FilingBasis, 'weighing' | 'periods'>;
}

/** JSON gives instants as texts. */
type AsJson<Of> = {
  [Key in keyof Of]: Date extends Of[Key] ? (null extends Of[Key] ? string | null : string) : Of[Key];
};
interface Row {
  student: string;
  teacher: string | null;
  diploma: Diploma;
  centre: Centre;
  terms: Parameters<typeof termsFrom>[0];
  documents: InternshipDocument[];
  reason: string | null;
  course: AsJson<CourseLine> | null;
  approval: AsJson<NonNullable<InternshipContents['approval']>> | null;
  verification: AsJson<NonNullable<InternshipContents['verification']>> | null;
  interruptions: AsJson<InterruptionLine>[];
  certificate: AsJson<CertificateLine> | null;
  evaluation: AsJson<NonNullable<InternshipContents['evaluation']>> | null;
  amendments: AsJson<AmendmentLine>[];
  basis: InternshipContents['basis'];
}

const nameOf = (id: string): string => `(select name from people.person where id = ${id})`;

/** All that the page of an internship shows of it, in one statement. The caller has seen to sight. */
export async function contentsOf(tx: Tx, internshipId: string): Promise<InternshipContents> {
  const row = await tx.row<Row>(
    `select ${nameOf('i.student_id')} as student,
            ${nameOf('coalesce(i.teacher_id, (select x.teacher_id from internship_terms x where x.id = i.terms_id))')} as teacher,
            d.json as diploma,
            json_build_object('id', c.id, 'code', c.code, 'name', c.name, 'country', c.country,
              'timeZone', c.time_zone) as centre,
            (select to_json(x) from (select ${TERMS} from internship_terms t where t.id = i.terms_id) x) as terms,
            coalesce((select json_agg(json_build_object('id', x.id, 'role', x.role, 'paperId', f.id, 'name', f.name,
              'bytes', f.bytes, 'pages', f.pages) order by x.added_at, x.id)
                        from internship_documents x join papers.paper f on f.id = x.paper_id
                        where x.internship_id = i.id and x.role <> 'proof' and x.removed_at is null), '[]') as documents,
            (select json_build_object('askedAt', x.asked_at, 'creditsLeft', x.credits_left, 'need', x.need, 'together', x.together,
              'certifiedBy', ${nameOf('x.certified_by')}, 'certifiedAt', x.certified_at)
               from internship_courses x where x.internship_id = i.id) as course,
            (select j.reason from platform.journal j where j.thing_id = i.id and j.seq = i.journal_seq) as reason,
            (select json_build_object('comment', x.comment, 'by', ${nameOf('x.approved_by')}, 'at', x.approved_at)
              from internship_approvals x join internship_terms t on t.id = x.terms_id
              where t.internship_id = i.id order by x.approved_at desc limit 1) as approval,
            (select json_build_object('shortAcknowledged', x.short_acknowledged, 'by', ${nameOf('x.verified_by')},
              'at', x.verified_at) from internship_verifications x
              where x.internship_id = i.id order by x.verified_at desc limit 1) as verification,
            coalesce((select json_agg(json_build_object('on', x.interrupted_on, 'motive', x.motive,
              'byTrainee', x.by_trainee, 'postponedAt', x.postponed_at, 'settledAt', x.settled_at,
              'settlement', x.settlement) order by x.noted_at)
                        from internship_interruptions x where x.internship_id = i.id), '[]') as interruptions,
            (select json_build_object('from', x.from_date, 'to', x.to_date, 'hours', x.hours,
              'gratuityCents', x.gratuity_cents, 'inSpecialty', x.in_specialty,
              'otherProofs', x.other_proofs,
              'proofs', coalesce((select json_agg(json_build_object('id', p.id, 'name', f.name) order by p.added_at, p.id)
                 from internship_documents p join papers.paper f on f.id = p.paper_id
                where p.internship_id = i.id and p.role = 'proof' and p.removed_at is null
                  and x.other_proofs is not null), '[]'),
              'certifiedBy', ${nameOf('x.certified_by')}, 'certifiedAt', x.certified_at)
               from internship_certificates x where x.internship_id = i.id) as certificate,
            (select json_build_object('text', x.text, 'at', x.written_at) from internship_evaluations x
              where x.internship_id = i.id) as evaluation,
            coalesce((select json_agg(json_build_object('id', x.id, 'number', x.number, 'object', x.object,
              'state', x.state, 'stateSince', x.state_since) order by x.number desc)
                        from amendments x where x.internship_id = i.id), '[]') as amendments,
            json_build_object('weighing', (select w.weighing from experience.weighing(d, c, i.student_id, $2) w),
              'periods', coalesce((select json_agg(p.json order by p.from_date, p.id) from experience.period p
                where p.declaration_id = i.declaration_id), '[]')) as basis
       from internships i join institution.diploma d on d.id = i.diploma_id
       join institution.centre c on c.id = i.centre_id where i.id = $1`,
    [internshipId, tx.now],
  );
  if (!row) throw new Error(`No internship ${internshipId}.`);
  const { course, approval, verification, certificate, evaluation } = row;
  return {
    ...row,
    terms: termsFrom(row.terms),
    course: course
      ? { ...course, askedAt: instant(course.askedAt), certifiedAt: instant(course.certifiedAt) }
      : undefined,
    approval: approval ? { ...approval, at: new Date(approval.at) } : undefined,
    verification: verification ? { ...verification, at: new Date(verification.at) } : undefined,
    interruptions: row.interruptions.map((one) => ({
      ...one,
      postponedAt: instant(one.postponedAt),
      settledAt: instant(one.settledAt),
    })),
    certificate: certificate ? { ...certificate, certifiedAt: new Date(certificate.certifiedAt) } : undefined,
    evaluation: evaluation ? { ...evaluation, at: new Date(evaluation.at) } : undefined,
    amendments: row.amendments.map((one) => ({ ...one, stateSince: new Date(one.stateSince) })),
  };
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
