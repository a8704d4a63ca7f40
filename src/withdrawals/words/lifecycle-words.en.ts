import type { LifecycleWords } from '../../platform/lifecycle/index.js';
import type { WithdrawalMove, WithdrawalState } from '../rules/index.js';

export const withdrawal: LifecycleWords<WithdrawalState, WithdrawalMove> = {
  thing: 'Withdrawal of a decision',
  states: {
    OPENED: 'Opened',
    HEARD: 'Student heard',
    SCHEDULED: 'Before a session',
    DONE: 'Decided',
    ABANDONED: 'Abandoned',
  },
  standings: {
    student: 'student',
    opener: 'whoever opened the withdrawal',
    president: 'president of the jury',
    'general-administrator': 'general administration',
    secretary: 'secretary of the jury',
    registry: 'registry',
    member: 'member of the jury that deliberates anew',
    system: 'the portal',
    clock: 'the calendar',
  },
  moves: {
    open: {
      label: 'Open a withdrawal',
      done: 'Withdrawal opened',
    },
    hear: {
      label: 'Note that the student was heard',
      done: 'Student heard',
      confirm:
        'The student writes no more observations. The withdrawal waits for a new deliberation: only a jury in session changes what a jury decided. The decision stands until then.',
    },
    schedule: {
      label: 'Put before a session',
      done: 'Withdrawal put before a session',
    },
    unschedule: {
      label: 'Take off the agenda',
      done: 'Withdrawal taken off the agenda',
    },
    done: {
      label: 'Decide',
      done: 'Withdrawal decided by the jury',
    },
    abandon: {
      label: 'Abandon the withdrawal',
      done: 'Withdrawal abandoned',
      confirm: 'The decision of the jury is upheld. The student is told, with the reason.',
      reason: 'Reason for abandoning it',
    },
  },
};
