import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames, StandardFonts } from 'pdf-lib';
import type { Verdict } from '../../src/papers/rules/index.js';
import { inspectStructure } from '../../src/papers/child/structure.js';
import { readText } from '../../src/papers/child/text.js';
import { LOCALES } from '../../src/platform/web/index.js';
import { said } from '../support/reader.js';

const sent = (name: string): Buffer => readFileSync(path.resolve('test/data', name));

/** What its sender reads, in French. */
function sentenceFor(verdict: Verdict): string {
  if (verdict.accepted) return 'accepted';
  return said.say('fr', `papers.${verdict.fault}`, verdict.is ? { is: verdict.is } : {});
}

describe('a file as people send it', () => {
  it.each([
    ['field/bom-first.pdf', 'commence par autre chose'],
    [
      'field/tika-core__src__test__resources__org__apache__tika__mime__test-pdf-with-print-ticket-header.pdf',
      'commence par autre chose',
    ],
    ['hostile/50-polyglot-html.pdf', 'commence par autre chose'],
    ['hostile/02-docx-renamed.pdf', 'est un document Word'],
    ['hostile/03-text-renamed.pdf', 'n’est pas un PDF'],
    ['field/asks-password.pdf', 'avec son mot de passe'],
    ['hostile/60-encrypted-user.pdf', 'avec son mot de passe'],
    ['field/protected-printable.pdf', 'imprimez-le'],
    ['hostile/62-encrypted-rc4.pdf', 'Exportez-le de nouveau depuis le document d’origine'],
    ['field/protected-unprintable.pdf', 'Exportez-le de nouveau depuis le document d’origine'],
    ['hostile/22-embedded-exe.pdf', 'Imprimez-le « vers PDF », ce qui ne les garde pas'],
  ])('%s is refused for what is wrong with it, with a way out that works', async (name, words) => {
    const verdict = await inspectStructure(sent(name));
    expect(verdict.accepted).toBe(false);
    expect(sentenceFor(verdict).replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toContain(words);
  });

  it('that may not be printed is not answered by “print it”, in either language', () => {
    for (const locale of LOCALES) {
      const sentence = said.say(locale, 'papers.ENCRYPTED', { is: 'unprintable' });
      expect(sentence).not.toMatch(/« vers PDF »|“to PDF”/);
    }
  });

  it('whose page is held twice has it twice', async () => {
    expect(await inspectStructure(sent('field/kid-twice.pdf'))).toMatchObject({ accepted: true, pages: 3 });
  });

  it('that is a filled form is text, not a scan', async () => {
    const read = await readText(sent('field/form-filled.pdf'));
    if (!read.read) throw new Error(`Not read: ${read.fault}`);
    expect(read.reading.words).toBe(29);
    expect(read.reading.warnings).not.toContain('SCAN');
  });

  it('that is a form whose fields kept their drawing and lost their value is text all the same', async () => {
    expect(await textOfFirstPage(await formWithoutValues())).toContain('Conduite de la maintenance');
  });

  it('that bears a stamp is read with the words of the stamp', async () => {
    expect(await textOfFirstPage(await stamped('Reçu le 3 novembre'))).toContain('Reçu le 3 novembre');
  });
});

async function textOfFirstPage(bytes: Uint8Array): Promise<string> {
  const read = await readText(Buffer.from(bytes));
  if (!read.read) throw new Error(`Not read: ${read.fault}`);
  return read.pages[0] ?? '';
}

/** As some programs leave a form that was filled in: what each field shows, and nothing of what it holds. */
async function formWithoutValues(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const field = document.getForm().createTextField('fonctions');
  field.addToPage(document.addPage(), { x: 50, y: 700, width: 400, height: 40 });
  field.setText('Conduite de la maintenance');
  document.getForm().updateFieldAppearances();
  field.acroField.dict.delete(PDFName.of('V'));
  return document.save({ updateFieldAppearances: false });
}

async function stamped(words: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const drawing = document.context.formXObject([
    PDFOperator.of(PDFOperatorNames.BeginText),
    PDFOperator.of(PDFOperatorNames.SetFontAndSize, ['/F1', '14']),
    PDFOperator.of(PDFOperatorNames.ShowText, [font.encodeText(words)]),
    PDFOperator.of(PDFOperatorNames.EndText),
  ]);
  drawing.dict.set(PDFName.of('BBox'), document.context.obj([0, 0, 200, 40]));
  drawing.dict.set(PDFName.of('Resources'), document.context.obj({ Font: { F1: font.ref } }));
  const stamp = document.context.obj({
    Type: 'Annot',
    Subtype: 'Stamp',
    Rect: [50, 700, 250, 740],
    AP: { N: document.context.register(drawing) },
  });
  page.node.set(PDFName.of('Annots'), document.context.obj([document.context.register(stamp)]));
  return document.save();
}
