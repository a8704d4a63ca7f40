// What is done to a contained child, and when: given as an order that the first child to reach the step takes.
import { execFile } from 'node:child_process';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** The steps of a child's life with a question, in their order. */
export const STEPS = ['starting', 'ready', 'asked', 'begun', 'answering', 'answered'];
/** What may befall it there. */
export const BLOWS = ['killed', 'ended', 'stopped for a moment', 'starved', 'stopped for good'];

const SIGNAL = { killed: 'SIGKILL', ended: 'SIGTERM' };
const A_MOMENT_MS = 1_500;
/** One part in ten of the processor, for so long. */
const STARVED_MS = 4_000;
const FED_MS = 20;
const UNFED_MS = 180;
const LOOK_EVERY_MS = 10;

/** The children of one portal or worker, whose orders are in this folder. */
export class Children {
  constructor(folder) {
    this.folder = folder;
    this.parent = undefined;
  }

  /** What the portal is started with, so that its children take orders. */
  async prepared() {
    await mkdir(this.folder, { recursive: true });
    return {
      imports: [path.join(import.meta.dirname, 'hold-children.mjs')],
      environment: { AVAL_WEATHER_ORDERS: this.folder },
    };
  }

  /**
   * Gives an order. Its `child` is the one that took it, once one has; `over` resolves when the blow is, or when the
   * order was taken back.
   */
  async order(step, blow) {
    const order = { child: undefined, isWithdrawn: false, takeBack: () => this.takeBack(order, step) };
    const file = path.join(this.folder, step);
    await writeFile(`${file}~`, SIGNAL[blow] ?? 'SIGSTOP');
    await rename(`${file}~`, file);
    order.over = this.carriedOut(order, step, blow);
    return order;
  }

  /** Those that run now. */
  async pids() {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
    return stdout.split('\n').flatMap((line) => {
      const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return Number(parent) === this.parent && args.includes('papers.child.js') ? [Number(pid)] : [];
    });
  }

  /** Kills those that run now: the next question meets a child that starts. */
  async killAll() {
    for (const pid of await this.pids()) signal(pid, 'SIGKILL');
  }

  async carriedOut(order, step, blow) {
    order.child = await this.takerOf(order, step);
    if (order.child === undefined) return;
    await rm(path.join(this.folder, `${step}.${order.child}`), { force: true });
    if (blow === 'stopped for a moment') await stoppedFor(order.child, A_MOMENT_MS);
    if (blow === 'starved') await starved(order.child);
  }

  /** The child that takes the order; undefined when it was taken back. */
  async takerOf(order, step) {
    for (;;) {
      const taken = (await readdir(this.folder)).find((name) => name.startsWith(`${step}.`));
      if (taken !== undefined) return Number(taken.slice(step.length + 1));
      if (order.isWithdrawn) return undefined;
      await sleep(LOOK_EVERY_MS);
    }
  }

  /** Whoever took it meanwhile is still told of. */
  async takeBack(order, step) {
    await rm(path.join(this.folder, step), { force: true });
    order.isWithdrawn = true;
  }
}

async function stoppedFor(pid, ms) {
  await hasStopped(pid);
  await sleep(ms);
  signal(pid, 'SIGCONT');
}

async function starved(pid) {
  await hasStopped(pid);
  const until = performance.now() + STARVED_MS;
  while (performance.now() < until && signal(pid, 'SIGCONT')) {
    await sleep(FED_MS);
    signal(pid, 'SIGSTOP');
    await sleep(UNFED_MS);
  }
  signal(pid, 'SIGCONT');
}

/** It stops itself just after it took the order. */
async function hasStopped(pid) {
  for (;;) {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'stat=', '-p', String(pid)]).catch(() => ({
      stdout: '',
    }));
    if (stdout === '' || /^[TZ]/.test(stdout.trim())) return;
    await sleep(LOOK_EVERY_MS);
  }
}

/** False when it is gone. */
function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
