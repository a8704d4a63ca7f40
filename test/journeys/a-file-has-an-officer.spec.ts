import { randomUUID } from 'node:crypto';
import { giveSeat, insertPerson } from '../../src/people/index.js';
import { askInvariants } from '../invariants/questions.js';
import { lettersOf } from '../support/before-the-jury.js';
import { openDeciding } from '../support/decided-files.js';
import { admissibleReport, depositedReport } from '../support/examination.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const here = openDeciding();

/** Somebody else of the registry of the centre, signed in. */
async function colleague(): Promise<Visitor & { readonly id: string }> {
  const { portal, institution } = here;
  const id = await portal.database.transact(async (tx) => {
    const personId = await insertPerson(tx, { name: 'Goulven Salaün', email: `${randomUUID()}@aval.example` });
    await giveSeat(tx, { personId, role: 'registry', centreId: institution.centre });
    return personId;
  });
  return Object.assign(await signedIn(portal, id), { id });
}

/** As it was admitted before files had anybody in charge. */
async function admittedBefore(): Promise<string> {
  const { portal, institution } = here;
  return portal.database.transact(async (tx) => {
    const reportId = await admissibleReport(tx, institution);
    await tx.rows(`update standings set until = $2 where report_id = $1 and held_as = 'officer'`, [reportId, tx.now]);
    return reportId;
  });
}

describe('the officer in charge of a file', () => {
  afterEach(async () => {
    const wrong = await here.portal.database.read(askInvariants);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });

  it('is whoever admits it; the student is told whom to write to, and finds them on the page and in their data', async () => {
    const { portal, institution, all } = here;
    const reportId = await portal.database.transact((tx) => depositedReport(tx, institution));
    const at = `/reports/${reportId}`;
    expect((await all.registry.get(at)).html).not.toContain('Suivi par la scolarité');
    expect((await all.registry.get(`${at}/officer`)).status).toBe(409);
    expect((await all.registry.post(`${at}/admission`, { note: '' })).status).toBe(303);
    const page = (await all.student.get(at)).html;
    expect(page).toContain('Claire Le Goff, scolarité de Nantes');
    expect(page).toContain('Claire Le Goff suit le dossier à la scolarité');
    expect((await lettersOf(portal, institution.student)).join()).toMatch(/écrivez à Claire Le Goff, .*@aval\.example/);
    expect((await all.student.get('/me/data')).html).toContain('"followedBy"');
    const list = await all.registry.get('/reports?mine=1');
    expect(list.html).toContain(`href="${at}"`);
    const other = await colleague();
    expect((await other.get('/reports?mine=1')).html).not.toContain(`href="${at}"`);
    expect((await other.get('/reports')).html).toContain('Claire Le Goff');
  });

  it('hands it over to another of the registry of its centre, with a note that the student does not read', async () => {
    const { portal, institution, all } = here;
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution));
    const at = `/reports/${reportId}/officer`;
    const other = await colleague();
    const note = 'Il manque un certificat.';
    for (const [who, status] of [
      [all.student, 403],
      [other, 409],
      [await signedIn(portal, institution.coordinator), 409],
    ] as const)
      expect((await who.post(at, { officer: other.id, note })).status).toBe(status);
    expect((await all.registry.post(at, { officer: institution.coordinator, note })).status).toBe(422);
    expect((await all.registry.post(at, { officer: other.id, note: '…' })).status).toBe(422);
    const refused = await all.registry.post(at, { officer: institution.registry, note });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(note);
    expect((await all.registry.post(at, { officer: other.id, note })).status).toBe(303);
    expect((await lettersOf(portal, other.id)).join()).toContain(note);
    const told = await lettersOf(portal, institution.student);
    expect(told.join()).toContain('désormais suivi par Goulven Salaün');
    for (const reader of [other, all.registry]) expect((await reader.get(`/reports/${reportId}`)).html).toContain(note);
    for (const page of [`/reports/${reportId}`, '/me/data', '/letters']) {
      const { html } = await all.student.get(page);
      expect(html).toContain('Goulven Salaün');
      expect(html).not.toContain(note);
    }
    expect((await all.registry.post(at, { officer: other.id, note })).status).toBe(409);
    expect((await other.post(at, { officer: institution.registry, note: 'À vous.' })).status).toBe(303);
  });

  it('is said by somebody where nobody was before: the first who acts on the file does not become so', async () => {
    const { portal, institution, all } = here;
    const reportId = await admittedBefore();
    const at = `/reports/${reportId}`;
    expect((await all.registry.get(at)).html).toContain('à reprendre');
    expect((await all.student.get(at)).html).toContain('Une personne va être désignée');
    const coordinator = await signedIn(portal, institution.coordinator);
    await coordinator.post(`${at}/assignment`, { professor: institution.professor });
    expect((await all.registry.get('/reports?left=1')).html).toContain(`href="${at}"`);
    expect((await coordinator.get('/desk')).html).toContain('1 dossier que personne ne suit à la scolarité');
    expect((await all.registry.post(`${at}/officer`, { officer: institution.registry })).status).toBe(303);
    expect((await all.registry.get('/reports?left=1')).html).not.toContain(`href="${at}"`);
    expect((await coordinator.post(`${at}/officer`, { officer: institution.registry })).status).toBe(409);
  });

  it('ends with their seat: the coordination has the list, and says who follows it', async () => {
    const { portal, institution, all } = here;
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution));
    const at = `/reports/${reportId}`;
    const other = await colleague();
    await portal.database.transact((tx) => giveSeat(tx, { personId: institution.stranger, role: 'administrator' }));
    const admin = await signedIn(portal, institution.stranger);
    const seat = await portal.database.read((tx) =>
      tx.row<{ id: string }>(`select id from seats where person_id = $1 and role = 'registry'`, [institution.registry]),
    );
    expect((await admin.post(`/people/${institution.registry}/seats/${seat?.id}/end`)).status).toBe(303);
    const letter = (await lettersOf(portal, institution.coordinator)).find((text) => text.includes('n’exerce plus'));
    expect(letter).toContain('1 dossier à reprendre à la scolarité');
    const coordinator = await signedIn(portal, institution.coordinator);
    expect((await coordinator.get(at)).html).toContain('Claire Le Goff ne suit plus le dossier');
    expect((await coordinator.post(`${at}/officer`, { officer: institution.registry })).status).toBe(422);
    expect((await coordinator.post(`${at}/officer`, { officer: other.id })).status).toBe(303);
    expect((await all.student.get(at)).html).toContain('Goulven Salaün, scolarité de Nantes');
  });

  it('has a living seat of the registry of its centre, and there is one, says the database', async () => {
    const { portal, institution } = here;
    const reportId = await admittedBefore();
    const other = await colleague();
    const putBy = (role: string, personId: string) =>
      portal.database.transact((tx) =>
        tx.rows(
          `insert into standings (report_id, holder_id, held_as, since)
           select $1, s.id, 'officer', $4 from seats s where s.person_id = $2 and s.role = $3`,
          [reportId, personId, role, tx.now],
        ),
      );
    const unseated = 'whoever is in charge of a file has a living seat of the registry of its centre';
    await expect(putBy('coordinator', institution.coordinator)).rejects.toThrow(unseated);
    await portal.database.transact((tx) =>
      giveSeat(tx, { personId: institution.colleague, role: 'registry', centreId: institution.otherCentre }),
    );
    await expect(putBy('registry', institution.colleague)).rejects.toThrow(unseated);
    await putBy('registry', institution.registry);
    await expect(putBy('registry', other.id)).rejects.toThrow('standings_one_officer');
  });
});

describe('decision 21: the registry in the name of a student', () => {
  const PAPER = 'Formulaire signé le 12 novembre';

  it('opens a file on a paper that it names: its history and the student’s data say who, as what and from what', async () => {
    const { portal, institution, all } = here;
    const { email } = (await portal.database.read((tx) =>
      tx.row<{ email: string }>('select email from people where id = $1', [institution.student]),
    )) ?? { email: '' };
    const opened = { kind: 'experience', enrolment: `${institution.centre}~${institution.diploma}`, student: email };
    const unsaid = await all.registry.post('/reports', opened);
    expect(unsaid.status).toBe(422);
    expect(unsaid.html).toContain('d’après quel papier');
    const { location } = await all.registry.post('/reports', { ...opened, paper: PAPER });
    const at = `/reports/${/[0-9a-f-]{36}/.exec(location ?? '')?.[0]}`;
    expect((await all.registry.get(`${at}/submission`)).status).toBe(200);
    expect((await all.registry.get(`${at}/deposit`)).html).toContain('Papier reçu');
    expect((await all.student.get(`${at}/deposit`)).html).not.toContain('Papier reçu');
    const page = (await all.student.get(at)).html;
    for (const said of ['Claire Le Goff, scolarité', PAPER]) expect(page).toContain(said);
    expect((await lettersOf(portal, institution.student)).join()).toContain(PAPER);
    const told = JSON.parse((await all.student.get('/me/data')).html) as {
      files: { history: { move: string; by: string; as: string; reason: string }[] }[];
    };
    expect(told.files[0]?.history[0]).toMatchObject({
      move: 'open',
      by: 'Claire Le Goff',
      as: 'registry',
      reason: PAPER,
    });
  });

  it('writes nothing in a draft that its student began, and deposits it neither', async () => {
    const { institution, all } = here;
    const { location } = await all.student.post('/reports', {
      kind: 'experience',
      enrolment: `${institution.centre}~${institution.diploma}`,
    });
    const at = `/reports/${/[0-9a-f-]{36}/.exec(location ?? '')?.[0]}`;
    for (const page of ['submission', 'periods/new', 'deposit'])
      expect((await all.registry.get(`${at}/${page}`)).status).toBe(409);
    expect((await all.registry.post(`${at}/deposit`, { certified: 'yes', paper: PAPER })).status).toBe(409);
    expect((await all.registry.get(at)).html).not.toContain('Préparer au nom de l’élève');
    expect((await all.student.get(`${at}/submission`)).status).toBe(200);
  });
});
