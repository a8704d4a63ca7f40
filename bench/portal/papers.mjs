// PDFs that all differ: one that is made or read once, and in each copy another token of the same length.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PDFDocument, PDFName } from 'pdf-lib';

const TOKEN_LENGTH = 32;

/** So many small ones, of these sizes more or less: a page or two with a picture that cannot be packed. */
export async function smallPapers(sizes) {
  return Promise.all(
    sizes.map(async (size) => {
      const document = await PDFDocument.create();
      document.addPage().drawText('Certificat de travail');
      document.addPage();
      document.context.register(document.context.stream(randomBytes(size - 2000)));
      return withToken(document);
    }),
  );
}

/** The same from a PDF that is there. */
export async function paperLike(file) {
  return withToken(await PDFDocument.load(await readFile(file), { updateMetadata: false }));
}

/** A copy that no other is like. */
export function another({ bytes, at }) {
  const copy = Buffer.from(bytes);
  copy.write(randomBytes(TOKEN_LENGTH / 2).toString('hex'), at, 'latin1');
  return copy;
}

async function withToken(document) {
  const token = 'A'.repeat(TOKEN_LENGTH);
  document.catalog.set(PDFName.of('Bench'), PDFName.of(token));
  const bytes = Buffer.from(await document.save({ useObjectStreams: false }));
  const at = bytes.indexOf(token);
  if (at < 0) throw new Error('The token is nowhere in the file.');
  return { bytes, at };
}
