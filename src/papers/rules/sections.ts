/** What a report is expected to hold, in its usual order. */
export const SECTIONS = ['introduction', 'overview', 'significant', 'skills', 'conclusion', 'annexes'] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * How each is headed, in French first, then in English: without accents or capitals, from the beginning of the line.
 */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'overview',
    /^(?:presentation (?:de l'ensemble )?(?:des|de mes) experiences|(?:presentation de )?l'ensemble (?:des|de mes) experiences|ensemble des experiences|parcours professionnel|(?:presentation|overview) of (?:all )?(?:the |my )?(?:professional )?experiences?)\b/,
  ],
  [
    'significant',
    /^(?:(?:une |l')?experiences? (?:professionnelles? )?significatives?|(?:the )?(?:most )?significant experiences?)\b/,
  ],
  ['skills', /^(?:(?:les |mes )?competences\b|(?:the |my )?skills\b)/],
  ['conclusion', /^(?:conclusions?(?: generale)?|bilan (?:general|personnel))\b/],
  ['introduction', /^introduction\b/],
  ['annexes', /^(?:(?:liste |table )des annexes|annexes?|appendix|appendices)\b/],
];
/** A heading is short, and does not end as a sentence does. */
const LONGEST = 110;
const LEADER = /(?:\.\s?){4,}|…{2,}|_{4,}|·{4,}|\t\s{0,20}\d{1,4}$/;
const TITLE_OF_CONTENTS = /^(?:sommaire|table des matieres|contents|table of contents)$/;

/** The section that a line heads; undefined for ordinary lines, and for those of a table of contents. */
export function sectionOf(line: string): Section | undefined {
  const plain = plainly(line);
  if (plain.length > LONGEST || LEADER.test(line) || /[.;,!?]$/.test(plain)) return undefined;
  // "2.1", "II.", "A)", "Partie 3 :", "Chapitre IV -"
  const title = plain
    .replace(
      /^(?:(?:partie|chapitre|chapter|part)\s+)?(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[a-h])\s*[.):-]?\s+)(?=\S)/,
      '',
    )
    .replace(/^[-–—•:\s]+/, '');
  // A line that goes on from the one before begins without a capital.
  const begins = /\p{L}/u.exec(plainLetters(line).slice(-title.length))?.[0] ?? '';
  if (begins !== begins.toUpperCase()) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(title) && title.length > 0)?.[0];
}

/**
 * A title, then a number. In two looks, each over once at the line's end: one pattern for both would begin again at
 * every letter.
 */
function endsWithItsPage(line: string): boolean {
  const number = /\s\d{1,3}$/.exec(line);
  const begins = line.search(/\p{L}/u);
  return number !== null && begins !== -1 && number.index - begins > 3;
}

/** Whether a page is the table of contents: its lines name sections that stand elsewhere. */
export function isContents(text: string): boolean {
  const lines = text.split('\n');
  const led = lines.filter((line) => LEADER.test(line) || endsWithItsPage(line)).length;
  if (lines.slice(0, 8).some((line) => TITLE_OF_CONTENTS.test(plainly(line)))) return true;
  return led >= 5 && led * 2 > lines.length;
}

/** Whether the section begins the page, under a running head at most. */
export function headsPage(text: string, section: Section): boolean {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 3)
    .some((line) => sectionOf(line) === section);
}

/** Without accents or capitals, its apostrophes and spaces all alike. */
export function plainly(text: string): string {
  return plainLetters(text).toLowerCase();
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
