import { literalsOf, type Tx } from '../../platform/database/index.js';
import {
  hostKeyOf,
  INTERNSHIP_STATES,
  type Addresses,
  type Beside,
  type LegalFacts,
  type Terms,
} from '../rules/index.js';

const state = literalsOf(INTERNSHIP_STATES);

/** Those that take their people's time: filed, not refused, and not ended. */
const STANDS = `o.state in (${state('SUBMITTED', 'TEACHER_APPROVED', 'SIGNING', 'SIGNED', 'IN_PROGRESS', 'INTERRUPTED')})`;
/** Those that take the hours of their year, ended ones among them. */
const TOOK_HOURS = `o.state in (${state('SUBMITTED', 'TEACHER_APPROVED', 'SIGNING', 'SIGNED', 'IN_PROGRESS', 'INTERRUPTED', 'COMPLETED', 'CERTIFIED')})`;

/**
 * What the rules ask of the portal about one internship: what the law counts (`LegalFacts`), and what a filing is
 * judged by.
 */
export interface Known {
  readonly law: Omit<LegalFacts, 'gratuityFloorCents'>;
  readonly enrolledYears: readonly number[];
  readonly addresses: Addresses;
  readonly courseEndCertified: boolean;
  readonly recordedNeed: string | null;
  /** Why the registry lets it run beside another part-time one. */
  readonly together: string | null;
  readonly overlaps: readonly Beside[];
}

/**
 * What is known beside these terms, in one statement: others of the same tutor, teacher, host, post and student. For
 * the portal: the caller has seen to sight.
 */
export async function knownOf(
  tx: Tx,
  internship: { readonly id: string; readonly studentId: string },
  terms: Terms,
): Promise<Known> {
  const { startsOn, endsOn } = terms;
  const row = await tx.row<Known['law'] & Omit<Known, 'law'>>(
    `with o as (select o.id, o.number, o.student_id, o.state, case when o.teacher_ended_at is null then o.teacher_id end as teacher_id,
       o.starts_on, o.ends_on, t.host_key,
       t.tutor_key, t.post_key, t.total_hours, t.weekly_hours
                  from internships o join internship_terms t on t.id = o.terms_id
                 where o.id <> $1 and o.starts_on is not null
                   and (o.student_id = $2 or o.teacher_id = $7 or t.host_key = $5 or t.tutor_key = $6)),
          met as (select * from o where ${STANDS} and o.starts_on <= $4::date and o.ends_on >= $3::date)
     select (select coalesce(sum(o.total_hours), 0)::int from o
       where o.student_id = $2 and o.host_key = $5 and ${TOOK_HOURS}
               and extract(year from o.starts_on - interval '8 months') = extract(year
                 from $3::date - interval '8 months')) as "hoursElsewhere",
            (select count(*)::int from met where met.tutor_key = $6 and $6 <> '') as "othersOfTutor",
            (select count(*)::int from met where met.teacher_id = $7) as "othersOfTeacher",
            (select count(*)::int from met where met.host_key = $5) as "othersAtHost",
            (select json_build_object('startsOn', o.starts_on, 'endsOn', o.ends_on) from o
              where o.host_key = $5 and o.post_key = lower(btrim($8)) and $8 <> ''
                and o.state in (${state('SIGNED', 'IN_PROGRESS', 'COMPLETED', 'CERTIFIED')}) and o.starts_on <= $3::date
                  and o.student_id <> $2
                and not exists (select 1 from internship_interruptions x
                  where x.internship_id = o.id and x.by_trainee and x.postponed_at is null)
              order by o.ends_on desc limit 1) as before,
            exists (select 1 from internship_documents x
              where x.internship_id = $1 and x.role = 'country-sheet' and x.removed_at is null) as "hasCountrySheet",
            exists (select 1 from internship_interruptions x where x.internship_id = $1) as interrupted,
            (select coalesce(json_agg(distinct e.academic_year), '[]') from people.enrolment e
              where e.person_id = $2) as "enrolledYears",
            json_build_object(
              'trainee', (select p.email from people.person p where p.id = $2),
              'teacher', (select p.email from people.person p where p.id = $7),
              'institution', (select coalesce(json_agg(distinct p.email), '[]')
                from people.seat s join people.person p on p.id = s.person_id
                where s.role = 'registry' and s.centre_id = (select x.centre_id from internships x where x.id = $1)
                  and s.until is null)) as addresses,
            exists (select 1 from internship_courses x
              where x.internship_id = $1 and x.certified_at is not null) as "courseEndCertified",
            (select x.need from internship_courses x where x.internship_id = $1) as "recordedNeed",
            (select x.together from internship_courses x where x.internship_id = $1) as together,
            (select coalesce(json_agg(json_build_object('number', met.number, 'weeklyHours', met.weekly_hours::float8,
              'isAllowed', exists (select 1 from internship_courses x
                where x.internship_id = met.id and x.together is not null)) order by met.number), '[]')
               from met where met.student_id = $2) as overlaps`,
    [
      internship.id,
      internship.studentId,
      startsOn,
      endsOn,
      hostKeyOf(terms),
      terms.tutorEmail.trim().toLowerCase(),
      terms.teacherId,
      terms.post,
    ],
  );
  if (!row) throw new Error('Nothing is known, not even nothing.');
  const { enrolledYears, addresses, courseEndCertified, recordedNeed, together, overlaps, ...law } = row;
  return { law, enrolledYears, addresses, courseEndCertified, recordedNeed, together, overlaps };
}
