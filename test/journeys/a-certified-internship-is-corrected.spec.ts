import { randomUUID } from 'node:crypto';
import { acceptInternshipReport, completeInternship, standingFactsFor } from '../../src/experience/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { certifiedAlone, type CertifiedOver } from '../support/certified-alone.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { admissibleReport, depositedReport } from '../support/examination.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain } from '../support/visitor.js';

const MORNING = '2026-11-24T09:00:00Z';

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;
beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
  await asOwnerOf(portal, (tx) =>
    tx.rows('update diplomas set internship_months = 3 where id = $1', [institution.diploma]),
  );
  all = await everyone(portal, institution);
});
afterAll(() => portal.stop());

const certified = (over: CertifiedOver = {}): Promise<string> => certifiedAlone(portal, institution, over);

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
      refusalOf((tx) =>
        acceptInternshipReport(tx, { reportId, studentId, diplomaId: institution.diploma, kind, names: [] }),
      );
    expect(await accept('internship')).toBe('internship_reports_are_that_report');
    expect(await accept('internship', institution.professor)).toBe('internship_reports_are_that_report');
    const internshipReport = await portal.database.transact((tx) =>
      admissibleReport(tx, institution, { kind: 'internship' }),
    );
    expect(
      await refusalOf((tx) =>
        tx.rows(
          `insert into internship_reports (report_id, student_id, diploma_id, kind, accepted_at, names)
           select report_id, student_id, diploma_id, kind, accepted_at, names from internship_reports`,
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

describe('a report of an internship', () => {
  it('I28: only the internship that the report names counts, though another is certified', async () => {
    const named = await certified({ to: '2026-04-01', hours: 150 });
    const other = await certified({ from: '2026-06-08', to: '2026-09-07' });
    const reportId = await portal.database.transact((tx) =>
      admissibleReport(tx, institution, { kind: 'internship', inSpecialty: false, internships: [named] }),
    );
    const file = async (): Promise<string> => plain((await all.student.get(`/reports/${reportId}`)).html);
    const shown = await file();
    for (const words of [
      'Stage demandé',
      'Stage du 2 mars 2026 au 1er avril 2026, 150 h de présence : il est attesté, dans la spécialité',
      'Stage du 8 juin 2026 au 7 septembre 2026, 420 h de présence : il est attesté, mais le rapport recevable présente un autre stage. Il ne compte pas.',
    ])
      expect(shown).toContain(words);
    // Nor is it accepted for another than it named when it was deposited.
    await portal.database
      .transact((tx) =>
        acceptInternshipReport(tx, {
          reportId,
          studentId: institution.student,
          diplomaId: institution.diploma,
          kind: 'internship',
          names: [other],
        }),
      )
      .then(
        () => expect('taken').toBe('refused'),
        (error: unknown) => expect(String(error)).toContain('accepted for the internships that it names'),
      );
  });

  it('I30: two part-time internships that ran together count together in the one report that names both', async () => {
    const half = { rate: 50, hours: 231, weeklyHours: 17.5 };
    const one = await certified({ ...half, together: 'Deux mi-temps chez deux employeurs.' });
    const other = await certified(half);
    const reportId = await portal.database.transact((tx) =>
      admissibleReport(tx, institution, { kind: 'internship', inSpecialty: false, internships: [one, other] }),
    );
    const file = plain((await all.student.get(`/reports/${reportId}`)).html);
    expect(file).toContain('Condition remplie par le stage');
    expect(file).toContain('Stages présentés');
  });

  it('names the internship where the deposit is prepared: their own, begun, one or two that ran together', async () => {
    const own = await certified();
    const next = await certified({ from: '2026-06-08', to: '2026-09-07' });
    const half = { rate: 50, hours: 231, weeklyHours: 17.5, from: '2025-03-03', to: '2025-06-02' };
    const together = [await certified({ ...half, together: 'Deux mi-temps.' }), await certified(half)];
    const theirs = await certified({ studentId: institution.professor });
    const opened = await all.student.post('/reports', {
      kind: 'internship',
      enrolment: `${institution.centre}~${institution.diploma}`,
    });
    const page = (opened.location ?? '').replace(/\?.*$/, '');
    const name = (...internships: string[]) => all.student.post(`${page}/internships`, { internships });
    const prepared = await all.student.get(page);
    expect(plain(prepared.html)).toContain('Quel stage ce rapport présente-t-il ?');
    expect(prepared.html).not.toContain(theirs);
    expect(plain((await all.student.get(page.replace('submission', 'deposit'))).html)).toContain(
      'Indiquez le stage que ce rapport présente.',
    );
    for (const refused of [[own, next], [theirs], [...together, own], ['not-an-id']]) {
      const answer = await name(...refused);
      expect(answer.status).toBe(422);
      // What was chosen stays chosen.
      expect(answer.html.match(/checked/g)?.length ?? 0).toBe(
        refused.filter((id) => prepared.html.includes(id)).length,
      );
    }
    // A draft that its student began is theirs alone.
    expect((await all.registry.post(`${page}/internships`, { internships: own })).status).toBe(409);
    expect((await name(...together)).status).toBe(303);
    expect((await name(own)).status).toBe(303);
    expect(plain((await all.student.get(page.replace('submission', 'deposit'))).html)).not.toContain(
      'Indiquez le stage que ce rapport présente.',
    );
    expect(plain((await all.student.get(page.replace('/submission', ''))).html)).toContain('Stage présenté');
  });
});
