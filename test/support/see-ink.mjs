// Draws every page of these PDFs and says, word by word, what of it can be seen. A process of its own: a page of pixels
// stays out of the tests' memory; and one for all, that the letters are loaded once.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

const SCALE = 2;
/** Paper is white: a pixel darker than this is ink, of the palest colour that a paper is written in too. */
const DARK = 700;
const resolve = createRequire(import.meta.url).resolve;
const home = path.dirname(resolve('pdfjs-dist/package.json'));

/** The fonts that papers are set in, where they are installed. */
const FONTS = [
  'source-serif-4/400Regular/SourceSerif4_400Regular',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
  'source-sans-3/400Regular/SourceSans3_400Regular',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold',
  'source-code-pro/400Regular/SourceCodePro_400Regular',
  'amiri/400Regular/Amiri_400Regular',
  'noto-sans-sc/400Regular/NotoSansSC_400Regular',
];
const WEIGHTS = FONTS.map((file) => {
  const family = `papers ${file}`;
  GlobalFonts.registerFromPath(resolve(`@expo-google-fonts/${file}.ttf`), family);
  return family;
});
const ruler = createCanvas(1, 1).getContext('2d');
const measured = new Map(
  WEIGHTS.map((family) => [
    family,
    new Map([
      ['', 0],
      ['\0', 0],
    ]),
  ]),
);

/** Letters written from right to left, and joined: whether their word is there is asked, not each of them. */
const JOINED = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What comes again, letters first, is measured once in each font. */
function widthOf(text, family) {
  const known = measured.get(family);
  const found = known.get(text);
  if (found !== undefined) return found;
  ruler.font = `100px "${family}"`;
  const { width } = ruler.measureText(text);
  known.set(text, width);
  return width;
}

/** The spaces that French makes narrow, which pdf.js gives as any other: those of numbers, or those of signs too. */
const NARROW = [/(?<=\d) (?=\d{3}|[€%])/gu, /(?<=«) | (?=[»;!?€%])|(?<=\d) (?=\d{3})/gu];

/** Where each letter of a run begins and how wide it is, in its own font, or in the one that fits its width best. */
function lettersOf(written, width, size, font) {
  if (JOINED.test(written)) return [{ letter: written.trim(), from: 0, wide: width }];
  const own = WEIGHTS.filter((family) => font !== undefined && family.endsWith(`/${font}`));
  const texts = [written, ...NARROW.map((space) => written.replace(space, '\u202f'))];
  const fits = (own.length > 0 ? own : WEIGHTS).flatMap((family) =>
    texts.map((text) => ({ family, text, off: Math.abs((widthOf(text, family) * size) / 100 - width) })),
  );
  const { family, text } = fits.reduce((best, one) => (one.off < best.off ? one : best));
  const scale = width / (widthOf(text, family) || 1);
  let before = '';
  // A word begins where the whole of what stands before it ends, for letters stand closer or wider by their neighbours.
  return text.split(/(?<=\s)(?=\S)/u).flatMap((word) => {
    let at = widthOf(before, family) * scale;
    before += word;
    return [...word].map((letter, index, letters) => {
      const last = letters[index - 1] ?? '';
      const wide = (widthOf(last + letter, family) - widthOf(last, family)) * scale;
      at += wide;
      return { letter, from: at - wide, wide };
    });
  });
}

const all = [];
for (const file of process.argv.slice(2)) all.push(await pagesOf(file));
process.stdout.write(JSON.stringify(all));

async function pagesOf(file) {
  const document = await pdfjs.getDocument({
    data: new Uint8Array(await readFile(file)),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    standardFontDataUrl: `${pathToFileURL(path.join(home, 'standard_fonts')).pathname}/`,
  }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await seenOn(page));
    page.cleanup();
  }
  await document.destroy();
  return pages;
}

async function seenOn(page) {
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  const isSeen = seerOf(context.getImageData(0, 0, canvas.width, canvas.height));
  const words = [];
  const { items } = await page.getTextContent();
  // Where the run before ended, which this one may go on from in other letters: a word is then one, in two fonts.
  let end;
  for (const { str, transform, width, height, hasEOL, fontName } of items) {
    if (!str.trim()) {
      if (str || hasEOL) end = undefined;
      continue;
    }
    const [a, b, , , x, y] = pdfjs.Util.transform(viewport.transform, transform);
    const isUpright = Math.abs(b) < 0.01 && a > 0;
    const [along, across] = [a, b].map((side) => side / Math.hypot(a, b));
    const tall = height * SCALE;
    const goesOn = end !== undefined && !/^\s/u.test(str) && isUpright && isNear([x, y], end, tall);
    end = isUpright && !hasEOL && !/\s$/u.test(str) ? [x + width * SCALE, y] : undefined;
    const before = words.length;
    // Written in another direction (a stamp on a turned page), only whether it is there is asked.
    for (const word of wordsOf(lettersOf(str, width * SCALE, tall, nameOf(page, fontName)))) {
      const unseen = isUpright ? word.filter((letter) => !isSeen(letter, x, y, tall, word.length === 1)) : [];
      const [first, last] = [word[0], word.at(-1)];
      const corners = [
        [first.from, tall * 0.75],
        [last.from + last.wide, -tall * 0.22],
      ].map(([far, high]) => [x + far * along + high * across, y + far * across - high * along]);
      const [[left, right], [top, bottom]] = [0, 1].map((axis) =>
        corners.map((corner) => corner[axis] / SCALE).sort((one, other) => one - other),
      );
      words.push({
        text: word.map(({ letter }) => letter).join(''),
        unseen: unseen.map(({ letter }) => letter).join(''),
        left,
        right,
        top,
        bottom,
        upright: isUpright,
      });
    }
    if (goesOn) words.splice(before - 1, 2, joined(words[before - 1], words[before]));
  }
  return { width: viewport.width / SCALE, height: viewport.height / SCALE, words };
}

/** The name of one of our fonts, as its file has it: `ABCDEF+SourceSans3-SemiBold` is `SourceSans3_600SemiBold`. */
function nameOf(page, fontName) {
  if (!page.commonObjs.has(fontName)) return undefined;
  const { name } = page.commonObjs.get(fontName);
  return name
    ?.replace(/^[A-Z]{6}\+/, '')
    .replace(/-Regular$/, '_400Regular')
    .replace(/-SemiBold$/i, '_600SemiBold');
}

function isNear([x, y], [otherX, otherY], tall) {
  return Math.abs(x - otherX) < tall * 0.05 && Math.abs(y - otherY) < 1;
}

function joined(one, other) {
  return {
    text: one.text + other.text,
    unseen: one.unseen + other.unseen,
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    upright: true,
  };
}

/** Whether a letter of a drawn page has ink in its place. */
function seerOf({ data, width, height }) {
  const isInk = (x, y) => {
    const at = (y * width + x) * 4;
    return data[at + 3] > 0 && data[at] + data[at + 1] + data[at + 2] < DARK;
  };
  const hasInk = (left, top, right, bottom) => {
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y += 1)
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, Math.ceil(right)); x += 1)
        if (isInk(x, y)) return true;
    return false;
  };
  // In the middle of its place, so that its neighbours do not answer for it; a thin one may stand a hair beside, and one
  // that is alone in the blanks around it, of which pdf.js does not say how wide they are.
  return ({ from, wide }, x, y, tall, isAlone) => {
    const inPlace = wide < tall * 0.3 ? -SCALE / 2 : wide * 0.15;
    const within = isAlone ? -tall * 0.2 : inPlace;
    return hasInk(x + from + within, y - tall, x + from + wide - within, y + tall * 0.3);
  };
}

function wordsOf(letters) {
  const words = [];
  let word = [];
  for (const one of letters) {
    if (/\s/u.test(one.letter)) {
      if (word.length > 0) words.push(word);
      word = [];
    } else word.push(one);
  }
  return word.length > 0 ? [...words, word] : words;
}
