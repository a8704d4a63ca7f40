import { refusalFor } from '../../platform/lifecycle/rules/index.js';
import { WITHDRAWAL_LIFECYCLE, type Withdrawal } from './withdrawal.js';

const opened: Withdrawal = {
  id: 'w',
  state: 'OPENED',
  journalSeq: 1,
  standings: ['opener', 'president'],
  reportId: 'r',
  decisionId: 'd',
  studentId: 's',
  centreId: 'c',
  juryId: 'j',
  ground: 'unlawful',
  heldAgainst: 'Deux membres n’étaient pas nommés.',
  openedAs: 'president',
  openedAt: new Date('2026-02-10T09:00:00Z'),
  lastDay: '2026-05-15',
  asksToSpeak: false,
  hasFinished: false,
  hasSpoken: false,
  stateSince: new Date('2026-02-10T09:00:00Z'),
};
const heard = (over: Partial<Withdrawal>, today: string): string | undefined =>
  refusalFor(WITHDRAWAL_LIFECYCLE, { ...opened, ...over }, 'hear', {
    facts: { openedOn: '2026-02-10', today, todayAtJury: today },
  })?.code;
const givenUp = (over: Partial<Withdrawal>, today: string, reason?: string): string | undefined =>
  refusalFor(WITHDRAWAL_LIFECYCLE, { ...opened, ...over }, 'abandon', { reason, facts: { today } })?.code;

describe('the student', () => {
  it('is heard once their fifteen days have run', () => {
    expect(heard({}, '2026-02-25')).toBe('withdrawals.notYetHeard');
    expect(heard({}, '2026-02-26')).toBeUndefined();
  });
  it('is heard before, when they said that they have finished, or asked for the withdrawal', () => {
    expect(heard({ hasFinished: true }, '2026-02-11')).toBeUndefined();
    expect(heard({ ground: 'request', lastDay: null }, '2026-02-10')).toBeUndefined();
  });
  it.each<Partial<Withdrawal>>([{}, { hasFinished: true }, { ground: 'request' }])(
    'is never heard before the hearing in person that they asked for: %j',
    (over) => {
      expect(heard({ ...over, asksToSpeak: true }, '2026-04-01')).toBe('withdrawals.notHeardInPerson');
      expect(heard({ ...over, asksToSpeak: true, hasSpoken: true }, '2026-04-01')).toBeUndefined();
    },
  );
});

describe('a withdrawal', () => {
  it('is heard of no more once its last day is past', () => {
    expect(heard({ hasFinished: true }, '2026-05-15')).toBeUndefined();
    expect(heard({ hasFinished: true }, '2026-05-16')).toBe('withdrawals.over');
  });
  it('W23: is given up by the clock the day after its last one, and no sooner', () => {
    expect(givenUp({ standings: ['clock'] }, '2026-05-15')).toBe('withdrawals.notOver');
    expect(givenUp({ standings: ['clock'], state: 'HEARD' }, '2026-05-16')).toBeUndefined();
  });
  it('is put before a session by the secretary once its student was heard, and comes back by them or by the portal', () => {
    const may = (move: 'schedule' | 'unschedule' | 'done', state: Withdrawal['state'], standing: string) =>
      refusalFor(WITHDRAWAL_LIFECYCLE, { ...opened, state, standings: [standing] }, move, { reason: 'Vu.' })?.code;
    expect([may('schedule', 'HEARD', 'secretary'), may('unschedule', 'SCHEDULED', 'secretary')]).toEqual([
      undefined,
      undefined,
    ]);
    expect([may('unschedule', 'SCHEDULED', 'system'), may('done', 'SCHEDULED', 'system')]).toEqual([
      undefined,
      undefined,
    ]);
    expect(may('schedule', 'OPENED', 'secretary')).toBe('lifecycle.notFromHere');
    for (const move of ['schedule', 'done'] as const)
      expect(may(move, 'SCHEDULED', 'opener')).toBe('lifecycle.notYours');
  });
  it('before a session is given up by the clock after its last day, and by the portal when it has no object', () => {
    expect(givenUp({ standings: ['clock'], state: 'SCHEDULED' }, '2026-05-15')).toBe('withdrawals.notOver');
    expect(givenUp({ standings: ['clock'], state: 'SCHEDULED' }, '2026-05-16')).toBeUndefined();
    expect(givenUp({ standings: ['system'], state: 'SCHEDULED', lastDay: null }, '2026-02-11')).toBeUndefined();
  });
  it('without a last day is never given up by the clock', () => {
    expect(givenUp({ standings: ['clock'], lastDay: null, ground: 'fraud' }, '2036-01-01')).toBe('withdrawals.notOver');
  });
  it('is given up by whoever opened it, with a reason, and by nobody else', () => {
    expect(givenUp({}, '2026-02-11', 'La composition était régulière.')).toBeUndefined();
    expect(givenUp({}, '2026-02-11')).toBe('lifecycle.reasonMissing');
    expect(givenUp({ standings: ['secretary'] }, '2026-02-11', 'Autre.')).toBe('lifecycle.notYours');
  });
});
