import { report } from '../../../test/support/report.js';
import { movesOpenTo } from '../../platform/lifecycle/rules/index.js';
import { holdersOf, type Role, type Seat } from '../../people/rules/index.js';
import { REPORT_LIFECYCLE } from './lifecycle.js';
import { REPORT_STATES, type ReportState } from './report.js';
import { canSee, standingsTowards, type OpenStanding, type Sighted } from './sight.js';

const seat = (
  role: Role,
  centreId: string,
  specialtyId: string | null = null,
  delegation: string | null = null,
): Seat => ({ id: `${role} ${centreId}`, role, centreId, specialtyId, juryId: null, delegation });
/** Somebody with these seats, as sight sees them. */
const reader = (personId: string, ...seats: Seat[]): Sighted => {
  const centresOf = (role: Role): string[] =>
    seats.filter((one) => one.role === role).map(({ centreId }) => centreId ?? '');
  return {
    holders: holdersOf(personId, seats),
    registryOf: centresOf('registry'),
    coordinatorOf: centresOf('coordinator'),
  };
};
const OPENED: readonly OpenStanding[] = [
  { holderId: 'its student', heldAs: 'author' },
  { holderId: 'Nantes', heldAs: 'registry' },
];
const ASSIGNED: readonly OpenStanding[] = [...OPENED, { holderId: 'its professor', heldAs: 'professor' }];
const movesFor = (who: Sighted, state: ReportState) =>
  movesOpenTo(REPORT_LIFECYCLE, report(state, standingsTowards(who, ASSIGNED)));

describe('a file is read', () => {
  it('W03: by the professor who was given it, and by no other: neither of another specialty, nor of another centre without delegation', () => {
    expect(canSee(reader('its professor', seat('professor', 'Nantes', 'INFO')), ASSIGNED)).toBe(true);
    for (const other of [
      seat('professor', 'Nantes', 'MECA'),
      seat('professor', 'La Réunion', 'INFO'),
      seat('professor', 'Nantes', 'INFO'),
    ]) {
      expect([
        canSee(reader('another professor', other), ASSIGNED),
        standingsTowards(reader('another professor', other), ASSIGNED),
      ]).toEqual([false, []]);
    }
  });
  it('W03: by a professor of another centre who sits there by delegation, once it is given to them, and not before', () => {
    const delegated = reader(
      'its professor',
      seat('professor', 'La Réunion', 'INFO'),
      seat('professor', 'Nantes', 'INFO', 'Décision du 2 septembre'),
    );
    expect([canSee(delegated, OPENED), canSee(delegated, ASSIGNED)]).toEqual([false, true]);
  });
  it('W17: by its student, and not by another, who is nothing to it and makes no move of it in any state', () => {
    expect([canSee(reader('its student'), OPENED), standingsTowards(reader('its student'), OPENED)]).toEqual([
      true,
      ['author'],
    ]);
    expect([
      canSee(reader('another student'), OPENED),
      canSee(reader('another student'), ASSIGNED),
      standingsTowards(reader('another student'), ASSIGNED),
    ]).toEqual([false, false, []]);
    for (const state of REPORT_STATES) expect(movesFor(reader('another student'), state)).toEqual([]);
    expect(movesFor(reader('its student'), 'DRAFT')).toContain('submit');
  });
});
