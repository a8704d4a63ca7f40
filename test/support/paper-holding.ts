import { randomBytes } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';

/** A sound PDF that holds these letters as they are, in a stream that no page draws, and so many other bytes. Gives where it is; no two are the same. */
export async function paperHolding(letters: string, otherBytes = 100): Promise<string> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  page.drawText('Rapport d’expérience');
  page.node.set(
    PDFName.of('Ballast'),
    pdf.context.register(pdf.context.stream(Buffer.concat([Buffer.from(`${letters}\n`), randomBytes(otherBytes)]))),
  );
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'aval-paper-')), 'Rapport.pdf');
  await writeFile(file, await pdf.save());
  return file;
}
