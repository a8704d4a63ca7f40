import { notOpened, type Opening, type OpeningFacts } from './opening.js';
import { heardFrom, lastDayToWithdraw, observationsUntil } from './withdrawal-time.js';

const UNLAWFUL: Opening = { ground: 'unlawful', heldAgainst: 'Deux membres n’étaient pas nommés.' };
const FAVOURABLE: OpeningFacts = { sense: 'FAVOURABLE', signedOn: '2026-01-15', openedOn: '2026-02-10' };

describe('the four months to withdraw an unlawful decision', () => {
  it.each([
    ['2026-01-15', '2026-05-15'],
    ['2026-10-31', '2027-02-28'],
    ['2027-10-31', '2028-02-29'],
    ['2026-11-30', '2027-03-30'],
  ])('W23: of minutes signed on %s, last until %s', (signedOn, lastDay) => {
    expect(lastDayToWithdraw(signedOn)).toBe(lastDay);
  });
  it('leave fifteen whole days to write in, the day of the letter not counted', () => {
    expect([observationsUntil('2026-02-10'), heardFrom('2026-02-10')]).toEqual(['2026-02-25', '2026-02-26']);
  });
  it('W23: take an opening as long as these days fit before the last one', () => {
    expect(notOpened(UNLAWFUL, { ...FAVOURABLE, openedOn: '2026-04-29' })).toBeUndefined();
    expect(notOpened(UNLAWFUL, { ...FAVOURABLE, openedOn: '2026-04-30' })).toMatchObject({
      status: 422,
      code: 'withdrawals.tooLate',
      facts: { lastDay: '2026-05-15' },
    });
  });
});

describe('a withdrawal', () => {
  it('for fraud has no last day', () => {
    expect(notOpened({ ...UNLAWFUL, ground: 'fraud' }, { ...FAVOURABLE, openedOn: '2029-01-01' })).toBeUndefined();
  });
  it.each(['UNFAVOURABLE', 'MORE'] as const)(
    'on the request of its student has none either, of a decision %s',
    (sense) => {
      expect(
        notOpened({ ...UNLAWFUL, ground: 'request' }, { ...FAVOURABLE, sense, openedOn: '2029-01-01' }),
      ).toBeUndefined();
    },
  );
  it('on the request of its student gives nothing where the decision is favourable', () => {
    expect(notOpened({ ...UNLAWFUL, ground: 'request' }, FAVOURABLE)?.code).toBe('withdrawals.nothingBetter');
  });
  it('says what is held against the decision', () => {
    expect(notOpened({ ...UNLAWFUL, heldAgainst: ' ' }, FAVOURABLE)).toMatchObject({
      code: 'withdrawals.heldAgainstMissing',
      field: 'heldAgainst',
    });
  });
});
