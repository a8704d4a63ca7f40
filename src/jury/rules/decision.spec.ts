import { refusalFor } from '../../platform/lifecycle/rules/index.js';
import { notDecided, type Deciding } from './decision.js';
import { SESSION_LIFECYCLE } from './lifecycle.js';
import { NEW_LAW, type JurySession, type SessionState } from './session.js';
import { canSeeItem, canSeeSession } from './sight.js';

const facts = {
  sessionState: 'DELIBERATING',
  proposal: 'FAVOURABLE',
  notBefore: '2026-12-01',
  assessment: 'satisfied',
} as const;
const adopted: Deciding = { sense: 'FAVOURABLE', adoptsProposal: true, ownText: '', moreDueOn: null, moreWhy: '' };

describe('a decision of the jury', () => {
  it('W07: adopts the professor’s reasons when it goes the same way', () =>
    expect(notDecided(adopted, facts)).toBeUndefined());
  it('grants in words, or does not decide, where the credits are held already and there is no file', () => {
    const onCredits = { ...facts, proposal: null, assessment: null };
    const granted = { ...adopted, adoptsProposal: false, ownText: 'Les crédits sont acquis.' };
    expect([
      notDecided(granted, onCredits),
      notDecided({ ...granted, ownText: ' ' }, onCredits)?.code,
      notDecided({ ...granted, sense: 'UNFAVOURABLE' }, onCredits)?.code,
      notDecided({ ...granted, sense: 'MORE' }, onCredits)?.code,
      notDecided({ ...granted, adoptsProposal: true }, onCredits)?.code,
    ]).toEqual([
      undefined,
      'jury.reasonsMissing',
      'jury.grantedOrPutBack',
      'jury.grantedOrPutBack',
      'jury.adoptsTheOtherWay',
    ]);
  });
  it('stands on reasons of its own', () =>
    expect(notDecided({ ...adopted, adoptsProposal: false, ownText: 'Expérience conforme.' }, facts)).toBeUndefined());
  it.each([
    ['W06: favourable without reasons nor adoption', { adoptsProposal: false }, 'jury.reasonsMissing'],
    ['reasoned by blanks', { adoptsProposal: false, ownText: ' \n ' }, 'jury.reasonsMissing'],
    [
      'against the proposal without a text of its own',
      { sense: 'UNFAVOURABLE', adoptsProposal: false },
      'jury.departureNeedsText',
    ],
    [
      'adopting what goes the other way',
      { sense: 'UNFAVOURABLE', ownText: 'Hors spécialité.' },
      'jury.adoptsTheOtherWay',
    ],
    [
      'that asks for more and does not say what',
      { sense: 'MORE', adoptsProposal: false, moreDueOn: '2027-01-01', moreWhy: 'Rien ne le date.' },
      'jury.pointsMissing',
    ],
    [
      'W42: that defers, and does not say why',
      { sense: 'MORE', adoptsProposal: false, ownText: 'Les dates.', moreDueOn: '2027-01-01', moreWhy: ' — ' },
      'jury.moreWhyMissing',
    ],
    [
      'that asks for more and does not say by when',
      { sense: 'MORE', adoptsProposal: false, ownText: 'Les dates.', moreWhy: 'Rien ne le date.' },
      'jury.moreDueMissing',
    ],
    [
      'that asks for more by a day already past',
      {
        sense: 'MORE',
        adoptsProposal: false,
        ownText: 'Les dates.',
        moreWhy: 'Rien ne le date.',
        moreDueOn: '2026-12-01',
      },
      'jury.moreDuePassed',
    ],
  ] as const)('%s is refused', (_what, over, code) => {
    expect(notDecided({ ...adopted, ...over }, facts)?.code).toBe(code);
  });
  it('W09: goes against a favourable proposal with reasons of its own, and not without', () => {
    const against: Deciding = {
      sense: 'UNFAVOURABLE',
      adoptsProposal: false,
      ownText: 'Hors spécialité.',
      moreDueOn: null,
      moreWhy: '',
    };
    expect([
      notDecided(against, facts),
      notDecided({ ...against, ownText: '' }, facts)?.code,
      notDecided({ ...against, ownText: '', adoptsProposal: true }, facts)?.code,
    ]).toEqual([undefined, 'jury.departureNeedsText', 'jury.adoptsTheOtherWay']);
  });
  it.each(['PLANNED', 'OPEN', 'LOCKED', 'MINUTES_DRAFT', 'MINUTES_SIGNED', 'CANCELLED'] as const)(
    'W13: is refused while the session is %s',
    (sessionState) => {
      expect(notDecided(adopted, { ...facts, sessionState })?.code).toBe('jury.notDeliberating');
    },
  );
  it.each(['internship', 'complement', 'undefined', null] as const)(
    'favourable on an experience found %s takes the jury’s own text (R2)',
    (assessment) => {
      expect(notDecided(adopted, { ...facts, assessment })?.code).toBe('jury.unfulfilledNeedsText');
      expect(
        notDecided({ ...adopted, ownText: 'Le jury retient aussi l’activité bénévole.' }, { ...facts, assessment }),
      ).toBeUndefined();
    },
  );
  it.each(['satisfied-by-internship', 'not-required'] as const)(
    'favourable may adopt the proposal on an experience found %s',
    (assessment) => {
      expect(notDecided(adopted, { ...facts, assessment })).toBeUndefined();
    },
  );
});

describe('who decides, and when (W13)', () => {
  const session = (state: SessionState, ...standings: string[]): JurySession => ({
    id: 'j',
    state,
    journalSeq: 1,
    standings,
    number: 'S2026-0001',
    law: NEW_LAW,
    juryId: 'jury',
    stateSince: new Date(0),
    heldOn: '2026-12-15',
    closesOn: '2026-12-08',
    place: 'Paris',
    appointmentReference: 'Arrêté 2026-14',
    appointmentDate: '2026-10-01',
    quorum: 2,
  });
  const there = { notNoted: 0, present: 3, quorum: 2, hasChair: true };
  const refusedTo = (thing: JurySession, today: string): string | undefined =>
    refusalFor(SESSION_LIFECYCLE, thing, 'deliberate', { facts: { ...there, today } })?.code;
  it('W43: a session whose every file was put back ends its deliberation, and one with a file undecided does not', () => {
    const closed = (undecided: number): string | undefined =>
      refusalFor(SESSION_LIFECYCLE, session('DELIBERATING', 'secretary'), 'close', {
        facts: { undecided, presence: null },
      })?.code;
    expect([closed(0), closed(1)]).toEqual([undefined, 'jury.filesUndecided']);
  });
  it('W13: a jury does not sit before its day', () => {
    expect([
      refusedTo(session('LOCKED', 'secretary'), '2026-12-14'),
      refusedTo(session('LOCKED', 'secretary'), '2026-12-15'),
    ]).toEqual(['jury.notTheDay', undefined]);
  });
  it('once it deliberates, it is cancelled by the general administrator alone, who sees it then and reads no file of it', () => {
    const cancel = (state: SessionState, ...standings: string[]): string | undefined =>
      refusalFor(SESSION_LIFECYCLE, session(state, ...standings), 'cancel', { reason: 'Un vice.' })?.code;
    const general = { personId: 'general', secretaryOf: [], isGeneralAdministrator: true };
    for (const state of ['DELIBERATING', 'MINUTES_DRAFT'] as const) {
      expect([
        cancel(state, 'secretary'),
        cancel(state, 'general-administrator'),
        cancel(state, 'general-administrator', 'secretary'),
      ]).toEqual(['jury.cancelNotYours', undefined, undefined]);
      const seen = { juryId: 'jury', state, deliberated: true, members: [] };
      expect([canSeeSession(general, seen), canSeeItem(general, { session: seen, recused: [] })]).toEqual([
        true,
        false,
      ]);
    }
    expect([cancel('LOCKED', 'secretary'), cancel('MINUTES_SIGNED', 'general-administrator')]).toEqual([
      undefined,
      'lifecycle.notFromHere',
    ]);
    const sees = (state: SessionState, deliberated: boolean): boolean =>
      canSeeSession(general, { juryId: 'jury', state, deliberated, members: [] });
    expect([
      sees('OPEN', false),
      sees('LOCKED', false),
      sees('CANCELLED', false),
      sees('CANCELLED', true),
      sees('MINUTES_SIGNED', true),
    ]).toEqual([false, false, false, true, false]);
  });
  it('W13: whoever is not on the appointment order sees neither the session nor its files, and makes no move of it; a member makes none alone', () => {
    const seen = { juryId: 'jury', state: 'DELIBERATING', deliberated: true, members: ['a member'] } as const;
    const of = (personId: string) => ({ personId, secretaryOf: [], isGeneralAdministrator: false });
    expect([canSeeSession(of('a member'), seen), canSeeItem(of('a member'), { session: seen, recused: [] })]).toEqual([
      true,
      true,
    ]);
    expect([
      canSeeSession(of('nobody appointed'), seen),
      canSeeItem(of('nobody appointed'), { session: seen, recused: [] }),
    ]).toEqual([false, false]);
    for (const standings of [[], ['member']])
      expect(refusedTo(session('LOCKED', ...standings), '2026-12-15')).toBe('lifecycle.notYours');
    for (const standings of [[], ['member'], ['secretary']])
      expect(
        refusalFor(SESSION_LIFECYCLE, session('MINUTES_DRAFT', ...standings), 'sign', {
          facts: { presence: null, undecided: 0 },
        })?.code,
      ).toBe('lifecycle.notYours');
  });
});
