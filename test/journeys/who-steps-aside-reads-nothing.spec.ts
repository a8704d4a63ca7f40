import { lettersOf } from '../support/before-the-jury.js';
import { createInstitutionWithJury, everyone } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { routesOf } from '../support/routes.js';
import { letThemSit, scheduledFile } from '../support/scheduled-file.js';
import { plain, type Visitor } from '../support/visitor.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
});
afterAll(() => portal.stop());

const REASONS = 'Hors de la spécialité, sans responsabilité propre.';

/**
 * The routes that a reader may read and that give away what they should not, whichever of these ids stands in the
 * address: a new route is met by being there. What is set as a PDF is read by the journeys of the minutes.
 */
async function leaksTo(who: Visitor, ids: readonly string[], secrets: readonly string[]): Promise<string[]> {
  const leaks: string[] = [];
  for (const { method, path } of routesOf(portal)) {
    if (method !== 'get' || path.includes('*')) continue;
    const addresses = path.includes(':') ? ids.map((id) => path.replace(/:\w+/g, id)) : [path, `${path}?q=Carad`];
    for (const address of addresses) {
      const { status, html } = await who.get(address);
      const text = plain(html);
      if (status >= 500 || (status < 400 && secrets.some((secret) => text.includes(secret))))
        leaks.push(`${address.replace(ids.join('|'), '…')} as ${path}: ${status}`);
    }
  }
  return leaks;
}

it('a president who stepped aside from a file finds its name, number and reasons on no route, nor in a letter', async () => {
  const institution = await portal.database.transact(createInstitutionWithJury);
  const all = await everyone(portal, institution);
  const { reportId, requestId, sessionId, at } = await scheduledFile(portal, institution, all);
  await all.president.post(`${at}/conflict`, { kind: 'employer', reason: 'Nous avons travaillé ensemble.' });
  const numbers = await portal.database.read((tx) =>
    tx.row<{ report: string; request: string }>(
      `select r.number as report, q.number as request from reports r, diploma_requests q where r.id = $1 and q.id = $2`,
      [reportId, requestId],
    ),
  );
  const secrets = ['Caradec', numbers?.report ?? '', numbers?.request ?? '', REASONS];
  const ids = [sessionId, reportId, requestId, at.split('/').at(-1) ?? ''];

  await letThemSit(all, sessionId);
  await all.member.post(`${at}/decision`, { sense: 'UNFAVOURABLE', ownText: REASONS, revision: '0' });
  await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`);
  expect(await leaksTo(all.president, ids, secrets)).toEqual([]);
  const draft = `/jury/sessions/${sessionId}/minutes`;
  expect(plain((await all.president.get(draft)).html).toLowerCase()).toContain(
    'dossier sur lequel vous vous êtes déporté',
  );
  for (const who of [all.president, all.member])
    await who.post(draft, who.fields((await who.get(draft)).html, { signed: 'yes' }));
  await portal.drainJobs();
  const filed = await all.student.post(`/appeals/new/${reportId}`, { grounds: 'Le certificat n’a pas été lu.' });
  await portal.drainJobs();
  const appeal = filed.location?.split('/')[2]?.split('?')[0] ?? '';
  expect(await leaksTo(all.president, [...ids, appeal], secrets)).toEqual([]);
  expect((await all.member.get(`/appeals/${appeal}`)).html).toContain('Caradec');
  const letters = await lettersOf(portal, institution.president);
  expect(letters.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
});
