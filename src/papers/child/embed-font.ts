import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PDFDocument, PDFFont } from 'pdf-lib';

/** The letters that stamps are written in. To be asked once a document: it adds some 160 kB to it. */
export async function embedFont(document: PDFDocument): Promise<PDFFont> {
  // It takes longer to load than a report to look at, and a child that only looks at reports needs none of it.
  const { default: fontkit } = await import('@pdf-lib/fontkit');
  document.registerFontkit(fontkit);
  const file = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  );
  // All of the letters: cut down to those that are used, this fontkit draws some of them empty, and the text layer
  // stays whole.
  return document.embedFont(await readFile(file), { subset: false });
}
