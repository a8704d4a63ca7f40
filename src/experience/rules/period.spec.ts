import { canonicalDeclaration, isInSpecialty, type Period } from './period.js';

const period = (over: Partial<Period>): Period => ({
  id: 'p',
  employer: 'Galibier-Nord',
  job: 'Développeuse',
  functions: 'Conception',
  from: '2022-01-01',
  to: null,
  approximate: false,
  rate: 100,
  kind: 'employee',
  nature: true,
  level: true,
  significant: false,
  ...over,
});

describe('a declaration', () => {
  it('counts a period in the specialty only when nature and level both fit', () => {
    expect([
      isInSpecialty(period({})),
      isInSpecialty(period({ level: false })),
      isInSpecialty(period({ nature: false })),
    ]).toEqual([true, false, false]);
  });
  it('has the same seal whatever the order of its periods and their ids', () => {
    const [one, other] = [period({ id: 'a' }), period({ id: 'b', from: '2020-01-01', to: '2021-12-31' })];
    expect(canonicalDeclaration([one, other])).toBe(
      canonicalDeclaration([
        { ...other, id: 'c' },
        { ...one, id: 'd' },
      ]),
    );
  });
  it('has another seal with what its periods answer, whatever their ids', () => {
    const answer = { prescriptionId: 'x', line: 1, periodId: 'a' };
    const sealed = canonicalDeclaration([period({ id: 'a' })], [answer]);
    expect(sealed).toBe(canonicalDeclaration([period({ id: 'b' })], [{ ...answer, periodId: 'b' }]));
    expect(sealed).not.toBe(canonicalDeclaration([period({ id: 'a' })]));
    expect(sealed).not.toBe(canonicalDeclaration([period({ id: 'a' })], [{ ...answer, line: 2 }]));
  });
  it('without a suspension has the seal that it had before there could be any', () => {
    expect(canonicalDeclaration([period({ suspensions: [] })])).toBe(canonicalDeclaration([period({})]));
    expect(canonicalDeclaration([period({})])).toBe(
      '["2022-01-01",null,"Galibier-Nord","Développeuse","Conception",false,100,"employee",true,true,false]',
    );
  });
  it.each<Partial<Period>>([
    { rate: 80 },
    { to: '2026-01-01' },
    { significant: true },
    { functions: 'Autre' },
    { suspensions: [{ from: '2023-03-01', to: '2023-08-31' }] },
  ])('has another seal with %j', (change) => {
    expect(canonicalDeclaration([period(change)])).not.toBe(canonicalDeclaration([period({})]));
  });
});
