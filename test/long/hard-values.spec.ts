import { DOORS } from '../invariants/doors.js';
import { startWithEveryState } from '../support/demonstration.js';
import { askHard } from '../support/hard-questions.js';
import { fillInHard } from '../support/hard-round.js';
import type { Portal } from '../support/portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startWithEveryState();
});
afterAll(() => portal.stop());

describe('everything that nobody should send', () => {
  it('under each name of an address is no fault of the portal’s', async () => {
    const pages = Object.keys(DOORS).flatMap((name) => /^get (\/[^:*]*)$/.exec(name)?.[1] ?? []);
    expect(await askHard(portal, pages, { eachInTurn: true })).toEqual([]);
  });

  it('in each field of each form is refused with a sentence, and writes nothing', async () => {
    const { wrong, unfound, tried } = await fillInHard(portal);
    expect({ wrong, unfound }).toEqual({ wrong: [], unfound: [] });
    expect(tried).toBeGreaterThan(12_000);
  });
});
