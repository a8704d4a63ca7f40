import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument } from 'pdf-lib';
import { PAPER_FAULTS, type PaperFault } from './rules/index.js';
import { PaperChildren } from './children/paper-children.js';

const DATA = path.resolve('test/data');
const sample = (name: string): string => path.join(DATA, name);
const expected = readFileSync(sample('hostile/expected.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

/** The contained children of a process, as the system sees them. */
function childrenOf(parent: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return lines
    .filter(([, ppid, ...program]) => Number(ppid) === parent && program.join(' ').endsWith('papers.child.js'))
    .map(([pid]) => Number(pid));
}

describe('the inspection of a PDF, in its contained child', () => {
  const children = new PaperChildren();
  afterAll(() => children.onModuleDestroy());

  /** The two looks at a file, as an upload gets them. */
  const lookAtBoth = async (file: string): Promise<PaperFault | 'accepted'> => {
    const verdict = await children.inspect(sample(`hostile/${file}`));
    if (!verdict.accepted) return verdict.fault;
    const text = await children.read(sample(`hostile/${file}`));
    return text.read ? 'accepted' : text.fault;
  };

  it.each(['report15-1mb.pdf', 'report-short.pdf', 'report2.pdf'])(
    'accepts a real report, %s, and counts its pages',
    async (name) => {
      const verdict = await children.inspect(sample(`reports/${name}`));
      expect(verdict).toEqual({
        accepted: true,
        warnings: [],
        pages: (await PDFDocument.load(readFileSync(sample(`reports/${name}`)))).getPageCount(),
      });
    },
  );

  it('has every sample in its table', () => {
    expect(expected.map(([file]) => file)).toEqual(
      readdirSync(sample('hostile'))
        .filter((name) => name.endsWith('.pdf'))
        .sort(),
    );
    expect(expected).toHaveLength(40);
  });

  it.each(expected)('%s is %s: %s', async (file = '', verdict = '', codes = '') => {
    const allowed: readonly string[] =
      verdict === 'either' ? ['accepted', ...PAPER_FAULTS] : verdict === 'accepted' ? ['accepted'] : codes.split('|');
    expect(allowed).toContain(await lookAtBoth(file));
    // Whatever it was, the next one is read as if nothing had been.
    expect(await children.read(sample('hostile/00-ok-base14font.pdf'))).toMatchObject({
      read: true,
      reading: { words: 10 },
    });
  });

  it('says of a Word file that it is one', async () => {
    expect(await children.inspect(sample('hostile/02-docx-renamed.pdf'))).toEqual({
      accepted: false,
      fault: 'NOT_PDF',
      is: 'word',
    });
  });

  it('says “too complex” of a file that its child died of, and only of that one', async () => {
    const verdicts = await Promise.all(
      ['hostile/42-bomb-objstm-1gb.pdf', 'reports/report-short.pdf', 'reports/report2.pdf'].map((name) =>
        children.inspect(sample(name)),
      ),
    );
    expect(verdicts).toEqual([
      { accepted: false, fault: 'TOO_COMPLEX' },
      expect.objectContaining({ accepted: true }),
      expect.objectContaining({ accepted: true }),
    ]);
  });

  it('does not blame a file for a portal that ends while it is looked at: neither the one in a child’s hands, nor those that wait', async () => {
    const [own, before] = [new PaperChildren(), new Set(childrenOf(process.pid))];
    await own.inspect(sample('reports/report-short.pdf'));
    // Frozen, it has its file in hands until it is ended.
    for (const pid of childrenOf(process.pid)) if (!before.has(pid)) process.kill(pid, 'SIGSTOP');
    const asked = Promise.allSettled(
      Array.from({ length: 4 }, () => [
        own.read(sample('reports/report15-1mb.pdf')),
        own.inspect(sample('reports/report15-1mb.pdf')),
      ]).flat(),
    );
    own.onModuleDestroy();
    expect((await asked).map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 'rejected'));
  });

  it('does not blame a file for a child that was dead before', async () => {
    const [own, before] = [new PaperChildren(), new Set(childrenOf(process.pid))];
    await own.inspect(sample('reports/report-short.pdf'));
    for (const pid of childrenOf(process.pid)) if (!before.has(pid)) process.kill(pid, 'SIGKILL');
    expect(await own.inspect(sample('reports/report-short.pdf'))).toMatchObject({ accepted: true });
    own.onModuleDestroy();
  });

  it('throws, and gives no verdict, when the file is not there', async () => {
    await expect(children.inspect(sample('reports/none.pdf'))).rejects.toThrow('Nothing was inspected');
  });

  it('has a drawing for each letter of a stamp', () => {
    const font = fontkit.create(
      readFileSync('node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    );
    const letters = Array.from('«»’“”…–—•·€œŒæÆéèêëàâçîïôùûüÿÉÈÀÇŁłńśźżčšžñßøåÅ→≥≤×−\u00a0\u202f\u2011');
    expect(letters.filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([]);
  });
});
