const LONGEST = 120;

/**
 * A file's name is a label, never a path: its folders, control and direction marks are left out, and it stays short.
 */
export function labelOf(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const clean = base
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const named = /^\.*$/.test(clean) ? 'document.pdf' : clean;
  const letters = Array.from(named);
  if (letters.length <= LONGEST) return named;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(named)?.[0] ?? '';
  return `${letters.slice(0, LONGEST - ending.length - 1).join('')}…${ending}`;
}
