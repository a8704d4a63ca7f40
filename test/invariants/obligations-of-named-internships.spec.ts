import { certifiedAlone } from '../support/certified-alone.js';
import { depositedReport } from '../support/examination.js';
import { refusalBy, WENT_THROUGH } from '../support/filled-database.js';
import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('the database holds a report to the internships that it names:', () => {
  let portal: Portal;
  let institution: InstitutionWithJury;
  let [certified, signed]: string[] = [];
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    institution = await portal.database.transact(createInstitutionWithJury);
    certified = await certifiedAlone(portal, institution);
    signed = await certifiedAlone(portal, institution, { from: '2026-06-08', to: '2026-09-07' });
  });
  afterAll(() => portal.stop());
  const said = (...statements: string[]): Promise<string> => refusalBy(portal, ...statements);

  it('those of its own student for its diploma, two at most, until it is deposited (I28)', async () => {
    const report = await portal.database.transact((tx) =>
      depositedReport(tx, institution, { kind: 'internship', inSpecialty: false, internships: [certified ?? ''] }),
    );
    const other = await portal.database.transact((tx) => depositedReport(tx, institution));
    const begun = `insert into report_versions (id, report_id, number, declaration_id, begun_at, certified_at)
      select 'f0000000-0000-4000-8000-000000000009', id, 2, 'f0000000-0000-4000-8000-000000000008', now(), now()
        from reports where id = '${report}'`;
    const declared = `insert into declarations (id, student_id)
      values ('f0000000-0000-4000-8000-000000000008', '${institution.student}')`;
    const named = (internship: string | undefined, position: number, of = report, kind = 'internship'): string =>
      `insert into report_internships
       select 'f0000000-0000-4000-8000-000000000009', '${internship}', ${position}, id,
              student_id, diploma_id, '${kind}' from reports where id = '${of}'`;
    const both = [declared, begun];
    expect(await said(...both, named(certified, 1))).toBe(WENT_THROUGH);
    expect(await said(...both, named(certified, 1), named(signed, 2))).toBe(WENT_THROUGH);
    expect(await said(...both, named(certified, 3))).toBe('report_internships_position_check');
    expect(await said(...both, named(certified, 1), named(signed, 1))).toBe('report_internships_two_at_most');
    expect(await said(...both, named(institution.student, 1))).toBe('report_internships_of_their_student');
    expect(
      await said(
        ...both,
        `insert into report_internships
         select 'f0000000-0000-4000-8000-000000000009', '${certified}', 1, id, '${institution.professor}', diploma_id, kind
           from reports where id = '${report}'`,
      ),
    ).toMatch(/^report_internships_of_(their_student|a_report_that_presents_one)$/);
    expect(await said(...both, named(certified, 1, other))).toMatch(/^report_internships_/);
    const frozen = `update declarations set frozen_at = now(), sha256 = repeat('d', 64)
      where id = 'f0000000-0000-4000-8000-000000000008'`;
    const deposited = `update report_versions set frozen_at = now(), sha256 = repeat('f', 64)
      where id = 'f0000000-0000-4000-8000-000000000009'`;
    expect(await said(...both, frozen, deposited)).toBe('aval: an internship report names its internship');
    // Named, it lacks what is asked of any deposit.
    expect(await said(...both, named(certified, 1), frozen, deposited)).toBe('deposits_keep_their_assessment');
    expect(await said(...both, named(certified, 1), frozen, deposited, named(signed, 2))).toContain('is frozen');
    const accepted = (names: string): string =>
      `insert into internship_reports (report_id, student_id, diploma_id, kind, accepted_at, names)
       select id, student_id, diploma_id, kind, now(), ${names} from reports where id = '${report}'`;
    expect(await said(accepted(`array['${certified}'::uuid]`))).toBe(WENT_THROUGH);
    for (const names of ['null', `'{}'`, `array['${signed}'::uuid]`])
      expect(await said(accepted(names))).toBe('aval: a report is accepted for the internships that it names');
  });
});
