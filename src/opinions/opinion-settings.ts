import type { Tx } from '../platform/database/index.js';
import type { ReminderDays } from './domain/index.js';

/** What the institution sets of the examination. */
export interface OpinionSettings {
  /** Days given to examine a file, from the day it is in the professor's hands. */
  readonly days: number;
  readonly minimumLength: number;
  readonly studentSees: boolean;
  readonly reminders: ReminderDays;
}
