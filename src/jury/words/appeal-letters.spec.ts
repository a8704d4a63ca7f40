import { words } from './words.js';

describe.each([
  ['fr', 'Voies et délais de recours'],
  ['en', 'Remedies and time limits'],
] as const)('what is written of an appeal (%s)', (locale, remedies) => {
  const { appealMoved, appealReceived, appealSilent } = words(locale).letters;
  const about = { greeting: 'Bonjour,', file: '2026-0001', jury: 'Jury' };
  const headings = (parts: ReturnType<typeof appealMoved>['parts']): string[] =>
    parts.flatMap((part) => ('notice' in part ? [part.notice.heading] : 'heading' in part ? [part.heading] : []));

  it('says the remedies apart, in its receipt and where it is rejected, and nowhere else', () => {
    const moved = { ...about, state: '', reason: 'Une erreur de fait.' };
    const day = '25 mars 2027';
    const received = { ...about, filedOn: day, rejectedOn: day, courtUntil: day, lateSince: undefined };
    expect(headings(appealReceived(received).parts)).toEqual([remedies]);
    expect(headings(appealSilent(received).parts)).toEqual([remedies]);
    expect(headings(appealMoved({ ...moved, to: 'REJECTED' }).parts)).toEqual([expect.any(String), remedies]);
    expect(headings(appealMoved({ ...moved, to: 'UPHELD' }).parts)).toEqual([expect.any(String)]);
    expect(headings(appealMoved({ ...moved, reason: '', to: 'UNDER_REVIEW' }).parts)).toEqual([]);
  });
});
