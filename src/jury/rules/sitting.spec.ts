import type { Place } from './session.js';
import { cannotDecide, neededOf, sittingOn, type Seated } from './sitting.js';

const member = (
  personId: string,
  place: Place = 'member',
  attended: boolean | null = true,
  how: 'room' | 'distance' = 'room',
): Seated => ({ personId, place, attended, presence: attended ? { how } : null });
const JURY = [member('president', 'president'), member('chair', 'substitute-chair'), member('third')];
const QUORUM = { quorum: 2 };

describe('who sits on a file', () => {
  it('is whoever is there and not recused on it; the president chairs', () => {
    const { sitters, chair } = sittingOn([...JURY, member('away', 'member', false)], ['third']);
    expect(sitters.map(({ personId }) => personId)).toEqual(['president', 'chair']);
    expect(chair?.personId).toBe('president');
  });

  it('is not a member of whom nobody knows yet whether they come', () => {
    const { sitters } = sittingOn([...JURY, member('late', 'member', null)], []);
    expect(sitters.map(({ personId }) => personId)).toEqual(['president', 'chair', 'third']);
  });

  it('W19: below the quorum cannot decide this file, and can decide the others', () => {
    const there = [
      member('president', 'president'),
      member('chair', 'substitute-chair'),
      member('third', 'member', false),
    ];
    expect(cannotDecide(sittingOn(there, ['chair']), QUORUM)?.code).toBe('jury.fileBelowQuorum');
    expect(cannotDecide(sittingOn(there, []), QUORUM)).toBeUndefined();
  });

  it('W20: is chaired by the substitute chair where the president is recused, and by nobody where neither sits', () => {
    const sitting = sittingOn(JURY, ['president']);
    expect(sitting.chair?.personId).toBe('chair');
    expect(cannotDecide(sitting, QUORUM)).toBeUndefined();
    const without = sittingOn([...JURY, member('fourth')], ['president', 'chair']);
    expect(cannotDecide(without, QUORUM)?.code).toBe('jury.fileWithoutChair');
  });
});

describe('the quorum', () => {
  it('is what the order says, and half of the members at least where the sitting is at a distance', () => {
    const seven = Array.from({ length: 7 }, (_, index) => member(`member ${index}`));
    const away = [...seven.slice(1), member('away', 'member', true, 'distance')];
    expect(neededOf(seven, { quorum: 3 })).toBe(3);
    expect(neededOf(away, { quorum: 3 })).toBe(4);
    expect(neededOf(away, { quorum: 5 })).toBe(5);
  });

  it('is more than half of those appointed, never under two, where the order is silent', () => {
    expect(neededOf(JURY, { quorum: null })).toBe(2);
    expect(neededOf([...JURY, member('fourth')], { quorum: null })).toBe(3);
    expect(neededOf(JURY.slice(0, 1), { quorum: null })).toBe(2);
  });
});
