import { readFile } from 'node:fs/promises';
import { remindSilentHosts } from '../../src/internships/acts/remind-silent-hosts.js';
import { verifyJournal } from '../../src/platform/journal/index.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { certifiedAlone } from '../support/certified-alone.js';
import { signedAmendment } from '../support/amendment.js';
import { signedInternship, letTheDayCome } from '../support/internship.js';
import { startPortal, type Portal } from '../support/portal.js';
import { refusalBy } from '../support/filled-database.js';
import { reportFile } from '../support/gestures.js';
import { plain, unsaid } from '../support/visitor.js';

/** A certificate on other proofs, as whoever writes past the portal would. */
const OTHER_PROOFS = (id: string, by: string): string =>
  `insert into internship_certificates (internship_id, from_date, to_date, hours, gratuity_cents, in_specialty,
     certified_by, certified_at, other_proofs)
   values ('${id}', '2027-01-11', '2027-03-10', 290, 0, true, '${by}', '2027-03-12T10:00:00Z', 'Relevé de présence.')`;

const MORNING = '2026-11-24T09:00:00Z';

describe('I19: an illness after two of the three months', () => {
  let portal: Portal;
  let institution: InstitutionWithJury;
  let all: Everyone;
  let id: string;
  beforeAll(async () => {
    portal = await startPortal({ at: MORNING });
  });
  beforeEach(async () => {
    portal.clock.set(MORNING);
    institution = await portal.database.transact(createInstitutionWithJury);
    // From 11 January to 10 April 2027.
    id = await signedInternship(portal, institution);
    await letTheDayCome(portal, '2027-03-12T09:00:00Z');
    all = await everyone(portal, institution);
    await all.student.post(`/internships/${id}/interruption`, { on: '2027-03-11', reason: 'Congé de maladie.' });
  });
  afterAll(async () => {
    const { broken } = await portal.database.read(verifyJournal);
    await portal.stop();
    if (broken.length > 0) throw new Error('The journal does not hold.');
  });
  const reminders = (internshipId: string): Promise<{ readonly email: string; readonly letters: number }[]> =>
    portal.database.read((tx) =>
      tx.rows<{ email: string; letters: number }>(
        `select r.email, (select count(*)::int from letters l where l.cause = 'host-reminder:' || r.id) as letters
           from host_reminders r where r.internship_id = $1`,
        [internshipId],
      ),
    );

  it('is over and its host silent: the clock reminds it once, however often it runs, unless the registry did', async () => {
    const [silent, reminded] = [
      await certifiedAlone(portal, institution, { certify: false }),
      await certifiedAlone(portal, institution, { certify: false, from: '2026-06-08', to: '2026-09-07' }),
    ];
    expect((await all.registry.post(`/internships/${reminded}/host-reminders`)).status).toBe(303);
    portal.clock.set('2027-03-26T09:00:00Z');
    await remindSilentHosts(portal.database);
    expect(await reminders(silent)).toEqual([]);
    portal.clock.set('2027-03-27T09:00:00Z');
    await Promise.all([remindSilentHosts(portal.database), remindSilentHosts(portal.database)]);
    await remindSilentHosts(portal.database);
    for (const id of [silent, reminded])
      expect(await reminders(id)).toEqual([{ email: 'lucie@galibier.example', letters: 1 }]);
    const twice = `insert into host_reminders (internship_id, name, email, reminded_at)
      values ('${silent}', 'Lucie', 'lucie@galibier.example', now())`;
    expect(await refusalBy(portal, twice)).toBe('host_reminders_once_by_the_clock');
    all = await everyone(portal, institution);
    expect((await all.registry.get(`/internships/${silent}/proofs`)).html).toContain('lucie@galibier.example');
  });

  const stands = (): Promise<{ readonly state: string; readonly endsOn: string } | undefined> =>
    portal.database.read((tx) =>
      tx.row(`select state, to_char(ends_on, 'YYYY-MM-DD') as "endsOn" from internships where id = $1`, [id]),
    );

  it.each([
    ['validates what was done', 'VALIDATED', 'Les deux mois accomplis suffisent.', 'Ce qui a été fait est validé'],
    ['sets an alternative', 'ALTERNATIVE', 'Un projet remplace le troisième mois.', 'Une autre modalité est fixée'],
  ])('the institution %s, with its reasons; its student does not', async (_what, settlement, reason, said) => {
    expect(await stands()).toEqual({ state: 'INTERRUPTED', endsOn: '2027-04-10' });
    expect((await all.student.post(`/internships/${id}/settlement`, { settlement, reason })).status).toBe(403);
    expect((await all.registry.post(`/internships/${id}/settlement`, { settlement, reason: ' ' })).status).toBe(422);
    expect((await all.registry.post(`/internships/${id}/settlement`, { settlement, reason })).status).toBe(303);
    expect(await stands()).toEqual({ state: 'COMPLETED', endsOn: '2027-04-10' });
    expect(
      unsaid(plain((await all.student.get(`/internships/${id}`)).html), ['Congé de maladie.', said, reason]),
    ).toEqual([]);
    // Two months were done, and the certificate says so.
    expect(all.registry.fields((await all.registry.get(`/internships/${id}/certificate`)).html)).toMatchObject({
      'to.day': '11',
      'to.month': '03',
      'to.year': '2027',
    });
  });

  it('its end is postponed by an amendment once all have signed it, and not before', async () => {
    expect((await all.registry.post(`/internships/${id}/resumption`)).status).toBe(409);
    await signedAmendment(portal, institution, id, { endsOn: '2027-05-10' });
    expect(await stands()).toEqual({ state: 'INTERRUPTED', endsOn: '2027-05-10' });
    expect((await all.registry.post(`/internships/${id}/resumption`)).status).toBe(303);
    expect(await stands()).toEqual({ state: 'IN_PROGRESS', endsOn: '2027-05-10' });
    await letTheDayCome(portal, '2027-04-11T09:00:00Z');
    expect((await stands())?.state).toBe('IN_PROGRESS');
    await letTheDayCome(portal, '2027-05-11T09:00:00Z');
    expect((await stands())?.state).toBe('COMPLETED');
  });

  it('is over, and its host gives no attestation: reminded, silent for fifteen days, other proofs take its place', async () => {
    const ended = { settlement: 'VALIDATED', reason: 'Les deux mois suffisent.' };
    const proof = new FormData();
    proof.append(
      'file',
      new Blob([await readFile(reportFile('report-short.pdf'))], { type: 'application/pdf' }),
      'Présence.pdf',
    );
    for (const by of [all.student, all.registry])
      expect((await by.get(`/internships/${id}/proofs`)).status).toBe(by === all.registry ? 409 : 403);
    expect((await all.registry.post(`/internships/${id}/settlement`, ended)).status).toBe(303);
    const certificate = {
      ...{ from: '2027-01-11', to: '2027-03-10', hours: '290', gratuity: '0', inSpecialty: 'yes' },
      ...{ basis: 'otherProofs', reason: 'L’organisme a cessé son activité ; le relevé de présence est joint.' },
    };
    const certify = (changed: Readonly<Record<string, string>> = {}) =>
      all.registry.post(`/internships/${id}/certificate`, { ...certificate, ...changed });
    const early = await certify({ reason: '' });
    expect(early.status).toBe(422);
    expect(
      unsaid(plain(early.html), [
        'Dites pourquoi le stage est attesté d’après d’autres pièces',
        'Joignez d’abord au moins une pièce',
        'Relancez d’abord l’organisme d’accueil',
      ]),
    ).toEqual([]);
    expect((await all.student.post(`/internships/${id}/host-reminders`)).status).toBe(403);
    expect((await all.registry.post(`/internships/${id}/host-reminders`)).status).toBe(303);
    expect((await all.registry.post(`/internships/${id}/host-reminders`)).status).toBe(409);
    expect((await all.registry.upload(`/internships/${id}/proofs`, new FormData())).status).toBe(422);
    expect((await all.registry.upload(`/internships/${id}/proofs`, proof)).status).toBe(303);
    const written = await portal.database.read((tx) =>
      tx.rows<{ to: string; body: string }>(
        `select outside_email as to, body from letters where kind = 'internship.hostReminder' and thing_id = $1`,
        [id],
      ),
    );
    expect(written.map(({ to }) => to)).toEqual(['lucie@galibier.example']);
    expect(written[0]?.body).toContain('Remettez-la à votre stagiaire ou à notre établissement dans les quinze jours.');
    expect(plain((await certify()).html)).toContain('a encore le temps de répondre');
    expect(await refusalBy(portal, OTHER_PROOFS(id, institution.registry))).toContain('reminded and stayed silent');

    await letTheDayCome(portal, '2027-03-27T09:00:00Z');
    all = await everyone(portal, institution);
    expect(
      unsaid(plain((await all.registry.get(`/internships/${id}/proofs`)).html), ['Lucie Morvan', 'Présence.pdf']),
    ).toEqual([]);
    expect((await certify()).status).toBe(303);
    expect((await stands())?.state).toBe('CERTIFIED');
    expect(
      unsaid(plain((await all.student.get(`/internships/${id}`)).html), [
        'D’après d’autres pièces',
        'L’organisme a cessé son activité',
        'Présence.pdf',
      ]),
    ).toEqual([]);
  });
});
