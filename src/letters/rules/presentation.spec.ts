import { faultsIn } from '../../platform/refusal/rules/index.js';
import { notPresented, type Presentation, type PresentationFacts } from './presentation.js';

const FACTS: PresentationFacts = { writtenOn: '2026-11-25', today: '2026-12-10', before: undefined };
const refused = (over: Partial<Presentation> = {}, facts: Partial<PresentationFacts> = {}): string[] => {
  const said = { number: '1A 123', presentedOn: '2026-11-28', outcome: 'received' as const, reason: '', ...over };
  const refusal = notPresented(said, { ...FACTS, ...facts });
  return refusal ? faultsIn(refusal).map(({ code }) => code) : [];
};

describe('the presentation of a registered letter', () => {
  it('W38: is of a day from the one on which the letter was written, until today, with its number', () => {
    expect(refused()).toEqual([]);
    expect(refused({ presentedOn: '2026-11-25' })).toEqual([]);
    expect(refused({ presentedOn: '2026-12-10' })).toEqual([]);
    expect(refused({ presentedOn: '2026-11-24' })).toEqual(['letters.presentedOutOfTime']);
    expect(refused({ number: ' ', presentedOn: '2026-12-11' })).toEqual([
      'letters.numberMissing',
      'letters.presentedOutOfTime',
    ]);
  });
  it('is corrected with a reason, to the same day or a later one: no day is taken from the student', () => {
    const before = '2026-11-28';
    expect(refused({ presentedOn: '2026-11-29', reason: 'Le 29 sur l’avis.' }, { before })).toEqual([]);
    expect(refused({ presentedOn: before, reason: 'Le numéro.' }, { before })).toEqual([]);
    expect(refused({ presentedOn: '2026-11-27', reason: ' ' }, { before })).toEqual([
      'letters.presentedEarlier',
      'lifecycle.reasonMissing',
    ]);
  });
});
