/**
 * Those about what people hold: no open standing, assignment, membership or signature without what it rests on, a living
 * seat, an appointment, an account or an authorship.
 */
export const QUESTIONS_OF_ENDINGS: Readonly<Record<string, string>> = {
  'an open standing of a person whose account is closed, who is not its student': `
    select coalesce(s.report_id, s.request_id) from standings s join people p on p.id = s.holder_id
     where s.until is null and p.disabled_at is not null and s.held_as <> 'author'`,
  'a report whose author is not its student': `
    select s.report_id from standings s join reports r on r.id = s.report_id
     where s.until is null and s.held_as = 'author' and s.holder_id <> r.student_id`,
  'an open seat of a person whose account is closed': `
    select x.id from seats x join people p on p.id = x.person_id where x.until is null and p.disabled_at is not null`,
  'an open standing of a centre or of a jury that no file names': `
    select s.report_id from standings s join reports r on r.id = s.report_id
     where s.until is null and ((s.held_as in ('registry', 'outline') and s.holder_id <> r.centre_id)
        or (s.held_as = 'secretary' and s.holder_id not in (select j.id from juries j)))`,
  'a confidential file that a centre reads': `
    select x.report_id from report_confidentialities x join standings s on s.report_id = x.report_id
     where x.lifted_at is null and s.until is null and s.held_as = 'registry'`,
  'an officer in charge without a living seat of the registry of the centre': `
    select o.report_id from standings o join reports r on r.id = o.report_id
     where o.until is null and o.held_as = 'officer' and not exists (
       select 1 from seats x join people p on p.id = x.person_id
        where x.id = o.holder_id and x.role = 'registry' and x.centre_id = r.centre_id and x.until is null
          and p.disabled_at is null)`,
  'a referent teacher without a living seat of the centre and the specialty': `
    select i.id from internships i join diplomas d on d.id = i.diploma_id
     where i.teacher_id is not null and i.teacher_ended_at is null and not exists (
       select 1 from seats x join people p on p.id = x.person_id
        where x.person_id = i.teacher_id and x.role = 'professor' and x.centre_id = i.centre_id
          and x.specialty_id = d.specialty_id and x.until is null and p.disabled_at is null)`,
  'an internship that waits for a teacher without one, and for more than its teacher': `
    select i.id from internships i
     where i.teacher_ended_at is not null and i.state in ('TEACHER_APPROVED', 'SIGNING')`,
  'a person asked to sign as a teacher, who teaches there no longer': `
    select p.sheet_id
      from signature_parties p
      join signature_sheets s on s.id = p.sheet_id and s.voided_at is null
      left join amendments a on a.id = s.thing_id
      join internships i on i.id = coalesce(a.internship_id, s.thing_id)
      join diplomas d on d.id = i.diploma_id
     where p.party = 'TEACHER' and not exists (select 1 from signature_seals e where e.sheet_id = s.id)
       and not exists (select 1 from seats x where x.person_id = p.holder_id and x.role = 'professor'
         and x.centre_id = i.centre_id and x.specialty_id = d.specialty_id and x.until is null)`,
  'a person asked to sign who is neither its student nor its teacher': `
    select p.sheet_id
      from signature_parties p
      join signature_sheets s on s.id = p.sheet_id and s.voided_at is null
      join people o on o.id = p.holder_id
      left join amendments a on a.id = s.thing_id
      join internships i on i.id = coalesce(a.internship_id, s.thing_id)
     where p.party <> 'TEACHER' and p.holder_id <> i.student_id
       and not exists (select 1 from signature_seals e where e.sheet_id = s.id)`,
  'a commission that has still to answer, with a member whose account is closed': `
    select m.commission_id
      from commission_members m
      join people p on p.id = m.person_id and p.disabled_at is not null
      join examinations e on e.commission_id = m.commission_id and e.state = 'IN_COMMISSION'
     where not exists (select 1 from commission_departures l
       where l.commission_id = m.commission_id and l.person_id = m.person_id)`,
  'a draft of an opinion on a file that its author examines no longer, for want of a seat': `
    select d.report_id from opinion_drafts d
     where not exists (select 1 from seats x where x.person_id = d.professor_id and x.role = 'professor'
       and x.until is null)`,
  'a private position of somebody who does not sit, or whose account is closed': `
    select o.agenda_item_id
      from positions o
      join agenda_items a on a.id = o.agenda_item_id
      join people p on p.id = o.person_id
     where p.disabled_at is not null or not exists (select 1 from jury_members m
       where m.session_id = a.session_id and m.person_id = o.person_id and m.ended_at is null)`,
  'a token of a program whose person has no account any more': `
    select t.id from personal_tokens t join people p on p.id = t.person_id
     where t.revoked_at is null and p.disabled_at is not null`,
  'a delegation in force to or of somebody whose account is closed': `
    select d.id from delegations d join people p on p.id in (d.delegate_id, d.delegator_id)
     where d.ended_at is null and p.disabled_at is not null`,
};
