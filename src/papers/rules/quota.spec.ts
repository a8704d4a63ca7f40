import { roomIn } from './quota.js';

const NOW = new Date('2026-11-24T09:00:00Z');
const QUOTA = { uploadsADay: 3, bytes: 1000 };

describe('what a person may still send', () => {
  it('W16: is what their quota leaves, and never less than nothing: beyond the limit there is no room', () => {
    expect(roomIn(QUOTA, { uploads: 0, bytes: 0, first: null }, NOW)).toEqual({ bytes: 1000 });
    expect(roomIn(QUOTA, { uploads: 2, bytes: 999, first: NOW }, NOW)).toEqual({ bytes: 1 });
    expect(roomIn(QUOTA, { uploads: 1, bytes: 4000, first: null }, NOW)).toEqual({ bytes: 0 });
  });
  it('is nothing once they sent too often, until the first of their day is a day old', () => {
    expect(roomIn(QUOTA, { uploads: 3, bytes: 0, first: new Date('2026-11-23T10:00:00Z') }, NOW)).toEqual({
      waitSeconds: 3600,
    });
    expect(roomIn(QUOTA, { uploads: 9, bytes: 0, first: new Date('2026-11-23T08:00:00Z') }, NOW)).toEqual({
      waitSeconds: 1,
    });
  });
});
