/**
 * `WithdrawalOfReport[]`: the withdrawals of what was decided on a file that somebody may see, the latest first: as its
 * student, the secretary of these juries, the registry of these centres, who presides or is the general administrator.
 */
export const OF_REPORT = {
  'of_report (of_file uuid, person uuid, secretary_of uuid[], registry_of uuid[], is_general boolean) returns table (seen json)': `
    select coalesce(json_agg(json_build_object('id', w.id, 'state', w.state, 'openedAt', w.opened_at)
                             order by w.opened_at desc, w.id), '[]')
      from public.withdrawals w join jury.signed_decision d on d.id = w.decision_id
     where w.report_id = of_file
       and (w.student_id = person or w.jury_id = any (secretary_of) or w.centre_id = any (registry_of) or is_general
         or d.president_id = person)`,
};
