import {
  awaited,
  keeps,
  partiesHeld,
  refusalOnceClosed,
  refusalToAct,
  refusalToSign,
  refusalToSignTwice,
} from './signing.js';
import { stateOfSheet, type Sheet, type Signature } from './sheet.js';

const open: Pick<Sheet, 'voided' | 'sealed' | 'signBefore' | 'timeZone'> = {
  voided: null,
  sealed: null,
  signBefore: '2027-03-01',
  timeZone: 'Europe/Paris',
};
const ended = { ...open, voided: { at: new Date(), reason: 'Retournée' } };
const complete = { ...open, sealed: { at: new Date(), code: '0'.repeat(20) } };
const signature: Signature = {
  name: 'Inès',
  quality: '',
  how: 'account',
  personId: null,
  signedOn: '2027-02-20',
  writtenAt: new Date(),
  through: null,
  handedAt: null,
};
const at = (instant: string): Date => new Date(instant);

describe('a sheet', () => {
  it('is open, void or complete', () => {
    expect([open, ended, complete].map(stateOfSheet)).toEqual(['open', 'void', 'complete']);
    expect([open, ended, complete].map((sheet) => refusalOnceClosed(sheet)?.code)).toEqual([
      undefined,
      'signatures.isVoid',
      'signatures.isComplete',
    ]);
  });

  it.each([
    ['Europe/Paris', '2027-02-28T22:59:59Z', '2027-02-28T23:00:00Z'],
    ['Indian/Reunion', '2027-02-28T19:59:59Z', '2027-02-28T20:00:00Z'],
    ['America/Martinique', '2027-03-01T03:59:59Z', '2027-03-01T04:00:00Z'],
  ])('is signed until midnight before its day, in %s (R31, A17)', (timeZone, last, first) => {
    expect(refusalToAct({ ...open, timeZone }, at(last))).toBeUndefined();
    expect(refusalToAct({ ...open, timeZone }, at(first))).toMatchObject({ status: 409, code: 'signatures.tooLate' });
  });

  it('is signed once by a party, which is told so even when the rest has signed since', () => {
    const now = at('2027-02-20T10:00:00Z');
    expect(refusalToSign(open, { signature: null }, now)).toBeUndefined();
    expect(refusalToSign(open, { signature }, now)?.code).toBe('signatures.signedAlready');
    expect(refusalToSign(complete, { signature }, now)?.code).toBe('signatures.signedAlready');
    expect(refusalToSign(ended, { signature }, now)?.code).toBe('signatures.isVoid');
  });

  it('is not signed twice by one person, who holds two of its parties (decision 23)', () => {
    const parties = [{ signature: { ...signature, personId: 'me' } }, { signature: null }];
    expect(refusalToSignTwice({ parties }, 'me')).toMatchObject({ status: 409, code: 'signatures.signedAsAnother' });
    expect(refusalToSignTwice({ parties }, 'a colleague')).toBeUndefined();
  });

  it('is kept by whoever holds its keeper, and signed by whoever holds a party: never for want of a holder', () => {
    const parties = [
      { holderId: 'me', signature: null },
      { holderId: null, signature: null },
      { holderId: 'centre', signature },
    ];
    expect(partiesHeld({ parties }, ['me', 'centre'])).toEqual([parties[0], parties[2]]);
    expect(partiesHeld({ parties }, [])).toEqual([]);
    expect(awaited(parties)).toEqual(parties.slice(0, 2));
    expect([keeps({ keeperId: 'centre' }, ['me', 'centre']), keeps({ keeperId: 'centre' }, ['me'])]).toEqual([
      true,
      false,
    ]);
  });
});
