/** Those about what several people sign, and about internships under their agreement. */
export const QUESTIONS_OF_AGREEMENTS: Readonly<Record<string, string>> = {
  'a sheet that all have signed and nobody sealed, or the reverse': `
    select s.id from signature_sheets s where exists (select 1 from signature_seals e where e.sheet_id = s.id)
       <> not exists (select 1 from signature_parties p where p.sheet_id = s.id
           and not exists (select 1 from signatures g where g.sheet_id = p.sheet_id and g.party = p.party))`,
  'a complete sheet that is void': `
    select s.id from signature_sheets s join signature_seals e on e.sheet_id = s.id where s.voided_at is not null`,
  'a signature on another document than its sheet’s, or not before its day (R31)': `
    select g.sheet_id
      from signatures g
      join signature_sheets s on s.id = g.sheet_id
     where g.sha256 <> s.sha256 or g.signed_on >= s.sign_before
       or (g.how <> 'paper' and (g.written_at at time zone s.time_zone)::date >= s.sign_before)`,
  'a signature with an account by somebody who never held its party (I22)': `
    select g.sheet_id from signatures g join signature_parties p on p.sheet_id = g.sheet_id and p.party = g.party
     where g.how = 'account' and g.person_id is distinct from p.holder_id
       and not exists (select 1 from seats x where x.person_id = g.person_id
           and p.holder_id in (x.centre_id, x.jury_id))`,
  'a link that lives on a sheet that is void, or for a party that has signed': `
    select l.token_hash from signature_links l join signature_sheets s on s.id = l.sheet_id
     where l.ended_at is null and (s.voided_at is not null or exists (select 1 from signatures g
       where g.sheet_id = l.sheet_id and g.party = l.party))`,
  'a sheet without anybody to sign it': `
    select s.id from signature_sheets s where not exists (select 1 from signature_parties p where p.sheet_id = s.id)`,
  'an agreement sent for signature without an open sheet, or an open sheet of one that is not': `
    select i.id from internships i where (i.state = 'SIGNING') <> exists (
      select 1
        from signature_sheets s
       where s.thing_id = i.id and s.voided_at is null
         and not exists (select 1 from signature_seals e where e.sheet_id = s.id))`,
  'an amendment sent for signature without an open sheet, or an open sheet of one that is not': `
    select a.id from amendments a where (a.state = 'SIGNING') <> exists (
      select 1
        from signature_sheets s
       where s.thing_id = a.id and s.voided_at is null
         and not exists (select 1 from signature_seals e where e.sheet_id = s.id))`,
  'an agreement in force whose terms are neither those of its last signed amendment nor those that were verified': `
    select i.id from internships i where i.sheet_id is not null and i.terms_id <> coalesce(
      (select a.terms_id from amendments a where a.internship_id = i.id and a.state = 'SIGNED' order by a.number desc
          limit 1),
      (select v.terms_id from internship_verifications v where v.sheet_id = i.sheet_id))`,
  'an agreement in force whose last signature did not come before its start (R31)': `
    select i.id from internships i join signatures g on g.sheet_id = i.sheet_id where g.signed_on >= i.starts_on`,
  'an agreement filed with terms or an experience that can still change, or being written with terms that cannot': `
    select i.id
      from internships i
      join internship_terms t on t.id = i.terms_id
      join declarations d on d.id = i.declaration_id
     where (i.state not in ('DRAFT', 'RETURNED', 'CANCELLED') and (i.state <> 'LAPSED' or i.starts_on is not null)
            and (t.frozen_at is null or d.frozen_at is null))
       or (i.state in ('DRAFT', 'RETURNED') and t.frozen_at is not null)`,
  'an agreement signed or sent for it without its teacher’s approval and the registry’s verification (R37, D124-4)': `
    select i.id
      from internships i
     where i.state in ('SIGNING', 'SIGNED', 'IN_PROGRESS', 'INTERRUPTED', 'COMPLETED', 'CERTIFIED', 'LAPSED')
       and (i.state <> 'LAPSED' or i.starts_on is not null)
       and not exists (
      select 1
        from internship_verifications v
        join internship_approvals x on x.terms_id = v.terms_id
       where v.internship_id = i.id)`,
  'a certified internship that the assessment does not count, or one that it counts and nobody certified (C13)': `
    select i.id
      from internships i
     where (i.state = 'CERTIFIED') <> exists (select 1 from completed_internships c where c.agreement_id = i.id
       and c.superseded_by is null)
    union all
    select c.id from completed_internships c join internship_certificates k on k.internship_id = c.agreement_id
     where c.superseded_by is null and (c.from_date, c.to_date, c.hours, c.in_specialty) is distinct from (k.from_date,
       k.to_date, k.hours, k.in_specialty)`,
  'an amendment under way beside an internship that is over, or not in force': `
    select a.id
      from amendments a
      join internships i on i.id = a.internship_id
     where a.state in ('DRAFT', 'SIGNING') and i.state not in ('SIGNED', 'IN_PROGRESS', 'INTERRUPTED')`,
  'an interrupted internship whose interruption is settled, or one under way that is interrupted': `
    select i.id
      from internships i
     where i.state in ('IN_PROGRESS', 'INTERRUPTED', 'COMPLETED', 'CERTIFIED') and (i.state = 'INTERRUPTED') <> exists (
      select 1
        from internship_interruptions x
       where x.internship_id = i.id and x.postponed_at is null and x.settled_at is null)`,
  'a student with two agreements at the same time, but for two part-time ones that the registry allowed (decision 25)': `
    select i.id
      from internships i
      join internships o on o.student_id = i.student_id and o.id > i.id and o.starts_on <= i.ends_on
          and o.ends_on >= i.starts_on
     where i.state in ('SUBMITTED', 'TEACHER_APPROVED', 'SIGNING', 'SIGNED', 'IN_PROGRESS')
       and o.state in ('SUBMITTED', 'TEACHER_APPROVED', 'SIGNING', 'SIGNED', 'IN_PROGRESS')
       and not (
         exists (select 1 from internship_courses c where c.internship_id in (i.id, o.id) and c.together is not null)
         and (select max(t.weekly_hours) < 35 and sum(t.weekly_hours) <= 48 from internship_terms t
               where t.id in (i.terms_id, o.terms_id)))`,
};
