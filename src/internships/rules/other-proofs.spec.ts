import { notAwaitingAttestation, notProven, type OtherProofs } from './other-proofs.js';

const PROOFS: OtherProofs = {
  reason: 'L’organisme a fermé ; les bulletins de présence sont joints.',
  joined: 1,
  remindedOn: '2027-04-12',
};

describe('an internship whose host gives no attestation', () => {
  const fault = (over: Partial<OtherProofs>, today = '2027-04-27') => {
    const refusal = notProven({ ...PROOFS, ...over }, { today });
    return refusal && [refusal, ...(refusal.also ?? [])].map(({ code }) => code);
  };

  it('is certified from other proofs, with a reason, fifteen days after the host was reminded', () => {
    expect(fault({})).toBeUndefined();
    expect(fault({}, '2027-04-26')).toEqual(['internships.hostMayAnswer']);
    expect(fault({ reason: ' — ' })).toEqual(['internships.proofsNotReasoned']);
    expect(fault({ joined: 0 })).toEqual(['internships.proofMissing']);
    expect(fault({ remindedOn: null })).toEqual(['internships.hostNotReminded']);
    expect(fault({ reason: '', joined: 0, remindedOn: null })).toHaveLength(3);
  });
  it('has its host reminded by the registry alone, once it is over and until it is certified', () => {
    expect(notAwaitingAttestation({ standings: ['registry'], state: 'COMPLETED' })).toBeUndefined();
    expect(notAwaitingAttestation({ standings: ['author'], state: 'COMPLETED' })?.status).toBe(403);
    for (const state of ['IN_PROGRESS', 'CERTIFIED'] as const)
      expect(notAwaitingAttestation({ standings: ['registry'], state })?.status).toBe(409);
  });
});
