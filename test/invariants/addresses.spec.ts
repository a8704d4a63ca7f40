import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ALL_KINDS } from '../../src/desk/index.js';
import type { AnyKind } from '../../src/platform/lifecycle/index.js';
import { addressOf, addressOfThing } from '../../src/platform/web/index.js';
import { sources } from '../support/french-texts.js';
import { startPortal, type Portal } from '../support/portal.js';
import { routesOf } from '../support/routes.js';

/**
 * Nothing links there: what programs and machines ask by themselves, and the common page of moves, which `moveAddress`
 * knows.
 */
const UNLINKED = /^\/(?:health\/|metrics$)|\*/;

describe('the addresses that links lead to', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  it('are those that the router answers, no more and no fewer', async () => {
    const answered = routesOf(portal)
      .map(({ path: route }) => route)
      .filter((route) => !UNLINKED.test(route));
    expect((await known()).sort()).toEqual([...new Set(answered)].sort());
  });

  it('have the page of each thing, and the page of each move that the table gives one', () => {
    const pages = routesOf(portal).flatMap(({ method, path: route }) => (method === 'get' ? [route] : []));
    const asked = ALL_KINDS.flatMap(({ address, lifecycle }) => [
      `${address}/:id`,
      ...pagesOfMoves({ address, lifecycle }),
    ]);
    expect(asked.filter((page) => !pages.includes(page))).toEqual([]);
  });

  it('are written as routes wherever a page links: no text holds one', () => {
    const texts = sources().filter(({ file }) => /\.tsx?$/.test(file) && !/\.(?:spec|client)\.tsx?$/.test(file));
    const raw = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:href|action|formaction|cancel)(?:=\{?|: )["'`]\/[a-z$][^"'`]*/g)].map(
        ([found]) => `${file}: ${found}`,
      ),
    );
    expect(raw).toEqual([]);
  });

  it('carry what varies in them, what is asked and the place, each as an address writes it', () => {
    expect(addressOf('/reports/:id/documents/:document', { id: 'a b', document: 'ç/d' })).toBe(
      '/reports/a%20b/documents/%C3%A7%2Fd',
    );
    expect(addressOf('/reports', { query: { state: 'SUBMITTED', after: undefined } })).toBe('/reports?state=SUBMITTED');
    expect(addressOf('/verify/:code', { code: 'ABCD', at: 'compare' })).toBe('/verify/ABCD#compare');
    expect(addressOfThing('/jury/sessions', '1')).toBe('/jury/sessions/1');
  });
});

/** What the rooms say that they answer. */
async function known(): Promise<string[]> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => path.basename(file) === 'addresses.ts' && !/lifecycle|replies/.test(file),
  );
  const rooms = await Promise.all(
    files.map(async (file) => (await import(path.resolve('src', file))) as { addresses: readonly string[] }),
  );
  return [...new Set([...rooms.flatMap(({ addresses }) => addresses), ...ALL_KINDS.flatMap(pagesOfMoves)])];
}

/** The pages that the table gives to the moves of its kind. */
function pagesOfMoves({ address, lifecycle }: Pick<AnyKind, 'address' | 'lifecycle'>): string[] {
  return Object.values(lifecycle.moves).flatMap(({ form }) =>
    typeof form === 'string' ? [`${address}/:id/${form}`] : [],
  );
}
