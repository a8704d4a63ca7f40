import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PDFDocument, PDFFont } from 'pdf-lib';

/** The portal's own letters, in both of their weights. */
export interface Fonts {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
}

/** To be asked once a document: a weight adds some 160 kB to it. */
export async function embedFonts(document: PDFDocument): Promise<Fonts> {
  // It takes longer to load than a report to look at, and a child that only looks at reports needs none of it.
  const { default: fontkit } = await import('@pdf-lib/fontkit');
  document.registerFontkit(fontkit);
  return { regular: await embed(document, '400Regular'), bold: await embed(document, '600SemiBold') };
}

/**
 * All of the letters: cut down to those that are used, this fontkit draws some of them empty, and the text layer stays
 * whole.
 */
async function embed(document: PDFDocument, weight: '400Regular' | '600SemiBold'): Promise<PDFFont> {
  const file = createRequire(import.meta.url).resolve(
    `@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`,
  );
  return document.embedFont(await readFile(file), { subset: false });
}
