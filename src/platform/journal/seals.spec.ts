import type { JournalEntry } from './entry.js';
import { SEALS, textOfFormat2 } from './seals.js';

const ENTRY: JournalEntry = {
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

describe.each([1, 2])('the seal of a journal entry of format %i', (format) => {
  const seal = (entry: JournalEntry, previousHash: string): string => SEALS.get(format)?.(entry, previousHash) ?? '';

  it('is the same for the same entry on the same link', () => {
    expect(seal({ ...ENTRY }, 'f'.repeat(64))).toBe(seal(ENTRY, 'f'.repeat(64)));
  });
  it.each<[string, Partial<JournalEntry>]>([
    ['the kind of thing', { thing: 'diploma-request' }],
    ['the thing', { thingId: '0b0e4a2e-6a53-4c55-9f5a-1d2f1a4f0002' }],
    ['its place', { seq: 3 }],
    ['the instant', { at: new Date('2026-11-02T14:03:00.001Z') }],
    ['the actor', { actorId: '0b0e4a2e-6a53-4c55-9f5a-1d2f1a4f0003' }],
    ['their name', { actorName: 'Someone else' }],
    ['what they acted as', { actedAs: 'clock' }],
    ['the move', { move: 'unready' }],
    ['the state that it left', { from: 'SUBMITTED' }],
    ['the state', { to: 'GRANTED' }],
    ['an empty reason for none', { reason: '' }],
    ['the hash of a document', { documents: [{ name: 'rapport.pdf', sha256: 'b'.repeat(64) }] }],
    ['the name of a document', { documents: [{ name: 'report.pdf', sha256: 'a'.repeat(64) }] }],
    ['one document less', { documents: [] }],
  ])('changes with %s', (_what, change) => {
    expect(seal({ ...ENTRY, ...change }, '')).not.toBe(seal(ENTRY, ''));
  });
  it('changes with the entry before it', () => {
    expect(seal(ENTRY, 'f'.repeat(64))).not.toBe(seal(ENTRY, 'e'.repeat(64)));
  });
  it('changes with the order of the documents', () => {
    const [one, two] = ['a', 'b'].map((name) => ({ name, sha256: name.repeat(64) }));
    if (!one || !two) throw new Error('Two documents.');
    expect(seal({ ...ENTRY, documents: [one, two] }, '')).not.toBe(seal({ ...ENTRY, documents: [two, one] }, ''));
  });
});

describe('the text of a line of format 2', () => {
  it('counts bytes, and tells nothing from an empty text', () => {
    const text = textOfFormat2({ ...ENTRY, reason: 'Été', documents: [] }, '');
    expect(text).toContain('\nreason:5:Été\ndocuments:1:0\n');
    expect(text).toMatch(/^format:1:2\nprevious_hash:0:\n/);
    expect(text).toContain('\nactor_name:-\n');
  });
  it('is another one when a value takes the form of what follows it', () => {
    const split = { ...ENTRY, move: 'ready', from: 'A' };
    const joined = { ...ENTRY, move: 'ready\nfrom_state:1:A', from: '' };
    expect(textOfFormat2(split, '')).not.toBe(textOfFormat2(joined, ''));
  });
});
