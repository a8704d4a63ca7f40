import { randomUUID } from 'node:crypto';
import {
  acceptInternshipReport,
  completeInternship,
  standingFactsFor,
  type NewCompletedInternship,
} from '../../src/experience/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import { admissibleReport, depositedReport } from '../support/examination.js';
import { startPortal, type Portal } from '../support/portal.js';

const MORNING = '2026-11-24T09:00:00Z';

let portal: Portal;
let institution: InstitutionWithJury;
beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
  await asOwnerOf(portal, (tx) =>
    tx.rows('update diplomas set internship_months = 3 where id = $1', [institution.diploma]),
  );
});
afterAll(() => portal.stop());

/** The agreement's room certifies an internship, in the transaction of its own move. */
async function certified(over: Partial<NewCompletedInternship> = {}): Promise<string> {
  const agreementId = over.agreementId ?? randomUUID();
  await portal.database.transact((tx) =>
    completeInternship(tx, {
      agreementId,
      studentId: institution.student,
      diplomaId: institution.diploma,
      from: '2026-03-02',
      to: '2026-06-01',
      rate: 100,
      hours: 420,
      inSpecialty: true,
      ...over,
    }),
  );
  return agreementId;
}

describe('a certified internship', () => {
  const facts = (): Promise<unknown> =>
    portal.database.read(
      async (tx) => (await standingFactsFor(tx, institution.student, institution.diploma)).internships.certified,
    );
  const refusalOf = async (work: (tx: Tx) => Promise<unknown>): Promise<string> => {
    const error = await asOwnerOf(portal, work).then(
      () => undefined,
      (thrown: unknown) => thrown as { message: string; driverError?: { constraint?: string } },
    );
    return error?.driverError?.constraint ?? error?.message ?? 'it was taken';
  };

  it('is corrected by a new certificate that supersedes it, and never edited', async () => {
    const agreementId = await certified();
    await certified({ agreementId, hours: 400, inSpecialty: false });
    expect(await facts()).toEqual([
      { from: '2026-03-02', to: '2026-06-01', rate: 100, hours: 400, inSpecialty: false },
    ]);
    expect(
      await refusalOf((tx) => tx.rows('update completed_internships set hours = 500 where superseded_by is null')),
    ).toMatch(/never edited/);
    expect(
      await refusalOf((tx) =>
        tx.rows('update completed_internships set superseded_by = null where superseded_by is not null'),
      ),
    ).toMatch(/never edited/);
    expect(await refusalOf((tx) => tx.rows('delete from completed_internships'))).toMatch(/^aval: delete/);
    expect(await refusalOf((tx) => tx.rows('truncate completed_internships'))).toMatch(/^aval: truncate/);
  });
  it.each([
    ['completed_internships_end_after_they_begin', { to: '2026-03-01' }],
    ['completed_internships_rate_within', { rate: 101 }],
    ['completed_internships_presence_within', { hours: 0 }],
    ['completed_internships_are_over', { to: '2026-11-26' }],
  ])('is refused by %s', async (constraint, over) => {
    expect(
      await refusalOf((tx) =>
        completeInternship(tx, {
          agreementId: randomUUID(),
          studentId: institution.student,
          diplomaId: institution.diploma,
          from: '2026-03-02',
          to: '2026-06-01',
          rate: 100,
          hours: 420,
          inSpecialty: true,
          ...over,
        }),
      ),
    ).toBe(constraint);
  });
  it('counts with a report of its own student that presents it, and with one at a time', async () => {
    const reportId = await portal.database.transact((tx) => depositedReport(tx, institution));
    const accept = (kind: 'internship' | 'activity', studentId = institution.student) =>
      refusalOf((tx) => acceptInternshipReport(tx, { reportId, studentId, diplomaId: institution.diploma, kind }));
    expect(await accept('internship')).toBe('internship_reports_are_that_report');
    expect(await accept('internship', institution.professor)).toBe('internship_reports_are_that_report');
    const internshipReport = await portal.database.transact((tx) =>
      admissibleReport(tx, institution, { kind: 'internship' }),
    );
    expect(
      await refusalOf((tx) =>
        tx.rows(
          `insert into internship_reports (report_id, student_id, diploma_id, kind, accepted_at)
           select report_id, student_id, diploma_id, kind, accepted_at
             from internship_reports`,
        ),
      ),
    ).toBe('internship_reports_accepted_once');
    expect(
      await refusalOf((tx) =>
        tx.rows('update internship_reports set student_id = $1 where report_id = $2', [
          institution.professor,
          internshipReport,
        ]),
      ),
    ).toMatch(/only ever ends, once/);
  });
});
