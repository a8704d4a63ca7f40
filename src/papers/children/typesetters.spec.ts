import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from '../../../test/support/until.js';
import { plainPaper } from '../typesetting/paper-to-set.js';
import { useOf } from './process-use.js';
import { Typesetters } from './typesetters.js';
import { ChildrenAway } from './warm-children.js';

const paperOf = (paragraphs: number) =>
  plainPaper(
    {
      title: 'Procès-verbal',
      lang: 'fr-FR',
      subtitle: 'Session',
      foot: 'Aval',
      at: '2026-11-02T14:03:00.000Z',
      blocks: Array.from({ length: paragraphs }, (_, index) => ({ paragraph: `${index} ${'mot '.repeat(200)}` })),
    },
    'a-2a',
  );
/** Processor time that is more than it takes to start, and less than a long paper takes. */
const AT_WORK_MS = 1000;
const SHORT = paperOf(1);

describe('the typesetter in its children', () => {
  let typesetters: Typesetters;
  beforeEach(() => {
    typesetters = new Typesetters();
  });
  afterEach(() => typesetters.onModuleDestroy());

  it('makes the same bytes of the same words at the same instant, in another process too', async () => {
    const other = new Typesetters();
    try {
      const [first, again, elsewhere] = [
        await typesetters.set(SHORT),
        await typesetters.set(SHORT),
        await other.set(SHORT),
      ];
      expect(first.pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(again).toEqual(first);
      expect(elsewhere).toEqual(first);
    } finally {
      other.onModuleDestroy();
    }
  });

  it('starts none before the first paper, has two at most for many papers, and keeps one', async () => {
    expect(typesetters.pids).toEqual([]);
    const most: number[] = [];
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        await typesetters.set(SHORT);
        most.push(typesetters.pids.length);
      }),
    );
    expect(Math.max(...most)).toBeLessThanOrEqual(2);
    expect(typesetters.pids).toHaveLength(1);
  });

  it('is away for the paper that it dies over, and sets the same paper when it is asked again', async () => {
    const outcome = typesetters.set(paperOf(2000)).catch((error: unknown) => error);
    await until(async () => ((await useOf(typesetters.pids[0] ?? 0))?.processorMs ?? 0) > AT_WORK_MS);
    for (const pid of typesetters.pids) process.kill(pid, 'SIGKILL');
    expect(await outcome).toBeInstanceOf(ChildrenAway);
    expect((await typesetters.set(paperOf(2000))).pdf.length).toBeGreaterThan(1000);
  });

  it('is not missed when it dies between two papers', async () => {
    await typesetters.set(SHORT);
    for (const pid of typesetters.pids) process.kill(pid, 'SIGKILL');
    expect((await typesetters.set(SHORT)).pdf.length).toBeGreaterThan(1000);
  });

  it('leaves no child behind when the portal is killed while one works', async () => {
    const module = pathToFileURL(path.resolve('dist/src/papers/children/typesetters.js')).href;
    const program = `
      const { Typesetters } = await import('${module}');
      const typesetters = new Typesetters();
      void typesetters.set(${JSON.stringify(paperOf(2000))});
      while (typesetters.pids.length === 0) await new Promise(setImmediate);
      process.stdout.write(String(typesetters.pids[0]));`;
    const portal = spawn(process.execPath, ['--input-type=module'], { stdio: ['pipe', 'pipe', 'ignore'] });
    portal.stdin.end(program);
    const pid = Number(String(await once(portal.stdout, 'data')));
    await until(async () => ((await useOf(pid))?.processorMs ?? 0) > AT_WORK_MS);
    portal.kill('SIGKILL');
    await until(async () => (await useOf(pid)) === undefined);
    expect(await useOf(pid)).toBeUndefined();
  });

  it('tells whoever waits for a paper that it is away when the portal ends', async () => {
    const asked = Promise.allSettled([paperOf(2000), SHORT, SHORT].map((paper) => typesetters.set(paper)));
    typesetters.onModuleDestroy();
    const outcomes = (await asked).map((one) => one.status === 'rejected' && one.reason instanceof ChildrenAway);
    expect(outcomes).toEqual([true, true, true]);
  });
});
