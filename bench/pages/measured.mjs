// The pages that people open all day, and who opens them, in the institution of a hundred thousand files.

/** Each page with its reader (the key of the demonstration's cast) and its address. */
export async function pagesOf(tx) {
  const one = async (sql) => Object.values((await tx.rows(sql))[0] ?? {})[0];
  const file = await one(
    `select r.id
       from reports r
       join centres c on c.id = r.centre_id
      where c.code = 'NAN' and r.number like 'B-%' and r.state = 'VALIDATED'
      order by r.number
      limit 1`,
  );
  const [student] = await tx.rows(
    `select r.id as file, replace(p.email, '@aval.example', '') as key
       from reports r
       join people p on p.id = r.student_id
      where r.state = 'RETURNED' and p.email like '%@aval.example'
      limit 1`,
  );
  const read = await one(`select r.id
       from reports r
       join standings s on s.report_id = r.id and s.until is null and s.held_as = 'professor'
       join people p on p.id = s.holder_id
                           where p.email = 'prof.info@aval.example' and r.state = 'UNDER_REVIEW' and r.number like 'B-%'
                           limit 1`);
  const session = await one(
    `select s.id
       from jury_sessions s
       join juries j on j.id = s.jury_id
      where j.code = 'JN-INFO' and s.number like 'SB-%'
      order by s.held_on desc
      limit 1`,
  );
  const item = await one(`select a.id from agenda_items a where a.session_id = '${session}' limit 1`);
  const request = await one(
    `select q.id
       from diploma_requests q
       join centres c on c.id = q.centre_id
      where c.code = 'NAN' and q.number like 'DB-%' and q.state = 'ADMISSIBLE'
      limit 1`,
  );
  const examination = await one(
    `select e.id
       from examinations e
       join centres c on c.id = e.centre_id
      where c.code = 'NAN' and e.number like 'EB-%' and e.state = 'SUBMITTED'
      limit 1`,
  );
  const internship = await one(
    `select i.id
       from internships i
       join centres c on c.id = i.centre_id
      where c.code = 'NAN' and i.number like 'CB-%' and i.state = 'SIGNING'
      limit 1`,
  );
  const after = await one(
    `select to_char(r.state_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '~' || r.id
       from reports r
       join centres c on c.id = r.centre_id
      where c.code = 'NAN'
      order by r.state_since, r.id offset 5000
      limit 1`,
  );
  const page = (what, who, address) => ({ what, who, address });
  return [
    page('registry, first page', 'registry.nantes', '/desk'),
    page('registry, files', 'registry.nantes', '/reports'),
    page('registry, files of a state', 'registry.nantes', '/reports?state=SUBMITTED'),
    page('registry, files, a hundred pages on', 'registry.nantes', `/reports?after=${encodeURIComponent(after)}`),
    page('registry, search of one', 'registry.nantes', '/reports?search=Lef%C3%A8vre-219'),
    page('registry, search of many', 'registry.nantes', '/reports?search=Martinot'),
    // It matches one in twenty: to read the table is the way.
    { ...page('registry, search of a crowd', 'registry.nantes', '/reports?search=Martin'), mayReadWhole: true },
    page('registry, search of nobody', 'registry.nantes', '/reports?search=Personne'),
    page('registry, a file', 'registry.nantes', `/reports/${file}`),
    page('registry, requests', 'registry.nantes', '/diploma-requests'),
    page('registry, requests of a state', 'registry.nantes', '/diploma-requests?state=SUBMITTED'),
    page('registry, requests searched', 'registry.nantes', '/diploma-requests?search=Martinot'),
    page('registry, a request', 'registry.nantes', `/diploma-requests/${request}`),
    page('registry, examinations', 'registry.nantes', '/examinations'),
    page('registry, examinations searched', 'registry.nantes', '/examinations?search=Martinot'),
    page('registry, an examination', 'registry.nantes', `/examinations/${examination}`),
    page('registry, internships', 'registry.nantes', '/internships'),
    page('registry, internships of a state', 'registry.nantes', '/internships?state=SIGNING'),
    page('registry, internships unsigned', 'registry.nantes', '/internships?soon=1'),
    page('registry, internships searched', 'registry.nantes', '/internships?search=Martinot'),
    page('registry, an internship', 'registry.nantes', `/internships/${internship}`),
    page('registry, requests to schedule', 'registry.nantes', '/scheduling'),
    page('small centre, files', 'registry.reunion', '/reports'),
    page('small centre, search of nobody', 'registry.reunion', '/reports?search=Personne'),
    page('small centre, requests', 'registry.reunion', '/diploma-requests'),
    page('coordinator, first page', 'coordinator.nantes', '/desk'),
    page('professor, first page', 'prof.info', '/desk'),
    page('professor, files to examine', 'prof.info', '/opinions'),
    page('professor, files proposed', 'prof.info', '/opinions?show=proposed'),
    page('professor, a file on the desk', 'prof.info', `/reports/${read}/opinion`),
    page('professor, commissions', 'prof.info', '/examinations'),
    page('professor, internships', 'prof.info', '/internships'),
    page('student, first page', student.key, '/desk'),
    page('student, files', student.key, '/reports'),
    page('student, requests', student.key, '/diploma-requests'),
    page('student, letters', student.key, '/letters'),
    page('student, their file', student.key, `/reports/${student.file}`),
    page('secretary, first page', 'secretary.info', '/desk'),
    page('secretary, sessions', 'secretary.info', '/jury/sessions'),
    page('secretary, a session', 'secretary.info', `/jury/sessions/${session}`),
    page('secretary, appeals', 'secretary.info', '/appeals'),
    page('juror, first page', 'juror.one', '/desk'),
    page('juror, sessions', 'juror.one', '/jury/sessions'),
    page('juror, a file', 'juror.one', `/jury/files/${item}`),
    page('administrator, people', 'administrator', '/people'),
    page('administrator, people searched', 'administrator', '/people?search=Martin-21'),
  ];
}
