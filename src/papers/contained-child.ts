import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answered, Asked } from './child/messages.js';

const HEAP_MB = 256;
const DATA_BYTES = 512 * 1024 * 1024;
const RESIDENT_BYTES = 640 * 1024 * 1024;
const WATCH_EVERY_MS = 200;

/** The child died, or took too long, or too much: whatever it was reading is too complex. */
export class ChildLost extends Error {}

/** One warm child process, bounded in memory, serving one question at a time. Once lost it is never used again. */
export class ContainedChild {
  private readonly child: ChildProcess;
  private asked = 0;
  private settle: ((answered: Answered | ChildLost) => void) | undefined;
  private watch: NodeJS.Timeout | undefined;
  lost = false;

  constructor() {
    const [program, ...before] = hasPrlimit() ? ['prlimit', `--data=${DATA_BYTES}`, '--core=0', process.execPath] : [process.execPath];
    this.child = spawn(program ?? process.execPath, [...before, `--max-old-space-size=${HEAP_MB}`, childFile()], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Nothing of the portal's environment: no address of a database, no secret.
      env: { NODE_ENV: 'production', PATH: process.env['PATH'] ?? '' },
    });
    this.child.on('message', (message: Answered | { ready: true }) => {
      if ('id' in message) this.settle?.(message);
    });
    this.child.on('exit', () => this.lose());
    this.child.on('error', () => this.lose());
    this.rest();
  }

  /** Asks, and waits at most so long. Throws `ChildLost`. */
  async ask(question: Omit<Asked & { inspect: string }, 'id'> | Omit<Asked & { compose: unknown }, 'id'>, wallClockMs: number): Promise<Answered> {
    this.asked += 1;
    const asked = { ...question, id: this.asked } as Asked;
    this.child.ref();
    this.child.channel?.ref();
    const clock = setTimeout(() => this.kill(), wallClockMs);
    this.watch = setInterval(() => this.keepWithinMemory(), WATCH_EVERY_MS);
    try {
      const answered = await new Promise<Answered | ChildLost>((resolve) => {
        this.settle = resolve;
        if (this.lost) resolve(new ChildLost());
        else this.child.send(asked, (error) => error && this.kill());
      });
      if (answered instanceof ChildLost) throw answered;
      return answered;
    } finally {
      clearTimeout(clock);
      clearInterval(this.watch);
      this.settle = undefined;
      this.rest();
    }
  }

  kill(): void {
    this.child.kill('SIGKILL');
    this.lose();
  }

  private lose(): void {
    this.lost = true;
    this.settle?.(new ChildLost());
  }

  /** An idle child does not keep the portal from ending. */
  private rest(): void {
    this.child.unref();
    this.child.channel?.unref();
  }

  /** Where prlimit is not, and for what it does not count. */
  private keepWithinMemory(): void {
    try {
      const pages = Number(readFileSync(`/proc/${this.child.pid}/statm`, 'utf8').split(' ')[1]);
      if (pages * 4096 > RESIDENT_BYTES) this.kill();
    } catch {
      // No /proc here, or the child is already gone: the wall clock and the heap's limit stay.
    }
  }
}

let prlimit: boolean | undefined;

function hasPrlimit(): boolean {
  prlimit ??= process.platform === 'linux' && spawnSync('prlimit', ['--version'], { stdio: 'ignore' }).status === 0;
  return prlimit;
}

/** The compiled child: from the sources (in tests) it is the one of the last build. */
function childFile(): string {
  const here = fileURLToPath(new URL('./child/papers.child.js', import.meta.url));
  return existsSync(here) ? here : here.replace(/([\\/])src([\\/]papers[\\/])/, '$1dist$1src$2');
}
