const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/**
 * What nobody sees on a page and still stands in a text: controls, marks that turn the direction of reading, blanks
 * without width, soft hyphens, tags. Joiners and variation selectors stay: Persian, Mongolian, rare ideographs and
 * emoji are not written without them.
 */
const NEEDED = String.raw`\n|\t|\u200C|\u200D|[\u180B-\u180D]|\u180F|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]`;
const HIDDEN = new RegExp(String.raw`(?!${NEEDED})[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]`, 'u');
const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Blanks, and joiners that join nothing. */
const EDGES = /^[\s\u200C\u200D]+|[\s\u200C\u200D]+$/g;

/**
 * Whether a text has words: at least one letter or digit of any script. Blanks and dashes have none. The database asks
 * the same.
 */
export function saysSomething(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}

/** Whether a text holds what its reader cannot see, U+0000 first. The database asks the same. */
export function hidesSomething(text: string): boolean {
  return HIDDEN.test(text);
}

/** A text as its reader will see it: composed (NFC), line ends made one, nothing hidden, trimmed. */
export function asSeen(text: string): string {
  return text.normalize('NFC').replace(LINE_ENDS, '\n').replace(EVERY_HIDDEN, '').replace(EDGES, '');
}
