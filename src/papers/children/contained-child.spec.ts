import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ChildLost, ChildOverLimits, ContainedChild } from './contained-child.js';
import { PaperChildren } from './paper-children.js';
import { tryChildren } from './try-children.js';
import { Typesetters } from './typesetters.js';
import { ChildrenAway } from './warm-children.js';

const sample = (name: string): string => path.resolve('test/data', name);
const REPORT = sample('reports/report15-1mb.pdf');
const READER = { file: new URL('../child/papers.child.js', import.meta.url) };
const PLENTY_MS = 60_000;

/** A file that a child has begun to read, and whose bytes come when they are given. */
interface Held {
  readonly path: string;
  /** Answers once a child is reading it; gives what hands it its bytes. */
  begun(): Promise<(bytes: Buffer) => Promise<void>>;
}

describe('a contained child', () => {
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'aval-child-spec-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const held = (): Held => {
    const pipe = path.join(folder, `held-${(count += 1)}`);
    execFileSync('mkfifo', [pipe]);
    return {
      path: pipe,
      begun: async () => {
        // Opened only once somebody reads: the child is then in the middle of its question.
        const end = await open(pipe, 'w');
        return async (bytes) => {
          await end.writeFile(bytes).catch(() => undefined);
          await end.close();
        };
      },
    };
  };

  it.each(['SIGTERM', 'SIGKILL', 'SIGHUP', 'SIGSEGV', 'SIGABRT'] as const)(
    'that dies of %s over a file is an outage, never a verdict on the file; the same file is read the next time',
    async (signal) => {
      const children = new PaperChildren();
      try {
        const file = held();
        const reading = children.inspect(file.path);
        const outcome = reading.catch((error: unknown) => error);
        const give = await file.begun();
        for (const pid of children.pids) process.kill(pid, signal);
        expect(await outcome).toBeInstanceOf(ChildrenAway);
        await give(Buffer.alloc(0));
        expect(await children.inspect(REPORT)).toMatchObject({ accepted: true, pages: 15 });
      } finally {
        children.onModuleDestroy();
      }
    },
  );

  it('that is frozen over a file, then goes on, gives the verdict that it would have given', async () => {
    const children = new PaperChildren();
    try {
      const file = held();
      const looking = children.inspect(file.path);
      const give = await file.begun();
      for (const pid of children.pids) process.kill(pid, 'SIGSTOP');
      const given = give(readFileSync(REPORT));
      for (const pid of children.pids) process.kill(pid, 'SIGCONT');
      await given;
      expect(await looking).toEqual(await children.inspect(REPORT));
    } finally {
      children.onModuleDestroy();
    }
  });

  it('that is given no processor for as long as the outage guard allows is lost, and the file is not blamed', async () => {
    const child = new ContainedChild(READER, 200);
    const file = held();
    const outcome = child.ask({ inspect: file.path }, PLENTY_MS).catch((error: unknown) => error);
    const give = await file.begun();
    process.kill(child.pid ?? 0, 'SIGSTOP');
    expect(await outcome).toBeInstanceOf(ChildLost);
    expect(child.lost).toBe(true);
    await give(Buffer.alloc(0));
  });

  it('is ended once a question has taken its processor time, and only then: what it took before is not counted', async () => {
    const child = new ContainedChild(READER);
    for (let round = 0; round < 3; round += 1)
      expect(await child.ask({ read: REPORT }, PLENTY_MS)).toMatchObject({ text: { read: true } });
    await expect(child.ask({ read: REPORT }, 1)).rejects.toEqual(new ChildOverLimits('time'));
    expect(child.lost).toBe(true);
  });

  it('is tried at the start of the portal, which is told nothing where it works, and what does not where it cannot start', async () => {
    const [children, typesetters, program] = [new PaperChildren(), new Typesetters(), process.execPath];
    const tried = { children, typesetters, dataDir: tmpdir() };
    try {
      process.execPath = '/nowhere/node';
      const wrong = await tryChildren(tried);
      expect(wrong).toMatch(/papers cannot be set on this machine: .*ENOENT[^]*start again/);
      expect(wrong).toMatch(/PDFs cannot be looked at on this machine: .*ENOENT[^]*start again/);
      process.execPath = program;
      expect(await tryChildren(tried)).toBeUndefined();
    } finally {
      process.execPath = program;
      children.onModuleDestroy();
      typesetters.onModuleDestroy();
    }
  });

  it('is ended by the memory that a file swells to, which is said to be memory and not an outage', async () => {
    const child = new ContainedChild(READER);
    const bomb = child.ask({ read: sample('hostile/40-bomb-content-1gb.pdf') }, PLENTY_MS);
    await expect(bomb).rejects.toEqual(new ChildOverLimits('memory'));
  });
});
