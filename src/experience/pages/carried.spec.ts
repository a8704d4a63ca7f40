import { carriedIn, carry, dropCarried } from './carried.js';

const words = { toComplete: 'À compléter' };
const typed = {
  diploma: 'DEMO-ING/defence',
  'periods[0].job': 'Cuisinière',
  'periods[0].from': '2022-01-01',
  'periods[0].to': '',
  'periods[0].rate': '80',
  'periods[0].kind': 'employee',
  'periods[0].specialty': 'low',
};
const reading = (cookies: readonly { readonly name: string; readonly value: string }[]) => (name: string) =>
  cookies.find((one) => one.name === name)?.value;

describe('a simulation carried by the browser', () => {
  it('comes back as it was typed', () => {
    const back = carriedIn(reading(carry(typed) ?? []), words);
    expect(back).toEqual({
      diplomaCode: 'DEMO-ING',
      periods: [
        {
          from: '2022-01-01',
          to: null,
          rate: 80,
          kind: 'employee',
          nature: true,
          level: false,
          job: 'Cuisinière',
          employer: 'À compléter',
          functions: 'À compléter',
          approximate: false,
          suspensions: [],
          significant: false,
        },
      ],
    });
  });
  it('holds fifty periods', () => {
    const many: Record<string, string> = {};
    for (let at = 0; at < 50; at += 1)
      for (const [name, value] of Object.entries(typed))
        many[name.replace('[0]', `[${at}]`)] = value.replace(
          'Cuisinière',
          `Cuisinière en chef du restaurant ${at * 7919}`,
        );
    expect(carriedIn(reading(carry(many) ?? []), words)?.periods).toHaveLength(50);
  });
  it.each([[''], ['pas du base64'], [Buffer.from('{}').toString('base64url')]])(
    'is nothing when the cookie says %p',
    (value) => {
      expect(carriedIn((name) => (name === 'simulation-1' ? value : undefined), words)).toBeUndefined();
    },
  );
  it('is taken back whole', () =>
    expect(dropCarried().every(({ value, seconds }) => value === '' && seconds === 0)).toBe(true));
});
