import { randomUUID } from 'node:crypto';
import { giveSeat, insertPerson } from '../../src/people/index.js';
import { askInvariants } from '../invariants/questions.js';
import { ask, idIn, itemOf, lettersOf, openedSession, proposedReport } from '../support/before-the-jury.js';
import { openDeciding } from '../support/decided-files.js';
import { admissibleReport, depositedReport } from '../support/examination.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const here = openDeciding();

/** Somebody else of the registry of the centre, and its coordinator. */
async function others(): Promise<{ readonly colleague: Visitor; readonly coordinator: Visitor; readonly id: string }> {
  const { portal, institution } = here;
  const id = await portal.database.transact(async (tx) => {
    const personId = await insertPerson(tx, { name: 'Goulven Salaün', email: `${randomUUID()}@aval.example` });
    await giveSeat(tx, { personId, role: 'registry', centreId: institution.centre });
    return personId;
  });
  return {
    id,
    colleague: await signedIn(portal, id),
    coordinator: await signedIn(portal, institution.coordinator),
  };
}

const EMPLOYER = 'Galibier-Nord';

describe('decision 18: a confidential file', () => {
  afterEach(async () => {
    const wrong = await here.portal.database.read(askInvariants);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });

  it('marked by its student, is opened by its officer and professor; the others of the centre know its outline', async () => {
    const { portal, institution, all } = here;
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution));
    const at = `/reports/${reportId}`;
    const { colleague, coordinator } = await others();
    expect((await colleague.get(at)).html).toContain(EMPLOYER);
    expect((await all.student.post(`${at}/confidentiality`, { confidential: 'yes', reason: '' })).status).toBe(303);
    expect((await lettersOf(portal, institution.registry)).join()).toContain('marqué confidentiel');
    for (const reader of [all.student, all.registry]) {
      const { html } = await reader.get(at);
      expect(html).toContain(EMPLOYER);
      expect(html).toContain('Dossier marqué confidentiel');
      expect(html).toContain('aval-confidential');
    }
    const number = /Dossier (\S+?)</.exec((await all.student.get(at)).html)?.[1] ?? '';
    for (const reader of [colleague, coordinator]) {
      const outline = await reader.get(at);
      expect(outline.status).toBe(200);
      expect(outline.html).toContain('Titre RNCP de niveau 6');
      for (const page of [at, '/reports/confidential'])
        for (const hidden of ['Inès', EMPLOYER, 'Rapport d’expérience'])
          expect((await reader.get(page)).html).not.toContain(hidden);
      expect((await reader.get('/reports/confidential')).html).toContain(number);
      for (const list of ['/reports', '/reports?search=Caradec', '/reports/export', '/desk', '/letters'])
        expect((await reader.get(list)).html).not.toContain(at);
      for (const page of ['submission', 'admission', 'opinion', 'return', 'confidentiality'])
        expect((await reader.get(`${at}/${page}`)).status).toBe(404);
      expect((await reader.get(`${at}/documents/${reportId}`)).status).toBe(404);
    }
    expect((await coordinator.get('/desk')).html).toContain('1 dossier confidentiel à affecter');
    const assignment = await coordinator.get(`${at}/assignment`);
    expect(assignment.html).toContain('Informatique');
    expect(assignment.html).not.toContain('Inès');
    expect((await colleague.get(`${at}/assignment`)).status).toBe(403);
    expect((await coordinator.post(`${at}/assignment`, { professor: institution.professor })).status).toBe(303);
    const professor = await signedIn(portal, institution.professor);
    expect((await professor.get(at)).html).toContain(EMPLOYER);
    expect((await coordinator.get(`${at}/decline`)).status).toBe(200);
    expect((await colleague.post(`${at}/officer`, { officer: institution.registry })).status).toBe(409);
  });

  it('deposited, waits for somebody of the registry to take it in charge: only they open it', async () => {
    const { portal, institution, all } = here;
    const reportId = await portal.database.transact((tx) => depositedReport(tx, institution));
    const at = `/reports/${reportId}`;
    const { colleague, id } = await others();
    await all.student.post(`${at}/confidentiality`, { confidential: 'yes' });
    expect((await colleague.get(`${at}/admission`)).status).toBe(404);
    expect((await all.registry.get('/desk')).html).toContain('1 dossier confidentiel que personne ne suit');
    expect((await all.registry.get('/desk')).html).not.toContain('déposé à vérifier');
    expect((await colleague.post(`${at}/officer`, { officer: id })).status).toBe(303);
    expect((await all.student.get(at)).html).toContain('Goulven Salaün suit le dossier');
    expect((await colleague.post(`${at}/admission`, { note: '' })).status).toBe(303);
    expect((await all.registry.get(at)).html).not.toContain('Inès');
  });

  it('is judged: its request is put before a session by its officer alone, and others read nothing drawn from it', async () => {
    const { portal, institution, all } = here;
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    const { colleague } = await others();
    expect((await colleague.get(`/diploma-requests/${requestId}`)).html).toContain('Règle par règle');
    await all.student.post(`/reports/${reportId}/confidentiality`, { confidential: 'yes' });
    const seen = (await colleague.get(`/diploma-requests/${requestId}`)).html;
    expect(seen).toContain('seules les personnes qui en sont chargées lisent');
    expect(seen).not.toContain('Règle par règle');
    const session = await openedSession(all, institution);
    expect((await colleague.get('/scheduling')).html).not.toContain(requestId);
    expect((await colleague.post('/scheduling', { session, requests: requestId })).status).toBe(404);
    expect((await all.registry.post('/scheduling', { session, requests: requestId })).status).toBe(303);
    const item = await itemOf(portal, reportId);
    for (const reader of [all.secretary, all.member])
      expect((await reader.get(`/jury/files/${item}`)).status).toBe(200);
    expect((await colleague.get(`/jury/files/${item}`)).status).toBe(404);
  });

  it('is marked by whoever is in charge with a reason that the student reads, and opened again', async () => {
    const { portal, institution, all } = here;
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution));
    const at = `/reports/${reportId}`;
    const { colleague, coordinator, id } = await others();
    const marked = { confidential: 'yes', reason: 'L’employeur l’a demandé par écrit.' };
    expect((await colleague.post(`${at}/confidentiality`, marked)).status).toBe(409);
    expect((await coordinator.post(`${at}/confidentiality`, marked)).status).toBe(403);
    expect((await all.registry.post(`${at}/confidentiality`, { ...marked, reason: ' ' })).status).toBe(422);
    expect((await all.registry.post(`${at}/confidentiality`, marked)).status).toBe(303);
    expect((await lettersOf(portal, institution.student)).join()).toContain(marked.reason);
    expect((await all.student.get(at)).html).toContain(marked.reason);
    expect((await all.student.get('/me/data')).html).toContain(marked.reason);
    await all.registry.post(`${at}/officer`, { officer: id, note: 'À vous.' });
    expect((await all.registry.get(at)).html).not.toContain('Inès');
    expect((await colleague.get(at)).html).toContain(EMPLOYER);
    expect((await all.student.post(`${at}/confidentiality`, { confidential: '', reason: '—' })).status).toBe(303);
    expect((await all.registry.get(at)).html).toContain('Confidentialité levée');
  });

  it('keeps its seat’s end: nobody of the registry opens it, and the coordination says who follows it', async () => {
    const { portal, institution, all } = here;
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution));
    const at = `/reports/${reportId}`;
    const { colleague, coordinator, id } = await others();
    await all.student.post(`${at}/confidentiality`, { confidential: 'yes' });
    await portal.database.transact((tx) => giveSeat(tx, { personId: institution.stranger, role: 'administrator' }));
    const admin = await signedIn(portal, institution.stranger);
    expect((await admin.post(`/people/${institution.registry}/disable`)).status).toBe(303);
    expect((await colleague.get(at)).html).not.toContain('Inès');
    expect((await coordinator.get('/desk')).html).toContain('1 dossier confidentiel que personne ne suit');
    expect((await coordinator.post(`${at}/officer`, { officer: id })).status).toBe(303);
    expect((await colleague.get(at)).html).toContain(EMPLOYER);
  });

  it('is confidential too when it is presented anew, and no centre reads it, says the database', async () => {
    const { portal, institution, all } = here;
    const { reportId } = await here.decided({ sense: 'UNFAVOURABLE', ownText: 'L’expérience est hors spécialité.' });
    await all.student.post(`/reports/${reportId}/confidentiality`, { confidential: 'yes' });
    const next = idIn((await all.student.post(`/reports/${reportId}/successor`)).location);
    expect((await all.registry.get(`/reports/${next}`)).status).toBe(404);
    await expect(
      portal.database.transact((tx) =>
        tx.rows(`insert into standings (report_id, holder_id, held_as, since) values ($1, $2, 'registry', $3)`, [
          reportId,
          institution.centre,
          tx.now,
        ]),
      ),
    ).rejects.toThrow('a confidential file is read by persons, not by a centre');
    const rewritten = `update report_confidentialities set lifted_at = marked_at, lifted_by = marked_by, lifted_as = 'registry'`;
    await expect(portal.database.transact((tx) => tx.rows(rewritten))).rejects.toThrow(
      'report_confidentialities_are_reasoned',
    );
  });
});
