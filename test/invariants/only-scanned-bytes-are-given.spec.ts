import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startAntivirus } from '../support/antivirus.js';
import { startDemonstration } from '../support/demonstration.js';
import { askAll, everybody, type Somebody } from '../support/everybody.js';
import { startPortal, type Portal } from '../support/portal.js';
import { addressOf, thingsOfTheDemonstration, type Ids } from '../support/things-of-the-demonstration.js';
import type { Access } from './access.js';
import { ACCESS_BY_ROUTE } from './access-by-route.js';

/**
 * Every route that gives the bytes of a paper: one that is new is written here once it is known to ask for the verdict
 * of the scan.
 */
const GIVES_PAPERS = [
  '/appeals/:id/documents/:document',
  '/delegations/:id/document',
  '/diploma-requests/:id/held-credits/:credit/document',
  '/examinations/:id/documents/:document',
  '/internships/:id/documents/:document',
  '/jury/files/:item/bound',
  '/jury/files/:item/judgment/paper',
  '/jury/sessions/:id/minutes/:minutes',
  '/jury/sessions/:id/orders/:order/paper',
  '/jury/sessions/:id/sheets/:sheet',
  '/reports/:id/agreements/:sheet',
  '/reports/:id/documents/:document',
  '/reports/:id/receipt/:version',
  '/signatures/:id/document',
  '/signatures/:id/final',
  '/signatures/:id/original',
  '/withdrawals/:id/documents/:document',
  '/withdrawals/:id/hearing/record',
];

interface Place {
  readonly route: string;
  readonly address: string;
  readonly who: Somebody;
}
interface Given extends Place {
  readonly sha256: string;
}

/** What the bytes that were given are: whose they are when somebody sent them, or that they were bound from such. */
interface Sent {
  readonly sha256: string;
  readonly by: string | null;
}

let portal: Portal;
let given: readonly Given[];
let sent: ReadonlyMap<string, string | null>;
beforeAll(async () => {
  portal = await startDemonstration();
  const all = await everybody(portal);
  const things = await thingsOfTheDemonstration(portal);
  const routes = Object.keys(ACCESS_BY_ROUTE)
    .filter((name) => name.startsWith('get ') && !name.includes('*'))
    .map((name) => name.slice(4));
  const placesOf = (route: string): Place[] => {
    const people = all.filter((who) => mayUse(ACCESS_BY_ROUTE[`get ${route}`], who));
    // A page without a thing is the same for everybody, as far as bytes go.
    return addressesOf(route, things).flatMap((address) =>
      (route.includes(':') ? people : people.slice(0, 1)).map((who) => ({ route, address, who })),
    );
  };
  const giving = (await askAll(routes, async (route) => ({ route, gives: await givesPapers(placesOf(route)) }))).filter(
    ({ gives }) => gives,
  );
  given = (
    await askAll(
      giving.flatMap(({ route }) => placesOf(route)),
      async (place) => ({ ...place, sha256: (await ask(portal, place)).paper }),
    )
  ).filter((one): one is Given => one.sha256 !== undefined);
  const rows = await portal.database.read((tx) =>
    tx.rows<Sent>(
      `select sha256, received_by as by
         from papers
        where made_by = 'person'
        union select p.sha256, null
         from papers p
        where exists (select 1 from paper_sources s where s.paper_id = p.id)`,
    ),
  );
  sent = new Map(rows.map(({ sha256, by }) => [sha256, by]));
});
afterAll(() => portal.stop());

it('papers are given by the routes of this list only, and through papers.serve only', () => {
  expect([...new Set(given.map(({ route }) => route))].sort()).toEqual(GIVES_PAPERS);
  const reaching = sources('src')
    // The start asks whether the client of a bucket is installed, and opens nothing; to what the command line alone
    // loads leads no route.
    .filter((file) => !/^src\/(?:(?:papers|platform|backup|doctor)\/|(?:start|backup-commands)\.ts$)/.test(file))
    .filter((file) => /platform\/files\/|\bfile\(\{/.test(readFileSync(file, 'utf8')));
  expect(reaching).toEqual([]);
});

it('a paper that the antivirus has not scanned is given to its author only; one that it found infected to nobody, even once the antivirus is removed', async () => {
  const antivirus = await startAntivirus();
  await antivirus.stop();
  const scanning = await startPortal({
    beside: portal,
    demonstration: true,
    environment: { CLAMD_URL: antivirus.url },
  });
  const toOthers = given.filter(({ who, sha256 }) => sent.has(sha256) && sent.get(sha256) !== who.id);
  const toAuthors = given.filter(({ who, sha256 }) => sent.has(sha256) && sent.get(sha256) === who.id);
  const made = given.filter(({ sha256 }) => !sent.has(sha256));
  const stillGiven = async (by: Portal, places: readonly Given[]): Promise<string[]> =>
    (await askAll(places, async (place) => ({ place, now: (await ask(by, place)).paper })))
      .filter(({ now }) => now !== undefined)
      .map(({ place }) => `${place.address} to ${place.who.key}`);
  try {
    expect([toOthers.length > 0, toAuthors.length > 0, made.length > 0]).toEqual([true, true, true]);
    expect(await stillGiven(scanning, toOthers)).toEqual([]);
    expect(await stillGiven(scanning, [...toAuthors, ...made])).toHaveLength(toAuthors.length + made.length);
    await portal.database.transact((tx) =>
      tx.rows(`update scans set verdict = 'infected', signature = 'Eicar', scanner = 'ClamAV', answered_at = now()`),
    );
    for (const by of [scanning, portal]) {
      expect(await stillGiven(by, [...toOthers, ...toAuthors])).toEqual([]);
      expect(await stillGiven(by, made)).toHaveLength(made.length);
    }
  } finally {
    await scanning.stop();
  }
});

/** Those for whom a route is, as routes.spec.ts sees to: everybody else is refused there before anything is asked. */
function mayUse(access: Access | undefined, { kinds }: Somebody): boolean {
  return !Array.isArray(access) || kinds.some((kind) => access.includes(kind));
}

function addressesOf(route: string, things: Readonly<Record<string, readonly Ids[]>>): string[] {
  if (!route.includes(':')) return [route];
  return Object.entries(things)
    .filter(([collection]) => route.startsWith(`/${collection}/:`))
    .flatMap(([, all]) => all.flatMap((ids) => addressOf(route, ids) ?? []));
}

/** Whether a route gives papers: the first place where it gives anything says so. */
async function givesPapers(places: readonly Place[]): Promise<boolean> {
  for (const place of places) {
    const { status, paper } = await ask(portal, place);
    if (status === 200) return paper !== undefined;
  }
  return false;
}

/** What somebody is answered at an address, and the hash of the PDF that they are given, if that is what it is. */
async function ask(
  by: Portal,
  { address, who }: Place,
): Promise<{ readonly status: number; readonly paper: string | undefined }> {
  const answer = await fetch(new URL(address, by.url), {
    headers: { Cookie: who.cookie, Accept: 'text/html' },
    redirect: 'manual',
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isPaper = answer.status === 200 && bytes.subarray(0, 5).toString() === '%PDF-';
  return { status: answer.status, paper: isPaper ? createHash('sha256').update(bytes).digest('hex') : undefined };
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? sources(file) : /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}
