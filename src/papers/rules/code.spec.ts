import * as fc from 'fast-check';
import { codeFrom, readCode, writeCode } from './code.js';

const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('a verification code', () => {
  it('has twenty letters of five bits, each as likely as the others', () => {
    expect(codeFrom(Uint8Array.from({ length: 20 }, (_, index) => index))).toBe('0123456789ABCDEFGHJK');
    expect(codeFrom(Uint8Array.from({ length: 20 }, (_, index) => 255 - index))).toBe('ZYXWVTSRQPNMKJHGFEDC');
    expect(() => codeFrom(new Uint8Array(19))).toThrow(RangeError);
  });

  it('is printed in groups, and read back however it is typed', () => {
    expect(writeCode('0123456789ABCDEFGHJK')).toBe('01234-56789-ABCDE-FGHJK');
    for (const typed of [
      '01234-56789-ABCDE-FGHJK',
      '01234 56789 abcde fghjk',
      ' o1234–56789·abcde_fghjk ',
      'OI234-56789-ABCDE-FGHJK',
      'ol234.56789.abcde.fghjk',
    ])
      expect(readCode(typed)).toBe('0123456789ABCDEFGHJK');
    fc.assert(fc.property(bytes, (random) => readCode(writeCode(codeFrom(random)).toLowerCase()) === codeFrom(random)));
  });

  it.each([
    '',
    '01234-56789-ABCDE-FGHJ',
    '01234-56789-ABCDE-FGHJKM',
    '01234-56789-ABCDE-FGHJU',
    '01234-56789-ABCDE-FGHJ\u0000',
    '٠'.repeat(20),
  ])('« %s » is none', (typed) => {
    expect(readCode(typed)).toBeUndefined();
  });

  it('is told from anything else without breaking', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const code = readCode(typed);
        return code === undefined || /^[0-9A-HJKMNP-TV-Z]{20}$/.test(code);
      }),
    );
  });
});
