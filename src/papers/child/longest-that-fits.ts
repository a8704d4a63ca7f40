/**
 * A text with its end, whole or cut before it with an ellipsis; undefined where not one letter fits. Halved rather than
 * tried letter by letter: each try shapes the text anew, and a name has up to 255 letters on each of 400 pages.
 */
export function longestThatFits(text: string, end: string, fits: (text: string) => boolean): string | undefined {
  if (fits(text + end)) return text + end;
  const letters = Array.from(text);
  const cut = (count: number): string => `${letters.slice(0, count).join('').trimEnd()}…${end}`;
  let [fitting, tooLong] = [0, letters.length + 1];
  while (tooLong - fitting > 1) {
    const half = Math.floor((fitting + tooLong) / 2);
    if (fits(cut(half))) fitting = half;
    else tooLong = half;
  }
  return fitting > 0 ? cut(fitting) : undefined;
}
