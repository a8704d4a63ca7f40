import { isPresidentPrevented, notPrevented, partsOfMinutes, type FileToSign } from './signers.js';

const JURY = [
  { personId: 'president', place: 'president' },
  { personId: 'chair', place: 'substitute-chair' },
  { personId: 'third', place: 'member' },
] as const;
const file = (id: string, chairId: string | null, ...recused: string[]): FileToSign => ({ id, chairId, recused });
const parts = (files: readonly FileToSign[], isPrevented = false) =>
  partsOfMinutes(JURY, files, { isPrevented }).map(
    ({ personId, isGeneral, files: theirs }) => `${personId}${isGeneral ? ' (general)' : ''}: ${theirs.join(', ')}`,
  );

describe('the parts of minutes', () => {
  it('are one, the president’s, who chaired every file', () => {
    expect(parts([file('a', 'president'), file('b', 'president')])).toEqual(['president (general): a, b']);
  });
  it('W20: are the president’s, without the only file, on which they are recused, and its chair’s', () => {
    expect(parts([file('a', 'chair', 'president')])).toEqual(['president (general): ', 'chair: a']);
  });
  it('are one for each person who chaired, with the files that they chaired', () => {
    expect(parts([file('a', 'president'), file('b', 'chair', 'president'), file('c', 'chair')])).toEqual([
      'president (general): a',
      'chair: b, c',
    ]);
  });
  it('are the substitute chair’s alone where the president is prevented, with what the president chaired', () => {
    expect(parts([file('a', 'president'), file('b', 'chair')], true)).toEqual(['chair (general): a, b']);
  });
  it('W43: are the president’s alone where every file was put back', () => {
    expect(parts([])).toEqual(['president (general): ']);
  });
  it('are the president’s alone under the law before, when nobody confirmed a file', () => {
    expect(parts([file('a', null), file('b', null, 'president')])).toEqual(['president (general): a, b']);
  });
});

describe('a president', () => {
  const members = (absence: string | null) =>
    JURY.map((one) => ({ ...one, absence: one.place === 'president' ? absence : null }));
  const session = { law: '2026-11-30' };
  it('is prevented once that, or an absence from the sitting, is noted; under the law before, never', () => {
    expect(isPresidentPrevented(session, members(null), false)).toBe(false);
    expect(isPresidentPrevented(session, members(null), true)).toBe(true);
    expect(isPresidentPrevented(session, members('En mission'), false)).toBe(true);
    expect(isPresidentPrevented({ law: '2026-09-01' }, members('En mission'), true)).toBe(false);
  });
  it('is not replaced by somebody recused on a file that the president chaired, nor by nobody', () => {
    expect(notPrevented(JURY, [file('a', 'president', 'third'), file('b', 'chair', 'president')])).toBeUndefined();
    expect(notPrevented(JURY, [file('a', 'president', 'chair')])?.code).toBe('jury.nobodySigns');
    expect(notPrevented([JURY[0]], [])?.code).toBe('jury.nobodySigns');
  });
});
