import type { OfficialPaper } from '../../src/papers/index.js';
import { recordPaper } from '../../src/withdrawals/acts/record-paper.js';
import type { WithdrawalSeen } from '../../src/withdrawals/index.js';
import { AT, nameOf, REFERENCE, textOf, TITLE, type Hardness } from './hard-facts.js';
import { HARD_LETTERHEAD } from './hard-jury.js';

const SEEN: Omit<WithdrawalSeen, 'heldAgainst'> = {
  id: 'withdrawal',
  state: 'OPENED',
  journalSeq: 1,
  standings: ['secretary'],
  reportId: 'report',
  decisionId: 'decision',
  studentId: 'student',
  centreId: 'centre',
  juryId: 'jury',
  ground: 'unlawful',
  openedAs: 'president',
  openedAt: AT,
  lastDay: '2027-03-02',
  asksToSpeak: true,
  hasFinished: false,
  hasSpoken: false,
  stateSince: AT,
  presidentId: 'president',
  memberIds: [],
  sense: 'FAVOURABLE',
  minutesNumber: 'PV-2026-0001',
  signedAt: AT,
  reasons: null,
  itemId: 'item',
  stands: true,
  student: nameOf(0),
  reportNumber: REFERENCE,
  openedBy: nameOf(1),
  letterOpenedAt: null,
  juryFr: TITLE,
  juryEn: TITLE,
  timeZone: 'America/Cayenne',
  line: null,
};

/** The record of a hearing, of texts of this length. */
export function hearingOf({ letters }: Pick<Hardness, 'letters'>): OfficialPaper {
  return recordPaper({
    withdrawal: { ...SEEN, heldAgainst: textOf(letters) || 'Rien.' },
    given: { heldOn: '2026-11-30', present: `${nameOf(0)}\n${nameOf(1)}`, said: textOf(letters) || 'Rien.' },
    letterhead: HARD_LETTERHEAD,
    by: nameOf(2),
    at: AT,
  });
}
