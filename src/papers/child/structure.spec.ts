import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString, type PDFContext, type PDFObject } from 'pdf-lib';
import { LIMITS, type PaperFault } from '../rules/index.js';
import { inspectStructure } from './structure.js';

/** A page, and beside it what `put` gives the catalogue under a name. */
async function pdfWith(
  put: (context: PDFContext) => Readonly<Record<string, PDFObject>>,
  useObjectStreams = false,
): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage();
  for (const [name, object] of Object.entries(put(document.context))) document.catalog.set(PDFName.of(name), object);
  return Buffer.from(await document.save({ useObjectStreams }));
}

const action = (context: PDFContext, kind: string, more: Record<string, string> = {}): PDFObject =>
  context.register(context.obj({ Type: 'Action', S: kind, ...more }));

describe('what a PDF would do by itself', () => {
  it.each<[PaperFault, string, (context: PDFContext) => Record<string, PDFObject>]>([
    [
      'JAVASCRIPT',
      'in an action that follows another',
      (context) => ({ OpenAction: context.obj({ S: 'GoTo', Next: [action(context, 'JavaScript')] }) }),
    ],
    [
      'JAVASCRIPT',
      'in a name tree',
      (context) => ({
        Names: context.obj({ JavaScript: { Names: [PDFString.of('a'), action(context, 'JavaScript')] } }),
      }),
    ],
    [
      'LAUNCH',
      'where nothing points to it',
      (context) => {
        action(context, 'Launch');
        return {};
      },
    ],
    ['SUBMIT_FORM', 'importing data', (context) => ({ X: action(context, 'ImportData') })],
    ['REMOTE_GOTO', 'in a nested dictionary', (context) => ({ X: context.obj({ a: [{ b: { S: 'GoToR' } }] }) })],
    ['AUTO_URI', 'when a page is entered', (context) => ({ X: context.obj({ AA: { O: action(context, 'URI') } }) })],
    [
      'AUTO_URI',
      'after another action',
      (context) => ({ OpenAction: context.obj({ S: 'GoTo', Next: action(context, 'URI') }) }),
    ],
    ['MEDIA', 'a sound', (context) => ({ X: context.obj({ Subtype: 'Sound' }) })],
    ['XFA', 'a form', (context) => ({ AcroForm: context.obj({ XFA: [] }) })],
    ['ATTACHMENT', 'a file', (context) => ({ X: context.obj({ Type: 'Filespec', EF: {} }) })],
  ])('%s, %s, whether or not objects are packed', async (fault, _where, put) => {
    for (const packed of [false, true])
      expect(await inspectStructure(await pdfWith(put, packed))).toEqual({ accepted: false, fault });
  });

  it('is seen through names written in another way', async () => {
    const written = (await pdfWith((context) => ({ OpenAction: action(context, 'JavaScript') })))
      .toString('latin1')
      .replace('/JavaScript', '/J#61va#53cript');
    expect(await inspectStructure(Buffer.from(written, 'latin1'))).toEqual({ accepted: false, fault: 'JAVASCRIPT' });
  });

  it('is not to have links to click, bookmarks or a view to open at', async () => {
    const put = (context: PDFContext): Record<string, PDFObject> => ({
      OpenAction: action(context, 'GoTo'),
      X: context.obj({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://aval.example') } }),
    });
    expect(await inspectStructure(await pdfWith(put))).toMatchObject({ accepted: true });
  });

  it('is said before the sizes, which are refused too', async () => {
    const image = (context: PDFContext): Record<string, PDFObject> => ({
      X: context.register(
        context.stream(deflateSync('x'), { Subtype: 'Image', Width: 20_000, Height: 20_000, Filter: 'FlateDecode' }),
      ),
    });
    expect(await inspectStructure(await pdfWith(image))).toEqual({ accepted: false, fault: 'TOO_COMPLEX' });
    expect(
      await inspectStructure(
        await pdfWith((context) => ({ ...image(context), OpenAction: action(context, 'Launch') })),
      ),
    ).toEqual({ accepted: false, fault: 'LAUNCH' });
    expect(
      await inspectStructure(await pdfWith((context) => ({ X: context.obj({ MediaBox: [0, 0, 15_000, 10] }) }))),
    ).toEqual({ accepted: false, fault: 'TOO_COMPLEX' });
  });

  it('says that a file is signed', async () => {
    const bytes = await pdfWith((context) => ({ AcroForm: context.obj({ Fields: [{ FT: 'Sig', V: {} }] }) }));
    expect(await inspectStructure(bytes)).toMatchObject({ accepted: true, warnings: ['SIGNED'] });
  });
});

describe('W16: what is no report is refused, with its reason', () => {
  const sample = (name: string): Buffer => readFileSync(path.resolve('test/data/hostile', name));
  it.each<[string, PaperFault, () => Buffer]>([
    [
      'a program under the name of a PDF',
      'NOT_PDF',
      () => Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), Buffer.alloc(2000)]),
    ],
    ['a PDF that carries a program', 'ATTACHMENT', () => sample('22-embedded-exe.pdf')],
    ['a PDF that starts one', 'LAUNCH', () => sample('20-launch.pdf')],
    ['an encrypted PDF', 'ENCRYPTED', () => sample('62-encrypted-rc4.pdf')],
    ['a PDF encrypted under a password', 'PASSWORD', () => sample('60-encrypted-user.pdf')],
    ['a file of 0 byte', 'EMPTY', () => Buffer.alloc(0)],
  ])('%s: %s', async (_what, fault, bytes) => {
    expect(await inspectStructure(bytes())).toMatchObject({ accepted: false, fault });
  });
  it('a page over the limit, and not the last one within it', async () => {
    const document = await PDFDocument.create();
    for (let page = 0; page < LIMITS.pages; page += 1) document.addPage();
    expect(await inspectStructure(Buffer.from(await document.save()))).toMatchObject({
      accepted: true,
      pages: LIMITS.pages,
    });
    document.addPage();
    expect(await inspectStructure(Buffer.from(await document.save()))).toEqual({
      accepted: false,
      fault: 'TOO_MANY_PAGES',
    });
  });
});
