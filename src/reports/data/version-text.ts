/** The columns of a version, for whoever asks for several things of a file in one statement. */
export const VERSION = `
  select v.id, v.report_id as "reportId", v.number, v.declaration_id as "declarationId", v.frozen_at as "frozenAt",
         v.certified_at as "certifiedAt",
         v.sha256, v.receipt_id as "receiptId", v.papers_note as "papersNote", v.defence_on as "defenceOn",
         (select json_agg(json_build_object('id', d.id, 'role', d.role, 'paperId', d.paper_id, 'name', f.name,
           'sha256', f.sha256, 'bytes', f.bytes, 'pages', f.pages, 'reading', f.reading, 'scan', f.scan,
                           'annexesConfirmed', d.annexes_confirmed, 'annexesFrom', d.annexes_from,
                           'proposed', case when d.role = 'report' and f.main_pages is not null
                                            then json_build_object('mainPages', f.main_pages,
                                              'annexesFrom', f.annexes_from) end)
                          order by array_position(array['report', 'annex', 'certificate'], d.role), d.added_at, d.id)
            from report_documents d join papers.inspected_paper f on f.id = d.paper_id
            where d.version_id = v.id) as documents,
         (select json_agg(p.json order by p.from_date, p.id) from experience.period p
           where p.declaration_id = v.declaration_id) as periods,
         (select d.family <> 'certificate' or d.experience_required
            from institution.diploma d where d.id = o.diploma_id) as "asksExperience",
         (select d.family = 'engineer' from institution.diploma d where d.id = o.diploma_id) as "hasDefence",
         coalesce((select json_agg(i.json order by n.position)
                     from report_internships n join internships.presented_internship i on i.id = n.internship_id
                    where n.version_id = v.id), '[]') as internships,
         case when v.law >= '2026-11-30'
           then array(select n.internship_id::text from report_internships n where n.version_id = v.id
                       order by n.position) end as names,
         o.kind = 'internship' and v.frozen_at is null and exists (
           select 1 from internships.presented_internship i
            where i.student_id = o.student_id and i.diploma_id = o.diploma_id and i.has_begun) as "mustName",
         (select x.plans from experience.plans(v.declaration_id, o.student_id, o.diploma_id) x) as plans
    from report_versions v join reports o on o.id = v.report_id`;
