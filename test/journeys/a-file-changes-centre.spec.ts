import { randomUUID } from 'node:crypto';
import { assignReport, beginReview } from '../../src/opinions/index.js';
import { enrol, giveSeat, insertPerson } from '../../src/people/index.js';
import { findReport } from '../../src/reports/index.js';
import { askInvariants } from '../invariants/questions.js';
import { act, ask, lettersOf, propose } from '../support/before-the-jury.js';
import { openDeciding } from '../support/decided-files.js';
import { admissibleReport } from '../support/examination.js';
import { refusalBy, WENT_THROUGH } from '../support/filled-database.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const here = openDeciding();
const REASON = 'L’élève a déménagé.';

interface Elsewhere {
  readonly centreId: string;
  readonly registry: Visitor;
  readonly registryId: string;
}

/** The registry of the other centre, signed in, and its centre. */
async function elsewhere(): Promise<Elsewhere> {
  const { portal, institution } = here;
  const { centreId, registryId } = await portal.database.transact(async (tx) => {
    const seat = await tx.row<{ centreId: string }>(
      `select centre_id as "centreId" from seats where person_id = $1 and until is null`,
      [institution.distant],
    );
    const other = seat?.centreId ?? '';
    const personId = await insertPerson(tx, { name: 'Moana Teriipaia', email: `${randomUUID()}@aval.example` });
    await giveSeat(tx, { personId, role: 'registry', centreId: other });
    return { centreId: other, registryId: personId };
  });
  return { centreId, registryId, registry: await signedIn(portal, registryId) };
}

const admitted = (): Promise<string> => here.portal.database.transact((tx) => admissibleReport(tx, here.institution));

async function underReview(): Promise<string> {
  const { portal, institution } = here;
  const reportId = await admitted();
  await act(portal, institution.coordinator, async (tx, actor) => {
    const report = await findReport(tx, actor, reportId);
    if (!report) throw new Error('No such report.');
    return assignReport(tx, actor, report, institution.professor);
  });
  await act(portal, institution.professor, async (tx, actor) => {
    const report = await findReport(tx, actor, reportId);
    if (!report) throw new Error('No such report.');
    return beginReview(tx, actor, report);
  });
  return reportId;
}

const enrolled = ({ centreId }: Elsewhere): Promise<void> =>
  here.portal.database.transact((tx) =>
    enrol(tx, {
      personId: here.institution.student,
      centreId,
      diplomaId: here.institution.diploma,
      academicYear: 2026,
    }).then(() => undefined),
  );

const asked = async (reportId: string, { centreId, registry }: Elsewhere): Promise<string> => {
  const done = await here.all.registry.post(`/reports/${reportId}/transfer`, { centre: centreId, reason: REASON });
  if (done.status !== 303) throw new Error(`The transfer was not asked for: ${done.status}`);
  return /\/reports\/transfers\/[\w-]{36}/.exec((await registry.get('/reports/transfers')).html)?.[0] ?? '/none';
};

const state = async (reportId: string): Promise<string> =>
  (
    await here.portal.database.read((tx) =>
      tx.row<{ said: string }>(
        `select r.state || ' ' || coalesce((select s.holder_id::text from standings s where s.report_id = r.id
           and s.held_as = 'professor' and s.until is null), 'nobody') as said from reports r where r.id = $1`,
        [reportId],
      ),
    )
  )?.said ?? '';

describe('a file that goes to another centre', () => {
  afterEach(async () => {
    const wrong = await here.portal.database.read(askInvariants);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });

  it('takes its request with it, and nobody of the centre that it left reads either; its professor is released', async () => {
    const { portal, institution, all } = here;
    const other = await elsewhere();
    const reportId = await underReview();
    const requestId = await ask(all, institution);
    const at = `/reports/${reportId}`;
    const coordinator = await signedIn(portal, institution.coordinator);
    const professor = await signedIn(portal, institution.professor);
    for (const who of [all.student, coordinator, professor])
      expect((await who.post(`${at}/transfer`, { centre: other.centreId, reason: REASON })).status).toBe(403);
    expect((await all.registry.post(`${at}/transfer`, { centre: other.centreId, reason: ' ' })).status).toBe(422);
    expect((await all.registry.post(`${at}/transfer`, { centre: institution.centre, reason: REASON })).status).toBe(
      422,
    );
    const transfer = await asked(reportId, other);
    expect((await all.registry.post(`${at}/transfer`, { centre: other.centreId, reason: REASON })).status).toBe(409);
    expect((await all.registry.get(at)).html).toContain('en attente de réponse');
    expect((await other.registry.get('/desk')).html).toContain('1 transfert de dossier à accepter');
    expect((await other.registry.get(at)).status).toBe(404);
    expect((await all.registry.get(transfer)).status).toBe(404);
    const page = (await other.registry.get(transfer)).html;
    for (const text of ['Inès Caradec', REASON, 'Acte qui délègue']) expect(page).toContain(text);
    const early = await other.registry.post(transfer, { answer: 'accept', delegation: '', why: '' });
    expect([early.status, early.html.includes('n’est pas inscrit à ce diplôme dans votre centre')]).toEqual([
      409,
      true,
    ]);
    await enrolled(other);

    expect((await other.registry.post(transfer, { answer: 'accept', delegation: '', why: '' })).status).toBe(303);
    const pages = [
      at,
      ...['officer', 'transfer', 'confidentiality', 'admission', 'return', 'assignment', 'periods/new'].map(
        (rest) => `${at}/${rest}`,
      ),
      `/diploma-requests/${requestId}`,
      `/diploma-requests/${requestId}/admission`,
    ];
    for (const who of [all.registry, coordinator])
      for (const path of pages) expect([path, (await who.get(path)).status]).toEqual([path, 404]);
    for (const list of ['/reports', '/diploma-requests', '/reports?mine=1'])
      expect((await all.registry.get(list)).html).not.toContain(reportId);
    expect((await professor.get(at)).status).toBe(404);
    expect(await state(reportId)).toBe('ADMISSIBLE nobody');
    for (const path of [at, `/diploma-requests/${requestId}`])
      expect([path, (await other.registry.get(path)).status]).toEqual([path, 200]);
    expect((await other.registry.get(at)).html).toContain('à reprendre');
    const mine = (await all.student.get(at)).html;
    expect(mine).toMatch(/Dossier transféré de Nantes à /);
    expect(mine).toContain(REASON);
    for (const [person, text] of [
      [institution.student, 'Écrivez désormais à la scolarité de'],
      [institution.registry, 'ne le lit plus'],
      [other.registryId, 'dit qui le suit'],
      [institution.professor, 'un autre professeur l’examinera'],
    ] as const)
      expect((await lettersOf(portal, person)).join()).toContain(text);
    expect((await other.registry.post(transfer, { answer: 'accept', delegation: '', why: '' })).status).toBe(404);
    expect((await other.registry.post(`${at}/officer`, { officer: other.registryId, note: '' })).status).toBe(303);
  });

  it('keeps its professor by the act that delegates them, whatever other seat they lose', async () => {
    const { portal, institution } = here;
    const other = await elsewhere();
    const reportId = await underReview();
    const transfer = await asked(reportId, other);
    await enrolled(other);
    const given = { answer: 'accept', delegation: 'Décision 2026-14 du 20 novembre 2026', why: '' };
    expect((await other.registry.post(transfer, given)).status).toBe(303);
    expect(await state(reportId)).toBe(`UNDER_REVIEW ${institution.professor}`);
    await act(portal, institution.registry, (tx, by) =>
      tx.wiring.seatEndings.follow(tx, { personId: institution.professor, by }),
    );
    const professor = await signedIn(portal, institution.professor);
    expect((await professor.get(`/reports/${reportId}`)).status).toBe(200);
    expect((await other.registry.get(`/reports/${reportId}`)).html).toContain('par délégation');
    expect((await lettersOf(portal, institution.professor)).join()).toContain('continuez votre examen');
  });

  it('stays where it is when that is declined, or taken back, and between the proposed opinion and the decision', async () => {
    const { portal, institution, all } = here;
    const other = await elsewhere();
    await enrolled(other);
    const reportId = await admitted();
    const declined = await asked(reportId, other);
    expect((await other.registry.post(declined, { answer: 'decline', delegation: '', why: ' ' })).status).toBe(422);
    expect((await other.registry.post(declined, { answer: 'decline', delegation: '', why: 'Complet.' })).status).toBe(
      303,
    );
    expect((await lettersOf(portal, institution.registry)).join()).toContain('Complet.');
    const takenBack = await asked(reportId, other);
    expect((await all.registry.post(`/reports/${reportId}/transfer/taking-back`)).status).toBe(303);
    expect((await all.registry.post(`/reports/${reportId}/transfer/taking-back`)).status).toBe(409);
    for (const gone of [declined, takenBack]) expect((await other.registry.get(gone)).status).toBe(404);
    const waiting = await asked(reportId, other);
    await propose(portal, institution, reportId, 'FAVOURABLE');
    const late = await other.registry.post(waiting, { answer: 'accept', delegation: '', why: '' });
    expect([late.status, late.html.includes('entre l’avis proposé et la décision du jury')]).toEqual([409, true]);
    expect((await all.registry.get(`/reports/${reportId}/transfer`)).status).toBe(409);
    expect((await all.registry.get(`/reports/${reportId}`)).status).toBe(200);
    const moves = `update reports set centre_id = '${other.centreId}' where id = '${reportId}'`;
    const accepts = `update report_transfers set answer = 'accepted', answered_at = now(), answered_by = '${other.registryId}'
      where report_id = '${reportId}' and answered_at is null`;
    expect(await refusalBy(portal, moves)).toBe('aval: a file changes centre by an accepted transfer');
    expect(await refusalBy(portal, accepts)).toMatch(/before its opinion is proposed/);
  });

  it('is assigned in the centre that it left or goes to the other, never both at once', async () => {
    const { portal, institution } = here;
    const other = await elsewhere();
    await enrolled(other);
    const coordinator = await signedIn(portal, institution.coordinator);
    for (let time = 0; time < 4; time += 1) {
      const { student, ...rest } = institution;
      const own = await portal.database.transact((tx) =>
        insertPerson(tx, { name: 'Élève', email: `${randomUUID()}@aval.example` }),
      );
      await portal.database.transact(async (tx) => {
        for (const centreId of [institution.centre, other.centreId])
          await enrol(tx, { personId: own, centreId, diplomaId: institution.diploma, academicYear: 2026 });
      });
      expect(own).not.toBe(student);
      const reportId = await portal.database.transact((tx) => admissibleReport(tx, { ...rest, student: own }));
      const transfer = await asked(reportId, other);
      const [taken, assigned] = await Promise.all([
        other.registry.post(transfer, { answer: 'accept', delegation: '', why: '' }),
        coordinator.post(`/reports/${reportId}/assignment`, { professor: institution.professor }),
      ]);
      expect(taken.status).toBe(303);
      expect([303, 404, 409]).toContain(assigned.status);
      expect(await state(reportId)).toBe('ADMISSIBLE nobody');
      expect((await coordinator.get(`/reports/${reportId}`)).status).toBe(404);
    }
  });

  it('leaves nothing of it in the other centre, by the database itself', async () => {
    const { portal, institution, all } = here;
    const other = await elsewhere();
    await enrolled(other);
    const reportId = await admitted();
    const requestId = await ask(all, institution);
    await asked(reportId, other);
    const answered = (by: string): string =>
      `update report_transfers set answer = 'accepted', answered_at = now(), answered_by = '${by}' where report_id = '${reportId}'`;
    const moves = `update reports set centre_id = '${other.centreId}' where id = '${reportId}'`;
    const sight = `update standings set until = now() where report_id = '${reportId}' and held_as in ('registry', 'officer')`;
    const request = `update diploma_requests set centre_id = '${other.centreId}' where id = '${requestId}'`;
    const accepted = answered(other.registryId);
    expect(await refusalBy(portal, answered(institution.registry))).toMatch(/answered by the registry/);
    expect(await refusalBy(portal, accepted)).toBe('aval: an accepted transfer moves its file');
    expect(await refusalBy(portal, accepted, moves, request)).toBe(
      'aval: nobody of the centre that a file left reads it',
    );
    expect(await refusalBy(portal, accepted, moves, sight)).toBe('aval: the requests of a file go with it');
    expect(await refusalBy(portal, request)).toBe('aval: a request changes centre with its file');
    expect(await refusalBy(portal, accepted, moves, sight, request)).toBe(WENT_THROUGH);
    expect(await refusalBy(portal, accepted, moves, sight, request, accepted)).toMatch(/but its answer, once/);
    expect(
      await refusalBy(portal, `update report_transfers set reason = 'Autre' where report_id = '${reportId}'`),
    ).toMatch(/once/);
  });
});
