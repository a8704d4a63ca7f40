import { openDraft } from '../support/draft.js';
import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import { asOwnerOf } from '../support/as-owner.js';
import { reportFile } from '../support/gestures.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain } from '../support/visitor.js';

const MORNING = '2026-06-30T09:00:00Z';

let portal: Portal;
let institution: InstitutionWithJury;
beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
});
afterAll(() => portal.stop());

/** The diploma of the institution, as an administrator made it. */
const diplomaIs = (set: string): Promise<unknown> =>
  asOwnerOf(portal, (tx) => tx.rowsPlannedAnew(`update diplomas set ${set} where id = $1`, [institution.diploma]));

describe('the activity report of a certificate', () => {
  const depositWithoutPeriod = async (experienceRequired: boolean) => {
    await diplomaIs(`family = 'certificate', experience_required = ${String(experienceRequired)}`);
    const draft = await openDraft(portal, institution, { kind: 'activity', periods: [] });
    await draft.send(reportFile('report2.pdf'));
    await portal.drainJobs();
    const at = `/reports/${draft.reportId}`;
    const preparation = plain((await draft.student.get(`${at}/submission`)).html);
    const deposited = await draft.student.post(`${at}/deposit`, { certified: 'yes' });
    return { preparation, deposited, file: plain((await draft.student.get(at)).html) };
  };

  it('W26: that asks no experience is deposited without a period', async () => {
    const { preparation, deposited, file } = await depositWithoutPeriod(false);
    expect(preparation).toContain('Facultatif : ce certificat ne demande pas d’expérience');
    expect(deposited.status).toBe(303);
    expect(file).toContain('Expérience non exigée');
  });
  it('that asks experience is not', async () => {
    const { preparation, deposited } = await depositWithoutPeriod(true);
    expect(preparation).toContain('Toutes vos expériences');
    expect([deposited.status, deposited.html.includes('Déclarez au moins une expérience')]).toEqual([422, true]);
  });
});
