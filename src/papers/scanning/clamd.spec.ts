import { Readable } from 'node:stream';
import { Antivirus, EICAR, startAntivirus } from '../../../test/support/antivirus.js';
import { Clamd, NotScanned } from './clamd.js';

describe('a clamd', () => {
  let antivirus: Antivirus;
  let clamd: Clamd;
  beforeEach(async () => {
    antivirus = await startAntivirus();
    clamd = new Clamd(antivirus.url, { connectMs: 5_000, silenceMs: 10_000 });
  });
  afterEach(() => antivirus.stop());
  const bytes = (...chunks: (string | Buffer)[]): Readable => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const megabytes = (count: number): Readable =>
    Readable.from(Array.from({ length: count }, () => Buffer.alloc(1_000_000, 'a')));

  it('says its version, and what it thinks of bytes, wherever they are cut', async () => {
    expect(await clamd.version()).toBe('ClamAV 1.4.6/27500/Mon Nov 23 09:26:12 2026');
    expect(await clamd.scan(bytes('%PDF-1.7'))).toEqual({ verdict: 'clean' });
    expect(await clamd.scan(bytes())).toEqual({ verdict: 'clean' });
    expect(await clamd.scan(bytes(EICAR.slice(0, 40), EICAR.slice(40)))).toEqual({
      verdict: 'infected',
      signature: 'Aval.Eicar.UNOFFICIAL',
    });
  });

  it('is sent a large file in small pieces', async () => {
    expect(await clamd.scan(megabytes(25))).toEqual({ verdict: 'clean' });
    expect(antivirus.longestPiece).toBe(64 * 1024);
  });

  it('that finds a file too big for it has said nothing of it', async () => {
    antivirus.streamMaxLength = 3_000_000;
    expect(await clamd.scan(megabytes(25))).toEqual({ verdict: 'beyond-limits' });
  });

  it.each([
    ['is silent', 'silent' as const],
    ['breaks off', 'breaks off' as const],
    ['says anything else', { says: "stream: Can't allocate memory ERROR" }],
  ])('that %s has said nothing', async (_what, mood) => {
    antivirus.mood = mood;
    // Only silence is waited out: elsewhere a busy machine is given its time.
    const hurried = new Clamd(antivirus.url, { connectMs: 5_000, silenceMs: 500 });
    await expect(hurried.scan(megabytes(2))).rejects.toThrow(NotScanned);
  });

  it('that is not there has said nothing, and is asked again when it is back', async () => {
    await antivirus.stop();
    await expect(clamd.scan(bytes('x'))).rejects.toThrow(NotScanned);
    await expect(clamd.version()).rejects.toThrow(NotScanned);
    await antivirus.start();
    expect(await clamd.scan(bytes('x'))).toEqual({ verdict: 'clean' });
  });

  it('is sent no end of a file that breaks while it is read: half a file is never clean', async () => {
    const breaking = Readable.from(
      (function* read() {
        yield Buffer.from('half');
        throw new Error('The disk broke.');
      })(),
    );
    await expect(clamd.scan(breaking)).rejects.toThrow(NotScanned);
    expect(antivirus.streams).toBe(0);
  });
});
