import { insertRuleset, markPublished, PAGE_DATA } from '../../src/experience/index.js';
import { ask, lettersOf, proposedReport } from '../support/before-the-jury.js';
import { asOwnerOf } from '../support/as-owner.js';
import { openDeciding } from '../support/decided-files.js';
import { depositedReport } from '../support/examination.js';
import { plain } from '../support/visitor.js';

const here = openDeciding();

const FAVOURABLE = { sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: '' };

/** Other rules for every file of the centre: five years in the specialty are asked from now on. */
async function publishStricter(effectiveOn = '2026-11-24'): Promise<void> {
  const asked = PAGE_DATA.families.rncp6;
  if (!asked) throw new Error('The page asks nothing at level 6.');
  const families = { ...PAGE_DATA.families, rncp6: { ...asked, asks: { ...asked.asks, inSpecialty: 5 * 365 } } };
  const { centre, registry } = here.institution;
  await here.portal.database.transact(async (tx) => {
    const draft = { ...PAGE_DATA, families, source: 'Une autre page', centreId: centre, effectiveOn };
    await markPublished(tx, await insertRuleset(tx, draft, registry), effectiveOn, registry);
  });
}

describe('the file judged is the file kept', () => {
  it('a decided file shows its own rules and result after others are published (W25)', async () => {
    const { reportId, requestId } = await here.decided(FAVOURABLE);
    const read = async (): Promise<string[]> =>
      Promise.all(
        [`/reports/${reportId}`, `/diploma-requests/${requestId}`].map(async (address) =>
          plain((await here.all.student.get(address)).html),
        ),
      );
    const before = await read();
    expect(before[0]).toContain('Ce sur quoi le jury a décidé');
    expect(before[0]).toContain('Fonctions : Dimensionnement et modélisation');
    await publishStricter();
    expect(await read()).toEqual(before);
    expect(before.join(' ')).not.toContain('Stage demandé');
  });

  it('an open file shows what was kept beside what it would be found to fulfil now, and what differs (E67)', async () => {
    const reportId = await proposedReport(here.portal, here.institution);
    const before = plain((await here.all.student.get(`/reports/${reportId}`)).html);
    expect(before).toContain('Gardé tel quel avec l’avis du 24 novembre 2026.');
    await publishStricter();
    const after = plain((await here.all.student.get(`/reports/${reportId}`)).html);
    for (const words of [
      'Depuis l’avis, les règles ne sont plus les mêmes (« page », version 1, puis',
      'À l’avis, le 24 novembre 2026',
      'Aujourd’hui',
      'Stage demandé',
      'Condition remplie',
    ])
      expect(after).toContain(words);
  });

  it('the decision keeps, to the byte, what its request carried before the jury, under the hash of its line', async () => {
    const { reportId, requestId } = await here.decided(FAVOURABLE);
    const [kept] = await here.portal.database.read((tx) =>
      tx.rows<{ same: boolean; lines: string[]; rebuilt: boolean }>(
        `select k.content = q.content as same, k.rebuilt,
                array(select j.thing || ' ' || j.move from journal j
                       where j.thing_id in ($1, $2) and j.documents @> jsonb_build_array(
                         jsonb_build_object('name', 'assessment', 'sha256', k.sha256)) order by 1) as lines
           from decisions x
           join kept_assessments k on k.decision_id = x.id
           join request_assessments s on s.request_id = x.request_id
           join kept_assessments q on q.request_assessment_id = s.id
          where x.report_id = $1`,
        [reportId, requestId],
      ),
    );
    expect(kept).toMatchObject({ same: true, rebuilt: false });
    expect(kept?.lines).toEqual(expect.arrayContaining(['diploma-request grant', 'report validate']));
  });

  it('what the jury reads holds the same periods with their functions', async () => {
    const reportId = await proposedReport(here.portal, here.institution);
    const requestId = await ask(here.all, here.institution);
    await here.all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    const { item } = await here.passage(requestId, reportId, FAVOURABLE);
    expect(plain((await here.all.president.get(`/jury/files/${item}`)).html)).toContain('Fonctions : Maintenance');
  });

  it.each([
    ['granted', FAVOURABLE],
    ['refused', { sense: 'UNFAVOURABLE', ownText: 'Le jury ne retrouve pas le niveau du diplôme.' }],
    [
      'deferred',
      {
        sense: 'MORE',
        ownText: 'Préciser les dates de 2020',
        moreWhy: 'Les dates de 2020 ne se suivent pas.',
        moreDueOn: '2027-01-31',
      },
    ],
  ])('the letter of a decision says what was attached to it and which rights follow: %s (W41)', async (_, decision) => {
    await here.decided(decision);
    const [letter = ''] = (await lettersOf(here.portal, here.institution.student))
      .map(plain)
      .filter((text) => text.includes('procès-verbal'));
    for (const words of [
      'Comment votre expérience a été appréciée',
      'Règles appliquées : « page », version 1',
      'Résultat : Condition remplie',
      'des personnes ont apprécié votre dossier et pris la décision',
      'CADA',
    ])
      expect(letter).toContain(words);
  });

  it('what was decided before is given what can be proved, marked as rebuilt, and is never counted anew', async () => {
    const { reportId } = await here.decided(FAVOURABLE);
    const open = await here.portal.database.transact((tx) =>
      depositedReport(tx, here.institution, { kind: 'internship' }),
    );
    // As the version before left it.
    await asOwnerOf(here.portal, async (tx) => {
      await tx.rows('alter table kept_assessments disable trigger kept_assessments_stay');
      await tx.rows('delete from kept_assessments');
      await tx.rows('alter table kept_assessments enable trigger kept_assessments_stay');
    });
    await publishStricter();
    for (const job of ['rebuild-deposited', 'rebuild-proposed', 'rebuild-answered', 'rebuild-decided'])
      await here.portal.runJob(job);
    const file = plain((await here.all.student.get(`/reports/${reportId}`)).html);
    for (const words of [
      'Ce sur quoi le jury a décidé',
      'Condition remplie',
      'Règles « page », version 1',
      'Reconstitué d’après ce qui était figé alors',
    ])
      expect(file).toContain(words);
    const kept = await here.portal.database.read((tx) =>
      tx.rows<{ of: string; rebuilt: boolean; known: boolean }>(
        `select case when version_id is not null then 'deposit' when opinion_id is not null then 'opinion'
                     else 'decision' end as of,
                rebuilt, content::jsonb -> 'weighed' <> 'null' as known
           from kept_assessments
          where version_id = (select current_version_id from reports where id = $1)
             or opinion_id = (select opinion_id from reports where id = $1)
             or decision_id in (select id from decisions where report_id = $1)
             or version_id = (select current_version_id from reports where id = $2) order by 1`,
        [reportId, open],
      ),
    );
    expect(kept).toEqual([
      { of: 'decision', rebuilt: true, known: true },
      { of: 'deposit', rebuilt: true, known: false },
      { of: 'deposit', rebuilt: true, known: false },
      { of: 'opinion', rebuilt: true, known: false },
    ]);
  });

  it('a request of 2026-27 keeps the rules of its year when stricter ones apply from the next (W40)', async () => {
    const reportId = await proposedReport(here.portal, here.institution);
    const requestId = await ask(here.all, here.institution);
    await here.all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    await here.at('2027-01-10T09:00:00Z');
    await publishStricter('2027-09-01');
    await here.at('2027-10-05T09:00:00Z');
    const report = async (): Promise<string> => plain((await here.all.student.get(`/reports/${reportId}`)).html);
    expect(await report()).not.toContain('Stage demandé');
    expect((await here.all.registry.post(`/diploma-requests/${requestId}/assessment`)).status).toBe(303);
    const request = plain((await here.all.registry.get(`/diploma-requests/${requestId}`)).html);
    expect(request).toContain('règles « page », version 1');
    expect(request).not.toContain('Stage demandé');
    // Without a request, by the rules of today.
    expect((await here.all.student.post(`/diploma-requests/${requestId}/moves/withdraw`)).status).toBe(303);
    expect(await report()).toContain('les règles ne sont plus les mêmes');
  });
});
