import { refusalToCopy, toBeSentCopies } from './copies.js';
import type { Manner, Signature } from './sheet.js';

const FINAL = { id: 'final', sha256: 'f'.repeat(64), bytes: 1, name: 'convention.pdf' };
const signedBy = (how: Manner): Signature => ({
  name: 'Solène',
  quality: '',
  how,
  personId: null,
  signedOn: '2026-11-24',
  writtenAt: new Date(),
  through: null,
  handedAt: null,
});

describe('a copy of what was signed', () => {
  it('is for whoever signed by a link, once the signed document is there', () => {
    const byLink = { signature: signedBy('link') };
    expect(refusalToCopy({ final: FINAL }, byLink)).toBeUndefined();
    expect(refusalToCopy({ final: null }, byLink)).toMatchObject({ status: 409, code: 'signatures.noCopyYet' });
    for (const signature of [signedBy('account'), signedBy('paper'), null])
      expect(refusalToCopy({ final: FINAL }, { signature })).toMatchObject({
        status: 409,
        code: 'signatures.signedOtherwise',
      });
  });

  it('is sent once to an address, whichever its capitals, and to nobody who signed otherwise', () => {
    const parties = [
      { party: 'TRAINEE', signature: signedBy('account'), email: 'ines@aval.example' },
      { party: 'HOST', signature: signedBy('link'), email: 'Solene@host.example' },
      { party: 'TUTOR', signature: signedBy('link'), email: ' solene@host.example' },
      { party: 'OTHER', signature: signedBy('link'), email: 'marc@host.example' },
      { party: 'PAPER', signature: signedBy('paper'), email: 'paper@host.example' },
    ];
    expect(toBeSentCopies(parties).map(({ party }) => party)).toEqual(['HOST', 'OTHER']);
  });
});
