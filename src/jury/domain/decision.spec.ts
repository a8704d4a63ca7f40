import { notCorrected, notDecided, type Deciding } from './decision.js';

const facts = { sessionState: 'DELIBERATING', proposal: 'FAVOURABLE', notBefore: '2026-12-01', assessment: 'satisfied' } as const;
const adopted: Deciding = { sense: 'FAVOURABLE', adoptsProposal: true, ownText: '', moreDueOn: null };

describe('a decision of the jury', () => {
  it('adopts the professor’s reasons when it goes the same way (W07)', () => expect(notDecided(adopted, facts)).toBeUndefined());
  it('stands on reasons of its own', () => expect(notDecided({ ...adopted, adoptsProposal: false, ownText: 'Expérience conforme.' }, facts)).toBeUndefined());
  it.each([
    ['favourable without reasons nor adoption (W06)', { adoptsProposal: false }, 'jury.reasonsMissing'],
    ['reasoned by blanks', { adoptsProposal: false, ownText: ' \n ' }, 'jury.reasonsMissing'],
    ['against the proposal without a text of its own', { sense: 'UNFAVOURABLE', adoptsProposal: false }, 'jury.departureNeedsText'],
    ['adopting what goes the other way', { sense: 'UNFAVOURABLE', ownText: 'Hors spécialité.' }, 'jury.adoptsTheOtherWay'],
    ['that asks for more and does not say what', { sense: 'MORE', adoptsProposal: false, moreDueOn: '2027-01-01' }, 'jury.pointsMissing'],
    ['that asks for more and does not say by when', { sense: 'MORE', adoptsProposal: false, ownText: 'Les dates.' }, 'jury.moreDueMissing'],
    ['that asks for more by a day already past', { sense: 'MORE', adoptsProposal: false, ownText: 'Les dates.', moreDueOn: '2026-12-01' }, 'jury.moreDuePassed'],
  ] as const)('%s is refused', (_what, over, code) => {
    expect(notDecided({ ...adopted, ...over }, facts)?.code).toBe(code);
  });
  it.each(['PLANNED', 'OPEN', 'LOCKED', 'MINUTES_DRAFT', 'MINUTES_SIGNED', 'CANCELLED'] as const)('is refused while the session is %s (W13)', (sessionState) => {
    expect(notDecided(adopted, { ...facts, sessionState })?.code).toBe('jury.notDeliberating');
  });
  it.each(['internship', 'complement', 'undefined', null] as const)('favourable on an experience found %s takes the jury’s own text (R2)', (assessment) => {
    expect(notDecided(adopted, { ...facts, assessment })?.code).toBe('jury.unfulfilledNeedsText');
    expect(notDecided({ ...adopted, ownText: 'Le jury retient aussi l’activité bénévole.' }, { ...facts, assessment })).toBeUndefined();
  });
  it.each(['satisfied-by-internship', 'not-required'] as const)('favourable may adopt the proposal on an experience found %s', (assessment) => {
    expect(notDecided(adopted, { ...facts, assessment })).toBeUndefined();
  });
  it('once signed may be turned by corrective minutes, with a text', () => {
    expect(notCorrected({ ...adopted, sense: 'UNFAVOURABLE', adoptsProposal: false, ownText: 'Erreur de dossier.' }, 'FAVOURABLE', facts)).toBeUndefined();
  });
  it('once signed does not become a request for more', () => {
    expect(notCorrected({ ...adopted, sense: 'MORE', ownText: 'Les dates.', moreDueOn: '2027-01-01' }, 'FAVOURABLE', facts)?.code).toBe('jury.correctionChangesKind');
  });
});
