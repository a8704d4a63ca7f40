// Draws every page of a PDF and says, word by word, what of it can be seen. A process of its own: a page of pixels
// stays out of the tests' memory.
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

/** Where each letter of a run begins and how wide it is, in the weight that fits its width best. */
function lettersOf(text, width) {
  const letters = [...text];
  const fits = WEIGHTS.map((family) => {
    ruler.font = `100px "${family}"`;
    const widths = letters.map((letter) => (letter === '\0' ? 0 : ruler.measureText(letter).width));
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

const document = await pdfjs.getDocument({
  data: new Uint8Array(await readFile(process.argv[2])),
  verbosity: pdfjs.VerbosityLevel.ERRORS,
  isEvalSupported: false,
  useSystemFonts: false,
  standardFontDataUrl: `${pathToFileURL(path.join(home, 'standard_fonts')).pathname}/`,
}).promise;

const pages = [];
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const isInk = (x, y) => {
    const at = (y * canvas.width + x) * 4;
    return data[at + 3] > 0 && data[at] + data[at + 1] + data[at + 2] < DARK;
  };
  const hasInk = (left, top, right, bottom) => {
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(canvas.height, Math.ceil(bottom)); y += 1)
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(canvas.width, Math.ceil(right)); x += 1)
        if (isInk(x, y)) return true;
    return false;
  };
  /** In the middle of its place, so that its neighbours do not answer for it; a thin one may stand a hair beside. */
  const isSeen = ({ from, wide }, x, y, tall) => {
    const within = wide < tall * 0.3 ? -SCALE / 2 : wide * 0.15;
    return hasInk(x + from + within, y - tall, x + from + wide - within, y + tall * 0.3);
  };
  const words = [];
  const { items } = await page.getTextContent();
  for (const { str, transform, width, height } of items) {
    if (!str.trim()) continue;
    const [a, b, , , x, y] = pdfjs.Util.transform(viewport.transform, transform);
    const isUpright = Math.abs(b) < 0.01 && a > 0;
    const tall = height * SCALE;
    const letters = lettersOf(str, width * SCALE);
    // Written in another direction (a stamp on a turned page), only whether it is there is asked.
    for (const word of wordsOf(letters)) {
      const seen = isUpright ? word.map((letter) => isSeen(letter, x, y, tall)) : word.map(() => true);
      const [first, last] = [word[0], word.at(-1)];
      words.push({
        text: word.map(({ letter }) => letter).join(''),
        unseen: word
          .filter((_, index) => !seen[index])
          .map(({ letter }) => letter)
          .join(''),
        left: (x + first.from) / SCALE,
        right: (x + last.from + last.wide) / SCALE,
        top: (y - tall * 0.75) / SCALE,
        bottom: (y + tall * 0.22) / SCALE,
        upright: isUpright,
      });
    }
  }
  pages.push({ width: viewport.width / SCALE, height: viewport.height / SCALE, words });
  page.cleanup();
}
process.stdout.write(JSON.stringify(pages));

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
