import { reminderDue } from './reminders.js';

const DAYS = { first: 15, second: 30, coordinator: 45 };

describe('a reminder', () => {
  it.each([
    [14, undefined],
    [15, 'first'],
    [29, 'first'],
    [30, 'second'],
    [44, 'second'],
    [45, 'coordinator'],
    [400, 'coordinator'],
  ] as const)('after %i days is %s', (age, reminder) => {
    expect(reminderDue(age, DAYS)).toBe(reminder);
  });
});
