import { asDeclared, carryOver, EMPTY_DRAFT, entryFor, keepTheRest, type DeclaredPeriod } from './draft.js';

const period = (id: string, over: Partial<DeclaredPeriod> = {}): DeclaredPeriod => ({
  id,
  employer: 'Galibier-Nord',
  job: 'Assistante',
  nature: true,
  level: true,
  from: '2022-01-01',
  to: null,
  rate: 100,
  kind: 'employee',
  approximate: false,
  ...over,
});
const looked = { ...asDeclared(period('a'), 'change' as const), level: false, reason: 'Exécution.' };

describe('keeping the rest as declared', () => {
  it('leaves what was already chosen', () => {
    const draft = keepTheRest({ ...EMPTY_DRAFT, periods: { a: looked } }, [period('a'), period('b')]);
    expect(draft.periods['a']).toEqual(looked);
    expect(draft.periods['b']?.choice).toBe('keep');
  });
});

describe('a draft brought to a new version', () => {
  const before = [period('a'), period('b', { employer: 'Atelier Sud' })];
  const draft = {
    ...EMPTY_DRAFT,
    reasoning: 'Déjà écrit.',
    notes: 'À moi.',
    periods: { a: looked, b: asDeclared(period('b'), 'keep' as const) },
  };

  it('keeps the texts, and the choices on periods declared again word for word', () => {
    const carried = carryOver(draft, before, [period('a2'), period('b2', { employer: 'Atelier Sud', rate: 80 })]);
    expect(carried.reasoning).toBe('Déjà écrit.');
    expect(carried.notes).toBe('À moi.');
    expect(carried.periods).toEqual({ a2: looked });
  });
  it('asks again about a period that was described differently', () => {
    const described = period('b2', { employer: 'Atelier Sud', rate: 80 });
    expect(entryFor(carryOver(draft, before, [described]), described)).toMatchObject({ choice: null, rate: '80' });
  });
  it('never gives one choice to two periods', () => {
    const carried = carryOver(draft, before, [period('a2'), period('a3')]);
    expect(Object.keys(carried.periods)).toEqual(['a2']);
  });
});
