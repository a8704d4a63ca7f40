import { asSeen, hidesSomething, saysSomething } from './texts.js';

describe('a text that says something', () => {
  it.each(['Non', '²', '٣', 'Ⅷ', '不', '— 3 —'])('has a letter or a digit: %s', (text) =>
    expect(saysSomething(text)).toBe(true),
  );
  it.each(['', ' ', '—', '…', '\u200B', '\u202E\u202C', '🙂', '\u0301'])('is none without: %j', (text) =>
    expect(saysSomething(text)).toBe(false),
  );
});

describe('a text as its reader sees it', () => {
  it.each([
    ['U+0000', 'a\u0000b', 'ab'],
    ['marks that turn the direction of reading', 'abc\u202Efed\u202C \u2066x\u2069\u200E\u200F\u061C', 'abcfed x'],
    ['blanks without width', '\uFEFFa\u200Bb\u2060c', 'abc'],
    ['soft hyphens', 'rap\u00ADport', 'rapport'],
    ['letters that are blank', '\u3164\u115F', ''],
    ['half a pair', 'a\uD800b\uDC00', 'ab'],
    ['tags', 'ok\u{E0041}\u{E0042}', 'ok'],
    ['joiners that join nothing', '\u200D \u200C', ''],
  ])('has lost %s', (_, typed, seen) => {
    expect(asSeen(typed)).toBe(seen);
    expect(hidesSomething(seen)).toBe(false);
  });
  it.each(['می\u200Cخواهم', '👩\u200D💻', '❤\uFE0F', 'a\tb\nc', 'عربي'])(
    'keeps what is written with joiners: %s',
    (text) => expect(asSeen(text)).toBe(text),
  );
  it('has one kind of line end, and composed letters', () => {
    expect(asSeen('  e\u0301 \r\n b\u2028c\rd ')).toBe('é \n b\nc\nd');
  });
});
