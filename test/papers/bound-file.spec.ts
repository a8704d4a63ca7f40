import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { PDFDocument } from 'pdf-lib';
import { openSession } from '../../src/people/index.js';
import { Store } from '../../src/platform/files/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { castOf, startDemonstration } from '../support/demonstration.js';
import { seen } from '../support/ink.js';
import type { Portal } from '../support/portal.js';

interface Bound {
  readonly item: string;
  readonly sha256: string;
  readonly number: string;
  readonly pages: number;
}

describe('the single file of the jury', () => {
  let portal: Portal;
  let bound: readonly Bound[];
  let cast: ReadonlyMap<string, string>;
  beforeAll(async () => {
    portal = await startDemonstration();
    [bound, cast] = await portal.database.read(
      async (tx) =>
        [
          await tx.rows<Bound>(
            `select f.agenda_item_id as item, f.sha256, r.number,
                 (select sum(p.pages)::int from report_documents d join papers p on p.id = d.paper_id
                 where d.version_id = a.version_id) as pages
           from jury_files f
           join agenda_items a on a.id = f.agenda_item_id
           join reports r on r.id = a.report_id
          order by r.number`,
          ),
          await castOf(tx),
        ] as const,
    );
  });
  afterAll(() => portal.stop());
  const ask = async (who: string, address: string): Promise<Response> => {
    const token = await portal.database.transact((tx) => openSession(tx, cast.get(who) ?? ''));
    return fetch(new URL(address, portal.url), { headers: { Cookie: `aval-session=${token}` }, redirect: 'manual' });
  };
  const secretaryOf = async (item: string): Promise<string> =>
    (await ask('secretary.info', `/jury/files/${item}`)).status === 200 ? 'secretary.info' : 'secretary.meca';

  it('is bound for every file that was forwarded', async () => {
    const items = await portal.database.read((tx) => tx.rows('select id from agenda_items where removed_at is null'));
    expect([bound.length, bound.length > 0]).toEqual([items.length, true]);
  });

  it('is read, with its hash, by the members who are not recused, and is a 404 to everybody else', async () => {
    const [{ item, sha256, number, pages } = { item: '', sha256: '', number: '', pages: 0 }] = bound;
    const secretary = await secretaryOf(item);
    expect(await (await ask(secretary, `/jury/files/${item}`)).text()).toContain(sha256);
    const answer = await ask(secretary, `/jury/files/${item}/bound`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect([answer.headers.get('content-type'), answer.headers.get('etag')]).toEqual([
      'application/pdf',
      `"${sha256}"`,
    ]);
    const read = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(read.getTitle()).toContain(number);
    expect(read.getPageCount()).toBeGreaterThanOrEqual(pages + 3);
    for (const who of ['ines', 'registry.nantes', 'prof.meca'])
      expect((await ask(who, `/jury/files/${item}/bound`)).status).toBe(404);
  });

  it('bears a code on its cover, by which whoever holds it asks whether it is genuine', async () => {
    const [{ sha256, number } = { sha256: '', number: '' }] = bound;
    const coded = await portal.database.read((tx) =>
      tx.rows<{ code: string; title: string }>(
        `select c.code, c.title from paper_codes c join papers p on p.id = c.paper_id where p.sha256 = $1`,
        [sha256],
      ),
    );
    expect(coded.map(({ title }) => title)).toEqual([`Dossier relié ${number}`]);
    const verified = await fetch(new URL(`/verify/${coded[0]?.code}`, portal.url));
    expect(await verified.text()).toContain(sha256);
    const bytes = await buffer(await portal.app.get<Store>(Store).open(sha256));
    const [cover] = await seen(bytes);
    expect(cover?.words.map(({ text }) => text.replaceAll('-', ''))).toContain(coded[0]?.code);
  });

  it('is made once, and always served as it was made', async () => {
    const [{ item, sha256 } = { item: '', sha256: '' }] = bound;
    await portal.runJob('bind-jury-file', { itemId: item });
    expect(
      await portal.database.read((tx) => tx.rows('select sha256 from jury_files where agenda_item_id = $1', [item])),
    ).toEqual([{ sha256 }]);
    await expect(
      asOwnerOf(portal, (tx) => tx.rows('update jury_files set made_at = now() where agenda_item_id = $1', [item])),
    ).rejects.toThrow('aval');
  });
});
