import { randomBytes } from 'node:crypto';
import { PDFDocument, PDFName } from 'pdf-lib';
import { fileToSend } from './file-to-send.js';

/**
 * A sound PDF that holds these letters as they are, in a stream that no page draws, and so many other bytes. Gives
 * where it is; no two are the same.
 */
export async function paperHolding(letters: string, otherBytes = 100): Promise<string> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  page.drawText('Rapport d’expérience');
  page.node.set(
    PDFName.of('Ballast'),
    pdf.context.register(pdf.context.stream(Buffer.concat([Buffer.from(`${letters}\n`), randomBytes(otherBytes)]))),
  );
  return fileToSend(await pdf.save());
}
