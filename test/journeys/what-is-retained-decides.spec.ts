import { proposeOpinion, assignReport, beginReview, saveDraft, type Draft } from '../../src/opinions/index.js';
import { insertRuleset, markPublished, PAGE_DATA } from '../../src/experience/index.js';
import { findReport, versionOf } from '../../src/reports/index.js';
import { refuse } from '../../src/platform/refusal/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { act, ask, itemOf, openedSession, startDeliberation, statesOf } from '../support/before-the-jury.js';
import { admissibleReport } from '../support/examination.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, signedIn, type Visitor } from '../support/visitor.js';

const MORNING = '2026-11-24T09:00:00Z';

const REASONING =
  'Toutes les expériences sont présentées, mais aucune n’est au niveau du diplôme : le stage reste à faire pour le montrer.';

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;
let professor: Visitor;
let reportId: string;
beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
  all = await everyone(portal, institution);
  professor = await signedIn(portal, institution.professor);
  reportId = await portal.database.transact((tx) => admissibleReport(tx, institution));
});
afterAll(() => portal.stop());

/** The professor keeps the dates and finds every period below the diploma's level. */
async function examined(keep: { readonly level: boolean }, then: 'save' | 'propose'): Promise<void> {
  await act(portal, institution.professor, async (tx, actor) => {
    const report = await findReport(tx, actor, reportId);
    if (!report) return refuse(404, 'platform.notFound');
    const version = await versionOf(tx, report.currentVersionId);
    const periods = Object.fromEntries(
      (version?.periods ?? []).map(({ id, nature, from, to, rate }) => [
        id,
        {
          choice: keep.level ? ('keep' as const) : ('change' as const),
          nature,
          level: keep.level,
          from,
          to: to ?? '',
          rate: String(rate),
          reason: 'Des tâches d’exécution seulement.',
        },
      ]),
    );
    const draft: Draft = { sense: 'FAVOURABLE', reasoning: REASONING, notes: '', periods };
    const revision = await saveDraft(tx, actor, report, { draft, versionId: report.currentVersionId, revision: 0 });
    if (typeof revision !== 'number') return revision;
    return then === 'save' ? undefined : proposeOpinion(tx, actor, report, { revision, minimumLength: 80 });
  });
}

async function underReview(): Promise<void> {
  const found = async (tx: Parameters<typeof findReport>[0], actor: Parameters<typeof findReport>[1]) => {
    const report = await findReport(tx, actor, reportId);
    if (!report) throw new Error('No such report.');
    return report;
  };
  await act(portal, institution.coordinator, async (tx, actor) =>
    assignReport(tx, actor, await found(tx, actor), institution.professor),
  );
  await act(portal, institution.professor, async (tx, actor) => beginReview(tx, actor, await found(tx, actor)));
}

/** Asked, checked, and before a jury that deliberates. Gives the agenda item. */
async function beforeTheJury(): Promise<{ readonly requestId: string; readonly item: string }> {
  const requestId = await ask(all, institution);
  await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
  const sessionId = await openedSession(all, institution);
  await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
  await startDeliberation(all, institution, sessionId);
  return { requestId, item: await itemOf(portal, reportId) };
}

describe('what the professor retains of the periods', () => {
  it('changes the result for the professor, the student and the jury (E65); a grant without reasons is refused', async () => {
    expect(plain((await all.student.get(`/reports/${reportId}`)).html)).toContain('Condition remplie');
    await underReview();
    expect(plain((await professor.get(`/reports/${reportId}/opinion`)).html)).toContain('Condition remplie');
    await examined({ level: false }, 'save');
    const desk = plain((await professor.get(`/reports/${reportId}/opinion`)).html);
    for (const words of [
      'Ce que le professeur retient change le résultat.',
      'Selon la déclaration',
      'Stage demandé',
      'Un stage de 3 à 6 mois est à accomplir',
    ])
      expect(desk).toContain(words);
    expect(plain((await all.student.get(`/reports/${reportId}`)).html)).not.toContain('change le résultat');

    await asOwnerOf(portal, (tx) => tx.rows('delete from opinion_drafts'));
    await examined({ level: false }, 'propose');
    const file = plain((await all.student.get(`/reports/${reportId}`)).html);
    expect(file).toContain('change le résultat');

    const { requestId, item } = await beforeTheJury();
    expect(plain((await all.student.get(`/diploma-requests/${requestId}`)).html)).toContain(
      'Le résultat porte sur ce que le professeur retient.',
    );
    const page = plain((await all.member.get(`/jury/files/${item}`)).html);
    for (const words of [
      'L’expérience, évaluée pour cette demande',
      'Stage demandé',
      'Condition remplie',
      'règles « page », version 1',
    ])
      expect(page).toContain(words);

    const bare = { revision: '0', sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: '' };
    const refused = await all.secretary.post(`/jury/files/${item}/decision`, bare);
    expect(refused.status).toBe(422);
    expect(plain(refused.html)).toContain('écrivez les motifs du jury');
    await expect(
      portal.database.transact((tx) =>
        tx.rows(
          `insert into decisions (agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
               adopts_proposal, recorded_by, recorded_at)
       select id, session_id, request_id, report_id, version_id, proposal, 'FAVOURABLE', true, $2, $3
         from agenda_items
        where id = $1`,
          [item, institution.secretary, tx.now],
        ),
      ),
    ).rejects.toThrow(/the jury's own text/);
    expect(
      (
        await all.secretary.post(`/jury/files/${item}/decision`, {
          ...bare,
          ownText: 'Le jury a entendu l’élève : ses fonctions sont celles du diplôme.',
        })
      ).status,
    ).toBe(303);
    await expect(
      portal.database.transact((tx) =>
        tx.rows('update decisions set own_text = null, revision = revision + 1 where agenda_item_id = $1', [item]),
      ),
    ).rejects.toThrow(/the jury's own text/);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['FORWARDED', 'SCHEDULED']);
  });
});

describe('an attached assessment', () => {
  it('keeps its version when another is published, and is done again only when the registry asks (E67)', async () => {
    await underReview();
    await examined({ level: true }, 'propose');
    const requestId = await ask(all, institution);
    await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    const address = `/diploma-requests/${requestId}`;
    expect(plain((await all.registry.get(address)).html)).toContain('Condition remplie');

    const asked = PAGE_DATA.families.rncp6;
    await portal.database.transact(async (tx) => {
      const families = {
        ...PAGE_DATA.families,
        ...(asked && { rncp6: { ...asked, asks: { ...asked.asks, inSpecialty: 5 * 365 } } }),
      };
      await markPublished(
        tx,
        await insertRuleset(
          tx,
          { ...PAGE_DATA, families, source: 'Une autre page', centreId: institution.centre, effectiveOn: '2026-11-24' },
          institution.registry,
        ),
        '2026-11-24',
        institution.registry,
      );
    });
    const stored = plain((await all.registry.get(address)).html);
    expect(stored).toContain('règles « page », version 1');
    expect(stored).not.toContain('Stage demandé');

    expect((await all.student.post(`${address}/assessment`)).status).toBe(403);
    expect((await all.registry.post(`${address}/assessment`)).status).toBe(303);
    const again = plain((await all.registry.get(address)).html);
    expect(again).toContain('Stage demandé');
    expect(again).toContain('Une évaluation plus ancienne');
    await expect(
      asOwnerOf(portal, (tx) => tx.rows(`update request_assessments set outcome = 'satisfied'`)),
    ).rejects.toThrow(/^aval: /);
  });
});
