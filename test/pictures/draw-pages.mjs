import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** A sheet is some 900 pixels wide: small letters can be read. */
const READABLE = 1.5;

/** Each page of a PDF as a PNG. Its types stand apart: the context of this canvas is not quite that of a browser. */
export async function drawPages(pdf, scale = READABLE) {
  const document = await pdfjs.getDocument({
    data: new Uint8Array(pdf),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    standardFontDataUrl: `${pathToFileURL(path.join(home, 'standard_fonts')).pathname}/`,
  }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const canvasContext = canvas.getContext('2d');
    await page.render({ canvas: null, canvasContext, viewport }).promise;
    pages.push(await canvas.encode('png'));
    page.cleanup();
  }
  await document.destroy();
  return pages;
}
