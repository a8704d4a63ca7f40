import type { PresentedInternship } from '../../internships/rules/index.js';
import { notPresentable } from './internship-report.js';

const ONE: PresentedInternship = {
  id: 'one',
  number: 'C-1',
  host: 'Ateliers Galibier-Nord',
  from: '2026-03-02',
  to: '2026-06-01',
  weeklyHours: 17.5,
  isAllowedBeside: true,
  certificate: null,
  signed: [],
};
const OTHER: PresentedInternship = { ...ONE, id: 'other', number: 'C-2', isAllowedBeside: false };

describe('an internship report', () => {
  const fault = (kind: 'experience' | 'internship' | 'activity', chosen: string[], offered = [ONE, OTHER]) =>
    notPresentable(kind, chosen, offered)?.code;

  it('names one internship, or two of part time that the registry allowed together (decision 15)', () => {
    expect(fault('internship', ['one'])).toBeUndefined();
    expect(fault('activity', ['other'])).toBeUndefined();
    expect(fault('internship', ['one', 'other'])).toBeUndefined();
    expect(fault('internship', ['one', 'one'])).toBeUndefined();
    expect(fault('internship', [])).toBeUndefined();
  });
  it.each<[why: string, other: Partial<PresentedInternship>]>([
    ['follow one another', { from: '2026-06-02', to: '2026-09-01' }],
    ['are not both of part time', { weeklyHours: 35 }],
  ])('does not name two that %s', (_why, other) => {
    expect(fault('internship', ['one', 'other'], [ONE, { ...OTHER, ...other }])).toBe('reports.internshipsNotTogether');
  });
  it('does not name two that nobody allowed together, nor three, nor one that is not offered, nor any for experience', () => {
    expect(fault('internship', ['one', 'other'], [{ ...ONE, isAllowedBeside: false }, OTHER])).toBe(
      'reports.internshipsNotTogether',
    );
    expect(fault('internship', ['one', 'other', 'third'], [ONE, OTHER, { ...ONE, id: 'third' }])).toBe(
      'reports.internshipsNotTogether',
    );
    expect(fault('internship', ['another'])).toBe('reports.internshipUnknown');
    expect(fault('internship', ['one', 'another'])).toBe('reports.internshipUnknown');
    expect(fault('experience', ['one'])).toBe('reports.presentsNoInternship');
  });
});
