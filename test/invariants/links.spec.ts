import { startDemonstration } from '../support/demonstration.js';
import { askPortal, everybody, type Somebody } from '../support/everybody.js';
import type { Portal } from '../support/portal.js';

/** What is not a page of anybody's: the other language comes back to where one was. */
const LEFT_OUT = /^\/(?:language|assets)\b/;

describe('a link on a page', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startDemonstration();
  });
  afterAll(() => portal.stop());

  it('leads whoever reads it somewhere: to no refusal, to no page that is not theirs, to nothing broken', async () => {
    const wrong: string[] = [];
    let followed = 0;
    for (const person of await everybody(portal)) {
      const found = await walk(portal, person);
      followed += found.followed;
      wrong.push(...found.wrong);
    }
    expect(wrong).toEqual([]);
    expect(followed).toBeGreaterThan(300);
  });
});

/** Follows every link from one's first page on, each once. */
async function walk(portal: Portal, { key, cookie }: Somebody) {
  const wrong: string[] = [];
  const from = new Map([['/desk', 'the start']]);
  for (const [address, page] of from) {
    const { status, location, body } = await askPortal(portal.url, 'get', address, { cookie });
    if (status >= 400) wrong.push(`${key}, on ${page}: ${address} answers ${status}`);
    for (const link of [...linksOf(body), ...(location.startsWith('/') ? [location] : [])])
      if (!from.has(link)) from.set(link, address);
  }
  return { wrong, followed: from.size };
}

function linksOf(body: string): readonly string[] {
  return [...body.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => !LEFT_OUT.test(address));
}
