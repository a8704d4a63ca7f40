import { notToCertifyHeld, notToRecord, notToRemoveHeld } from './held-credits.js';
import { REQUEST_STATES, type DiplomaRequest, type RequestStanding, type RequestState } from './request.js';

const request = (
  state: RequestState,
  ...standings: RequestStanding[]
): Pick<DiplomaRequest, 'state' | 'standings'> => ({
  state,
  standings,
});

describe('credits already held elsewhere', () => {
  const decision = { credits: 6, decidedOn: '2024-06-20' };
  const facts = { today: '2026-11-24', diplomaCredits: 39, saidAlready: 0 };
  const uncertified = { certified: null };
  const certified = { certified: { by: 'Claire', at: new Date(0) } };
  it('are recorded by the student or the registry before the check, by a decision taken, for what the diploma gives', () => {
    for (const state of REQUEST_STATES)
      expect([state, notToRecord(request(state, 'author'), decision, facts)?.code]).toEqual([
        state,
        ['DRAFT', 'SUBMITTED', 'INCOMPLETE'].includes(state) ? undefined : 'requests.heldBeforeCheck',
      ]);
    const draft = request('DRAFT', 'author');
    expect([
      notToRecord(request('DRAFT', 'juror'))?.code,
      notToRecord(draft, { ...decision, decidedOn: '2026-11-25' }, facts)?.code,
      notToRecord(draft, { ...decision, credits: 40 }, facts)?.code,
      notToRecord(draft, { ...decision, credits: 39 }, facts),
      notToRecord(draft, { ...decision, credits: 9 }, { ...facts, saidAlready: 31 })?.facts,
      notToRecord(draft, { ...decision, credits: 8 }, { ...facts, saidAlready: 31 }),
    ]).toEqual([
      'lifecycle.notYours',
      'requests.heldInFuture',
      'requests.heldTooMany',
      undefined,
      { most: 8 },
      undefined,
    ]);
  });
  it('are certified by the registry, once', () => {
    expect([
      notToCertifyHeld(request('SUBMITTED', 'registry'), uncertified),
      notToCertifyHeld(request('SUBMITTED', 'registry'), certified)?.code,
      notToCertifyHeld(request('SUBMITTED', 'author'), uncertified)?.code,
      notToCertifyHeld(request('SCHEDULED', 'registry'), uncertified)?.code,
    ]).toEqual([undefined, 'requests.heldCertified', 'lifecycle.notYours', 'requests.certifiedBeforeJury']);
  });
  it('are removed with a reason: by the registry until the jury, by the student until they are certified', () => {
    expect([
      notToRemoveHeld(request('ADMISSIBLE', 'registry'), certified, 'Une erreur.'),
      notToRemoveHeld(request('ADMISSIBLE', 'registry'), certified, ' ')?.code,
      notToRemoveHeld(request('SCHEDULED', 'registry'), certified, 'Une erreur.')?.code,
      notToRemoveHeld(request('SUBMITTED', 'author'), uncertified, 'Une erreur.'),
      notToRemoveHeld(request('SUBMITTED', 'author'), certified, 'Une erreur.')?.code,
      notToRemoveHeld(request('ADMISSIBLE', 'author'), uncertified, 'Une erreur.')?.code,
    ]).toEqual([
      undefined,
      'requests.heldRemovedWhy',
      'requests.heldBeforeCheck',
      undefined,
      'requests.heldCertified',
      'requests.heldBeforeCheck',
    ]);
  });
});
