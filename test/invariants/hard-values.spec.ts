import { startWithEveryState } from '../support/demonstration.js';
import { askHard, askHardAsProgram } from '../support/hard-questions.js';
import { fillInHard } from '../support/hard-round.js';
import type { Portal } from '../support/portal.js';
import { DOORS } from './doors.js';

/** Every field is tried with some of the values each time; with all of them in test/long/. */
const TRIES_A_FIELD = 1;

let portal: Portal;
beforeAll(async () => {
  portal = await startWithEveryState();
});
afterAll(() => portal.stop());

describe('what nobody should send', () => {
  it('in an address is no fault of the portal’s', async () => {
    const pages = Object.keys(DOORS).flatMap((name) => /^get (\/[^:*]*)$/.exec(name)?.[1] ?? []);
    expect(await askHard(portal, pages)).toEqual([]);
  });

  it('in a question of a program is told, path by path', async () => {
    expect(await askHardAsProgram(portal)).toEqual([]);
  });

  it('in any field of any form is refused with a sentence, and writes nothing', async () => {
    const { wrong, unfound, tried } = await fillInHard(portal, TRIES_A_FIELD);
    expect({ wrong, unfound }).toEqual({ wrong: [], unfound: [] });
    expect(tried).toBeGreaterThan(300);
  });
});
