/**
 * After how many days with a professor a file is recalled to mind: to them once, twice, then to the coordinator. A
 * reminder never decides (R32).
 */
export interface ReminderDays {
  readonly first: number;
  readonly second: number;
  readonly coordinator: number;
}

/** Which of the three. */
export type Reminder = keyof ReminderDays;

/**
 * The reminder that such an age asks for: only the latest, so that a portal that was closed does not send three at
 * once.
 */
export function reminderDue(age: number, days: ReminderDays): Reminder | undefined {
  const steps: Reminder[] = ['coordinator', 'second', 'first'];
  return steps.find((step) => age >= days[step]);
}
