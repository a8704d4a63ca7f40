import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontkit, { type Font } from '@pdf-lib/fontkit';
import type { Has } from './writable.js';

/** A family of letters, as templates name it, and its files. */
interface Family {
  readonly name: string;
  readonly folder: string;
  readonly weights: readonly string[];
  /** Texts are set in it; the others are for numbers and codes. */
  readonly ofTexts: boolean;
  /** An installation may do without it: its letters are then written by their number. */
  readonly optional: boolean;
}

const FAMILIES: readonly Family[] = [
  {
    name: 'Source Serif 4',
    folder: 'source-serif-4',
    weights: ['400Regular', '400Regular_Italic', '600SemiBold'],
    ofTexts: true,
    optional: false,
  },
  {
    name: 'Source Sans 3',
    folder: 'source-sans-3',
    weights: ['400Regular', '600SemiBold'],
    ofTexts: true,
    optional: false,
  },
  {
    name: 'Source Code Pro',
    folder: 'source-code-pro',
    weights: ['400Regular', '600SemiBold'],
    ofTexts: false,
    optional: false,
  },
  // Its words can be copied, searched and read aloud: others draw a letter as two, and have it twice in the text.
  { name: 'Amiri', folder: 'amiri', weights: ['400Regular'], ofTexts: true, optional: true },
  { name: 'Noto Sans SC', folder: 'noto-sans-sc', weights: ['400Regular'], ofTexts: true, optional: true },
];

/** The letters of this installation. */
export interface Letters {
  /** The files of all fonts. */
  readonly files: readonly Buffer[];
  /** What each family of texts has. */
  readonly families: readonly Has[];
  /** The names of those optional families that are installed. */
  readonly others: readonly string[];
}

/** Reads the fonts that are installed. Throws when one is missing that no paper can do without. */
export function installedLetters(): Letters {
  const there = FAMILIES.filter(isThere).map((family) => ({
    ...family,
    files: family.weights.map((weight) => readFileSync(fileOf(family, weight))),
  }));
  return {
    files: there.flatMap(({ files }) => files),
    families: there
      .filter(({ ofTexts }) => ofTexts)
      .map(({ files }) => inAll(files.map((file) => fontkit.create(file)))),
    others: there.filter(({ optional }) => optional).map(({ name }) => name),
  };
}

/** A letter counts when each weight has it: a name may stand in any of them. */
function inAll(fonts: readonly Font[]): Has {
  const known = new Map<number, boolean>();
  return (code) => {
    const found = known.get(code) ?? fonts.every((font) => font.hasGlyphForCodePoint(code));
    known.set(code, found);
    return found;
  };
}

function isThere(family: Family): boolean {
  if (!family.optional) return true;
  try {
    return family.weights.every((weight) => fileOf(family, weight) !== '');
  } catch {
    return false;
  }
}

function fileOf({ name, folder }: Family, weight: string): string {
  const file = `${name.replaceAll(' ', '')}_${weight}.ttf`;
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/${folder}/${weight}/${file}`);
}
