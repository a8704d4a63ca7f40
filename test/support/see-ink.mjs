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

const WEIGHTS = ['400Regular', '600SemiBold'].map((weight) => {
  const family = `papers ${weight}`;
  GlobalFonts.registerFromPath(resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`), family);
  return family;
});
const ruler = createCanvas(1, 1).getContext('2d');
const measured = new Map(WEIGHTS.map((family) => [family, new Map([['\0', 0]])]));

/** Letters come again: each is measured once in each weight. */
function widthOf(letter, family) {
  const known = measured.get(family);
  const found = known.get(letter);
  if (found !== undefined) return found;
  ruler.font = `100px "${family}"`;
  const { width } = ruler.measureText(letter);
  known.set(letter, width);
  return width;
}

/** Where each letter of a run begins and how wide it is, in the weight that fits its width best. */
function lettersOf(text, width) {
  const letters = [...text];
  const fits = WEIGHTS.map((family) => {
    const widths = letters.map((letter) => widthOf(letter, family));
    return { widths, total: widths.reduce((sum, one) => sum + one, 0) };
  });
  const ratios = fits.map(({ total }) => Math.abs(total - width));
  const { widths, total } = fits[ratios.indexOf(Math.min(...ratios))];
  let at = 0;
  return letters.map((letter, index) => {
    const wide = (widths[index] / (total || 1)) * width;
    at += wide;
    return { letter, from: at - wide, wide };
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
  for (const { str, transform, width, height } of items) {
    if (!str.trim()) continue;
    const [a, b, , , x, y] = pdfjs.Util.transform(viewport.transform, transform);
    const isUpright = Math.abs(b) < 0.01 && a > 0;
    const [along, across] = [a, b].map((side) => side / Math.hypot(a, b));
    const tall = height * SCALE;
    // Written in another direction (a stamp on a turned page), only whether it is there is asked.
    for (const word of wordsOf(lettersOf(str, width * SCALE))) {
      const unseen = isUpright ? word.filter((letter) => !isSeen(letter, x, y, tall)) : [];
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
  }
  return { width: viewport.width / SCALE, height: viewport.height / SCALE, words };
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
  // In the middle of its place, so that its neighbours do not answer for it; a thin one may stand a hair beside.
  return ({ from, wide }, x, y, tall) => {
    const within = wide < tall * 0.3 ? -SCALE / 2 : wide * 0.15;
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
