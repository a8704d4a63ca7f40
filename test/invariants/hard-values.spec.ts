import { startWithEveryState } from '../support/demonstration.js';
import { askHard, askHardAsProgram } from '../support/hard-questions.js';
import { fillInHard } from '../support/hard-round.js';
import type { Portal } from '../support/portal.js';
import { ACCESS_BY_ROUTE } from './access-by-route.js';

/** Every field is tried with some of the values each time; with all of them in test/long/. */
const TRIES_A_FIELD = 1;

let portal: Portal;
beforeAll(async () => {
  portal = await startWithEveryState();
});
afterAll(() => portal.stop());

describe('a value that nobody should send', () => {
  it('in an address gives no error of the server', async () => {
    const pages = Object.keys(ACCESS_BY_ROUTE).flatMap((name) => /^get (\/[^:*]*)$/.exec(name)?.[1] ?? []);
    expect(await askHard(portal, pages)).toEqual([]);
  });

  it('in a request of a program is refused, path by path', async () => {
    expect(await askHardAsProgram(portal)).toEqual([]);
  });

  it('in any field of any form is refused with a sentence, and writes nothing', async () => {
    const { wrong, unfound, tried } = await fillInHard(portal, TRIES_A_FIELD);
    expect({ wrong, unfound }).toEqual({ wrong: [], unfound: [] });
    expect(tried).toBeGreaterThan(300);
  });
});
