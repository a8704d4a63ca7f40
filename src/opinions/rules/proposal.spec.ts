import { asDeclared, EMPTY_DRAFT, keepTheRest, type DeclaredPeriod, type Draft, type DraftPeriod } from './draft.js';
import { faultsOfDraft, fieldOf, proposalFacts, retainedFrom } from './proposal.js';

const period: DeclaredPeriod = {
  id: 'p1',
  employer: 'Galibier-Nord',
  job: 'Assistante',
  nature: true,
  level: true,
  from: '2022-01-01',
  to: '2023-12-31',
  rate: 100,
  kind: 'employee',
  approximate: false,
};
const other: DeclaredPeriod = { ...period, id: 'p2', employer: 'Atelier Sud', to: null };
const declared = [period, other];
const reasoning = 'Le rapport montre des responsabilités de conception au niveau du diplôme.';

const entry = (over: Partial<DraftPeriod> = {}): DraftPeriod => ({ ...asDeclared(period, 'change'), ...over });
const draftWith = (first: DraftPeriod, over: Partial<Draft> = {}): Draft =>
  keepTheRest({ ...EMPTY_DRAFT, sense: 'FAVOURABLE', reasoning, ...over, periods: { p1: first } }, declared);
const codes = (draft: Draft, minimum = 20) =>
  faultsOfDraft(draft, declared, minimum).map(({ code, field }) => [code, field]);

describe('a draft ready to be proposed', () => {
  it('has a sense, a reasoning and a choice for every period', () => {
    expect(codes(draftWith(asDeclared(period, 'keep')))).toEqual([]);
  });
  it('may change a period when it says why', () => {
    expect(codes(draftWith(entry({ level: false, reason: 'Travaux d’exécution.' })))).toEqual([]);
  });
});

describe('a draft that is not ready', () => {
  it('retains nothing by silence', () => {
    expect(
      faultsOfDraft({ ...EMPTY_DRAFT, sense: 'FAVOURABLE', reasoning }, declared, 20).map(({ field }) => field),
    ).toEqual([fieldOf(0, 'choice'), fieldOf(1, 'choice')]);
  });
  it.each([
    ['no sense', { sense: null }, 'opinions.senseMissing', 'sense'],
    ['an empty reasoning (W02)', { reasoning: '' }, 'opinions.reasoningMissing', 'reasoning'],
    ['a reasoning of spaces (W02)', { reasoning: ' \n\t ' }, 'opinions.reasoningMissing', 'reasoning'],
    ['a reasoning below the minimum (W02)', { reasoning: 'Très bien.' }, 'opinions.reasoningTooShort', 'reasoning'],
  ])('is told of %s', (_what, over, code, field) => {
    expect(codes(draftWith(asDeclared(period, 'keep'), over))).toEqual([[code, field]]);
  });
  it.each([
    ['a day that does not exist', { from: '2023-02-29' }, 'opinions.fromInvalid', 'from'],
    ['no first day', { from: '' }, 'opinions.fromInvalid', 'from'],
    ['a last day that is not one', { to: 'demain' }, 'opinions.toInvalid', 'to'],
    ['a reversed period', { to: '2021-12-31' }, 'opinions.toBeforeFrom', 'to'],
    ['a rate of 0', { rate: '0' }, 'opinions.rateInvalid', 'rate'],
    ['a rate of 101', { rate: '101' }, 'opinions.rateInvalid', 'rate'],
    ['half a rate', { rate: '50,5' }, 'opinions.rateInvalid', 'rate'],
    ['a change without its reason', { nature: false }, 'opinions.changeUnexplained', 'reason'],
    ['a reason of spaces', { nature: false, reason: '  ' }, 'opinions.changeUnexplained', 'reason'],
  ])('is told of %s, on its field', (_what, over, code, field) => {
    expect(codes(draftWith(entry(over)))).toEqual([[code, fieldOf(0, field)]]);
  });
});

describe('what is retained', () => {
  it('is the declaration where the period is kept, whatever was typed before', () => {
    const [kept] = retainedFrom(draftWith({ ...entry({ level: false, reason: 'Non' }), choice: 'keep' }), declared);
    expect(kept).toEqual({
      periodId: 'p1',
      nature: true,
      level: true,
      from: '2022-01-01',
      to: '2023-12-31',
      rate: 100,
      kind: 'employee',
      approximate: false,
      isWhole: true,
      changed: false,
      reason: null,
    });
  });
  it('is what was typed, with its reason, where the period is changed', () => {
    const [changed] = retainedFrom(
      draftWith(entry({ to: '', rate: '50', reason: ' Certificat de l’employeur. ' })),
      declared,
    );
    expect(changed).toMatchObject({ to: null, rate: 50, changed: true, reason: 'Certificat de l’employeur.' });
  });
  it('is no change when nothing differs', () => {
    expect(retainedFrom(draftWith(entry({ reason: 'Rien à dire.' })), declared)[0]).toMatchObject({
      changed: false,
      reason: null,
    });
  });
});

describe('what the guard of the move is told', () => {
  it('counts the silent periods and the changes without a reason', () => {
    const draft = {
      ...EMPTY_DRAFT,
      sense: 'UNFAVOURABLE' as const,
      reasoning,
      periods: { p1: entry({ level: false }) },
    };
    expect(proposalFacts(draft, declared, { minimumLength: 20, onCurrentVersion: true })).toEqual({
      sense: 'UNFAVOURABLE',
      reasoning,
      minimumLength: 20,
      onCurrentVersion: true,
      periodsWithoutQualification: 1,
      changesWithoutReason: 1,
    });
  });
});

describe('what a professor retains of a period (C9, C10, C12)', () => {
  const months: DeclaredPeriod = { ...period, approximate: true };
  const retain = (over: Partial<DraftPeriod>, of: DeclaredPeriod = period) =>
    retainedFrom({ ...EMPTY_DRAFT, periods: { p1: { ...asDeclared(of, 'change'), reason: 'Certificat.', ...over } } }, [
      of,
    ])[0];
  const gap = { from: '2023-03-01', to: '2023-08-31' };

  it('may be another kind, with a reason', () => {
    expect(retain({ kind: 'internship' })).toMatchObject({ kind: 'internship', changed: true, reason: 'Certificat.' });
    expect(codes(draftWith(entry({ kind: 'internship' })))).toEqual([
      ['opinions.changeUnexplained', fieldOf(0, 'reason')],
    ]);
  });
  it('may be suspended otherwise than declared, within the period', () => {
    expect(retain({ suspensions: [gap, { from: '', to: '' }] })).toMatchObject({ suspensions: [gap], changed: true });
    expect(retain({}, { ...period, suspensions: [gap] })).toMatchObject({ suspensions: [gap], changed: false });
    const refusedOf = (one: DraftPeriod['suspensions'][number]) =>
      codes(draftWith(entry({ suspensions: [one], reason: 'Certificat.' })));
    expect([refusedOf({ ...gap, to: '' }), refusedOf({ ...gap, from: '2021-03-01' }), refusedOf(gap)]).toEqual([
      [['opinions.suspensionInvalid', fieldOf(0, 'suspensions[0].from')]],
      [['opinions.suspensionOutside', fieldOf(0, 'suspensions[0].from')]],
      [],
    ]);
  });
  it('is approximate no longer once other days are given, or those that are there said to be exact', () => {
    expect(retain({ level: false }, months)).toMatchObject({ approximate: true, changed: true });
    expect(retain({ from: '2022-01-10' }, months)).toMatchObject({ approximate: false, changed: true });
    expect(retain({ exact: true }, months)).toMatchObject({ approximate: false, changed: true });
  });
});
