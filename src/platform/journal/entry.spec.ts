import { seal, type JournalEntry } from './entry.js';

const entry: JournalEntry = {
  thing: 'report',
  thingId: '0b0e4a2e-6a53-4c55-9f5a-1d2f1a4f0001',
  seq: 2,
  at: new Date('2026-11-02T14:03:00.000Z'),
  actorId: null,
  actorName: null,
  actedAs: 'system',
  move: 'ready',
  from: 'AWAITING_OPINION',
  to: 'ADMISSIBLE',
  reason: null,
  documents: [{ name: 'rapport.pdf', sha256: 'a'.repeat(64) }],
};

describe('the seal of a journal entry', () => {
  it('is the same for the same entry on the same link', () => {
    expect(seal({ ...entry }, 'f'.repeat(64))).toBe(seal(entry, 'f'.repeat(64)));
  });
  it.each<[string, Partial<JournalEntry>]>([
    ['the instant', { at: new Date('2026-11-02T14:03:00.001Z') }],
    ['the actor', { actorName: 'Someone else' }],
    ['the reason', { reason: '' }],
    ['the state', { to: 'GRANTED' }],
    ['a document', { documents: [{ name: 'rapport.pdf', sha256: 'b'.repeat(64) }] }],
  ])('changes with %s', (_what, change) => {
    expect(seal({ ...entry, ...change }, '')).not.toBe(seal(entry, ''));
  });
  it('changes with the entry before it', () => {
    expect(seal(entry, 'f'.repeat(64))).not.toBe(seal(entry, 'e'.repeat(64)));
  });
});
