import { ACCESS_BY_ROUTE } from '../invariants/access-by-route.js';
import { startWithEveryState } from '../support/demonstration.js';
import { askHard } from '../support/hard-questions.js';
import { fillInHard } from '../support/hard-round.js';
import type { Portal } from '../support/portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startWithEveryState();
});
afterAll(() => portal.stop());

describe('every value that nobody should send', () => {
  it('under each name of an address gives no error of the server', async () => {
    const pages = Object.keys(ACCESS_BY_ROUTE).flatMap((name) => /^get (\/[^:*]*)$/.exec(name)?.[1] ?? []);
    expect(await askHard(portal, pages, { eachInTurn: true })).toEqual([]);
  });

  it('in each field of each form is refused with a sentence, and writes nothing', async () => {
    const { wrong, unfound, tried } = await fillInHard(portal);
    expect({ wrong, unfound }).toEqual({ wrong: [], unfound: [] });
    expect(tried).toBeGreaterThan(12_000);
  });
});
