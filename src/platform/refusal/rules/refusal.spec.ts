import { faultsIn, refuse, refuseAll } from './refusal.js';

const [name, date] = [refuse(422, 'platform.textTooShort', undefined, 'name'), refuse(422, 'platform.dateNotReal')];
const gone = refuse(409, 'platform.takenMeanwhile');

describe('everything that is wrong', () => {
  it('is nothing when nothing is', () => expect(refuseAll(undefined, undefined)).toBeUndefined());
  it('is the one fault that there is', () => expect(refuseAll(undefined, name)).toEqual(name));
  it('is told at once, the first first', () => {
    const all = refuseAll(name, undefined, date);
    expect(all).toEqual({ ...name, also: [date] });
    expect(all && faultsIn(all)).toEqual([name, date]);
  });
  it('gathers what others had gathered', () =>
    expect(faultsIn(refuseAll(refuseAll(name, date), refuse(422, 'platform.notAChoice')) ?? name)).toHaveLength(3));
  it.each([403, 404, 409] as const)('is kept for later when it comes to %i: that comes alone, and first', (status) =>
    expect(refuseAll(name, refuse(status, 'platform.notOpen'), date)).toEqual(refuse(status, 'platform.notOpen')),
  );
  it('says the first conflict of several', () =>
    expect(refuseAll(name, gone, refuse(409, 'lifecycle.overtaken'))).toEqual(gone));
});
