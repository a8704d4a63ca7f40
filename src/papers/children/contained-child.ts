import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Answered, Asked, Question, Said } from '../child/messages.js';
import { useOf } from './process-use.js';

const MIB = 1024 * 1024;
const HEAP_MB = 256;
/** Above what an idle child has: that is 50 MB on one Node, a gigabyte on another. */
const DATA_BYTES = 400 * MIB;
const RESIDENT_BYTES = 640 * MIB;
const WATCH_EVERY_MS = 50;
const START_MS = 60_000;
/**
 * The outage guard: a child that works and is given no processor for so long is frozen. Where nobody can say, a plain
 * clock.
 */
const STILL_MS = 30_000;
const CLOCK_MS = 600_000;
/** So much of its memory was taken when it crashed: what was refused to it is the next doubling. */
const MUCH = 0.5;
const NOTHING_YET = { processorMs: 0, ofMemory: 0 };
const KEPT_OF_STDERR = 4000;
/** A process that dies of itself: nobody sends these from outside. */
const FAULTS: readonly (NodeJS.Signals | null)[] = ['SIGABRT', 'SIGBUS', 'SIGILL', 'SIGSEGV', 'SIGTRAP'];
const SAYS_MEMORY = /out of memory|allocation failed|bad_alloc|\(result\.ptr\) != nullptr/i;

/** The portal's own limits ended the child: it took too much processor time, or too much memory, over this question. */
export class ChildOverLimits extends Error {
  constructor(readonly of: 'time' | 'memory') {
    super(`The contained child took too much ${of}.`);
  }
}
/** The child died or stopped for another reason: an outage, which says nothing of the file. */
export class ChildLost extends Error {
  /** `last`: what it wrote before it died, which may hold words of the file: never for a log. */
  constructor(
    message: string,
    readonly last = '',
  ) {
    super(message);
  }
}
/** The same before it took the question. */
export class ChildNeverBegan extends ChildLost {}

/** What a child runs, and how. */
export interface Program {
  /** Where its compiled file stands, or would beside its source. */
  readonly file: URL;
  /** For Node, beside the limit of its heap. */
  readonly flags?: readonly string[];
  /** All that it knows of the machine, beside where programs are. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** One warm child process, bounded in memory, serving one question at a time. Once lost it is never used again. */
export class ContainedChild {
  private readonly child: ChildProcess;
  private readonly ready: Promise<void>;
  private asked = 0;
  private began = false;
  private idleData = 0;
  private seen = NOTHING_YET;
  private guard: NodeJS.Timeout | undefined;
  private said = '';
  private settle: ((answered: Answered | Error) => void) | undefined;
  private why: Error | undefined;

  constructor(
    { file, flags = [], environment = {} }: Program,
    private readonly stillMs = process.platform === 'win32' ? CLOCK_MS : STILL_MS,
  ) {
    this.child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, ...flags, compiledFile(file)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // Nothing of the portal's environment: no address of a database, no secret.
      env: { NODE_ENV: 'production', PATH: process.env['PATH'] ?? '', ...environment },
    });
    this.child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      this.said = (this.said + words).slice(-KEPT_OF_STDERR);
    });
    this.ready = new Promise((resolve) => {
      this.child.on('message', (said: Said) => {
        if ('ready' in said) void this.limitData().then(resolve);
        else if ('began' in said) this.began = true;
        else if (said.id === this.asked) this.settle?.(said);
      });
      this.child.on('close', (code, signal) => {
        this.lose(this.reasonFor(code, signal));
        resolve();
      });
      this.child.on('error', (error) => {
        this.lose(new ChildNeverBegan(`The contained child cannot start: ${error.message}`));
        resolve();
      });
    });
    this.rest();
  }

  /** It is never used again. */
  get lost(): boolean {
    return this.why !== undefined;
  }

  /** Its process. Undefined when it could not start. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Asks what may take so much processor time. Throws `ChildOverLimits`, `ChildNeverBegan`, or `ChildLost`. */
  async ask(question: Question, processorMs: number): Promise<Answered> {
    this.refer('ref');
    let watch: NodeJS.Timeout | undefined;
    let guard: NodeJS.Timeout = setTimeout(
      () => this.kill(new ChildNeverBegan('The contained child did not start.')),
      START_MS,
    );
    try {
      await this.ready;
      const before = (await this.use()) ?? NOTHING_YET;
      clearTimeout(guard);
      guard = setTimeout(() => this.kill(this.outage('The contained child does not answer.')), this.stillMs);
      this.guard = guard;
      const id = ++this.asked;
      const most = before.processorMs + processorMs;
      this.seen = before;
      watch = setInterval(() => void this.keepWithin(id, most), WATCH_EVERY_MS);
      const answered = await this.answerTo({ ...question, id });
      if (answered instanceof Error) throw answered;
      return answered;
    } finally {
      clearTimeout(guard);
      clearInterval(watch);
      this.settle = undefined;
      this.rest();
    }
  }

  /** Ends it. Whoever asks is thrown why. */
  kill(why: Error = new ChildLost('The contained child was ended.')): void {
    this.child.kill('SIGKILL');
    this.lose(why);
  }

  private answerTo(asked: Asked): Promise<Answered | Error> {
    this.began = false;
    return new Promise((resolve) => {
      this.settle = resolve;
      if (this.why) resolve(new ChildNeverBegan(this.why.message, this.said));
      else this.child.send(asked, (error) => error && this.kill(new ChildNeverBegan(error.message)));
    });
  }

  private lose(why: Error): void {
    this.why ??= why;
    this.settle?.(why);
  }

  /**
   * Why it died. A heap that is full aborts, and an allocation that the limit refused crashes in as many ways as there
   * are allocators.
   */
  private reasonFor(code: number | null, signal: NodeJS.Signals | null): Error {
    const byItself = FAULTS.includes(signal) || (signal === null && code !== 0);
    const ofMemory = SAYS_MEMORY.test(this.said) || this.seen.ofMemory > MUCH;
    if (this.began && byItself && ofMemory) return new ChildOverLimits('memory');
    return this.outage(`The contained child died (${signal ?? code ?? 'unknown'}).`);
  }

  private outage(how: string): ChildLost {
    return this.began ? new ChildLost(how, this.said) : new ChildNeverBegan(how, this.said);
  }

  /** An idle child does not keep the portal from ending. */
  private rest(): void {
    this.refer('unref');
  }

  private refer(how: 'ref' | 'unref'): void {
    this.child[how]();
    this.child.channel?.[how]();
    if (this.child.stderr instanceof Socket) this.child.stderr[how]();
  }

  /** Its processor time, and how much of the memory that it may have; undefined when it is gone. */
  private async use(): Promise<{ readonly processorMs: number; readonly ofMemory: number } | undefined> {
    const use = this.child.pid === undefined ? undefined : await useOf(this.child.pid);
    if (!use) return undefined;
    const ofData = this.idleData > 0 ? (use.dataBytes - this.idleData) / DATA_BYTES : 0;
    return { processorMs: use.processorMs, ofMemory: Math.max(use.residentBytes / RESIDENT_BYTES, ofData) };
  }

  private async keepWithin(id: number, processorMs: number): Promise<void> {
    const use = await this.use();
    if (!use || this.lost || this.asked !== id) return;
    if (use.processorMs > this.seen.processorMs) this.guard?.refresh();
    this.seen = { ...use, ofMemory: Math.max(use.ofMemory, this.seen.ofMemory) };
    if (use.ofMemory > 1) this.kill(new ChildOverLimits('memory'));
    else if (use.processorMs > processorMs) this.kill(new ChildOverLimits('time'));
  }

  /** Once it is ready, and from what it has by then. Where there is no prlimit, the watch alone bounds it. */
  private async limitData(): Promise<void> {
    const { pid } = this.child;
    const use = pid === undefined || process.platform !== 'linux' ? undefined : await useOf(pid);
    if (!use?.dataBytes) return;
    this.idleData = use.dataBytes;
    const data = this.idleData + DATA_BYTES;
    await promisify(execFile)('prlimit', ['--pid', String(pid), `--data=${data}`, '--core=0']).catch(() => undefined);
  }
}

/** The compiled file: from the sources (in tests) it is the one of the last build. */
function compiledFile(file: URL): string {
  const here = fileURLToPath(file);
  return existsSync(here) ? here : here.replace(/([\\/])src([\\/]papers[\\/])/, '$1dist$1src$2');
}
