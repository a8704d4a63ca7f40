import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answered, Asked, Question, Said } from './child/messages.js';
import { residentBytes } from './resident-bytes.js';

const HEAP_MB = 256;
const DATA_BYTES = 512 * 1024 * 1024;
const RESIDENT_BYTES = 640 * 1024 * 1024;
const WATCH_EVERY_MS = 200;
const START_MS = 30_000;

/** The child died, or took too long, or too much: whatever it was reading is too complex. */
export class ChildLost extends Error {}
/** The child was dead before it took the question, or never started: no fault of the file's. */
export class ChildNeverBegan extends Error {}

/** One warm child process, bounded in memory, serving one question at a time. Once lost it is never used again. */
export class ContainedChild {
  private readonly child: ChildProcess;
  private readonly ready: Promise<unknown>;
  private asked = 0;
  private began = false;
  private settle: ((answered: Answered | Error) => void) | undefined;
  lost = false;

  constructor() {
    const [program, ...before] = hasPrlimit()
      ? ['prlimit', `--data=${DATA_BYTES}`, '--core=0', process.execPath]
      : [process.execPath];
    this.child = spawn(program ?? process.execPath, [...before, `--max-old-space-size=${HEAP_MB}`, childFile()], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Nothing of the portal's environment: no address of a database, no secret.
      env: { NODE_ENV: 'production', PATH: process.env['PATH'] ?? '' },
    });
    this.ready = new Promise((resolve) => {
      this.child.on('message', (said: Said) => {
        if ('ready' in said) resolve(undefined);
        else if ('began' in said) this.began = true;
        else if (said.id === this.asked) this.settle?.(said);
      });
      this.child.on('exit', () => {
        this.lose();
        resolve(undefined);
      });
      this.child.on('error', () => {
        this.lose();
        resolve(undefined);
      });
    });
    this.rest();
  }

  /** Asks, and waits at most so long once it has started. Throws `ChildLost`, or `ChildNeverBegan`. */
  async ask(question: Question, wallClockMs: number): Promise<Answered> {
    this.child.ref();
    this.child.channel?.ref();
    const watch = setInterval(() => void this.keepWithinMemory(), WATCH_EVERY_MS);
    let clock = setTimeout(() => this.kill(), START_MS);
    try {
      await this.ready;
      clearTimeout(clock);
      clock = setTimeout(() => this.kill(), wallClockMs);
      const answered = await this.answerTo({ ...question, id: ++this.asked });
      if (answered instanceof Error) throw answered;
      return answered;
    } finally {
      clearTimeout(clock);
      clearInterval(watch);
      this.settle = undefined;
      this.rest();
    }
  }

  kill(): void {
    this.child.kill('SIGKILL');
    this.lose();
  }

  private answerTo(asked: Asked): Promise<Answered | Error> {
    this.began = false;
    return new Promise((resolve) => {
      this.settle = resolve;
      if (this.lost) this.lose();
      else this.child.send(asked, (error) => error && this.kill());
    });
  }

  private lose(): void {
    this.lost = true;
    this.settle?.(this.began ? new ChildLost() : new ChildNeverBegan('The contained child is not there'));
  }

  /** An idle child does not keep the portal from ending. */
  private rest(): void {
    this.child.unref();
    this.child.channel?.unref();
  }

  /** Where prlimit is not, and for what it does not count. */
  private async keepWithinMemory(): Promise<void> {
    if (this.child.pid !== undefined && (await residentBytes(this.child.pid)) > RESIDENT_BYTES) this.kill();
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
