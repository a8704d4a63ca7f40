import { localDate } from '../platform/clock/index.js';
import { PastClock } from './past-clock.js';

describe('the days of the demonstration', () => {
  it.each(['2026-11-25T23:36:00Z', '2026-07-14T22:10:00Z', '2026-11-25T22:59:00Z', '2026-11-26T06:00:00Z'])(
    'are counted from today in Paris, at any hour: at %s',
    (now) => {
      const clock = new PastClock(() => new Date(now));
      clock.set(45);
      const inPast = localDate(clock.now(), 'Europe/Paris');
      clock.set(0);
      const days =
        (new Date(localDate(new Date(now), 'Europe/Paris')).getTime() - new Date(inPast).getTime()) / 86_400_000;
      expect({ days, today: localDate(clock.now(), 'Europe/Paris'), isPast: clock.now() <= new Date(now) }).toEqual({
        days: 45,
        today: localDate(new Date(now), 'Europe/Paris'),
        isPast: true,
      });
    },
  );
});
