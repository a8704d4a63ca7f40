/** What is not cut: a letter with its marks, and one that is written by its number. */
const WHOLE = /⟨U\+[0-9A-F]+⟩|\P{M}\p{M}*|\p{M}+/gu;

/**
 * Cuts a text into lines no wider than this: at spaces, or inside a word longer than a line, such as a hash. Measures
 * each word once.
 */
export function linesOf(text: string, width: number, widthOf: (part: string) => number): string[] {
  const space = widthOf(' ');
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const word of text.split(/[ \t]+/).flatMap((whole) => piecesOf(whole, width, widthOf))) {
    const more = widthOf(word);
    if (line.length > 0 && used + space + more > width) {
      lines.push(line.join(' '));
      line = [];
      used = 0;
    }
    used += (line.length > 0 ? space : 0) + more;
    line.push(word);
  }
  return [...lines, line.join(' ')];
}

function piecesOf(word: string, width: number, widthOf: (part: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word.match(WHOLE) ?? []) {
    const more = widthOf(letter);
    if (piece !== '' && used + more > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += more;
  }
  return [...pieces, piece];
}
