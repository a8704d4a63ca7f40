/**
 * The time to appeal: two months from the notification (R421-1); the same day two months on, or the last of the month
 * when it has none.
 */
export function appealEndsOn(notifiedOn: string): string {
  const [year = 0, month = 0, day = 0] = notifiedOn.split('-').map(Number);
  const end = new Date(Date.UTC(year, month + 1, 1));
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(day, lastDay));
  return end.toISOString().slice(0, 10);
}
