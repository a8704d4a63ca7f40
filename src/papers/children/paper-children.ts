import { availableParallelism } from 'node:os';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { BindOrder } from '../bound-document.js';
import type { ReadVerdict, Verdict } from '../rules/index.js';
import type { Asker } from './child-queue.js';
import { WarmChildren, whyNot } from './warm-children.js';

const READER = { file: new URL('../child/papers.child.js', import.meta.url) };
/** Processor time for one question, many times what a report of 400 pages takes. */
const PROCESSOR_MS = { inspect: 8_000, read: 20_000, bind: 120_000 };
/** One at least is free of any one person, even on a single core. */
const AT_ONCE = Math.max(2, availableParallelism());
const CREW = { atOnce: AT_ONCE, atOnceEach: AT_ONCE - 1, waiting: 500, waitingEach: 50, warm: AT_ONCE };

/**
 * The contained children that look at papers and bind them, about one a core.
 * Everything here throws `ChildrenAway` when a child was lost to anything but the limits, or when too many wait.
 */
@Injectable()
export class PaperChildren implements OnModuleDestroy {
  private readonly children = new WarmChildren(READER, CREW);

  /** The processes of those that are alive. */
  get pids(): readonly number[] {
    return this.children.pids;
  }

  /** How many questions wait for a child. */
  get waiting(): number {
    return this.children.waiting;
  }

  /**
   * What the structure of the file at this path says, for whoever sent it. A child that our limits end over it, twice,
   * is a verdict.
   * Throws when there is no such file.
   */
  async inspect(path: string, asker: Asker = Symbol('nobody')): Promise<Verdict> {
    const answered = await this.children.ask({ inspect: path }, PROCESSOR_MS.inspect, asker);
    if (answered === 'over limits') return { accepted: false, fault: 'TOO_COMPLEX' };
    if ('verdict' in answered) return answered.verdict;
    throw new Error(`Nothing was inspected: ${'error' in answered ? answered.error : 'no verdict'}`);
  }

  /**
   * What the text of the file at this path says, once its structure was found good: some files swell only when they are
   * read.
   */
  async read(path: string, asker: Asker = Symbol('nobody')): Promise<ReadVerdict> {
    const answered = await this.children.ask({ read: path }, PROCESSOR_MS.read, asker);
    if (answered === 'over limits') return { read: false, fault: 'TOO_COMPLEX' };
    if ('text' in answered) return answered.text;
    throw new Error(`Nothing was read: ${'error' in answered ? answered.error : 'no text'}`);
  }

  /** Binds several papers into one file, written where the order says. Gives its number of pages. */
  async bind(order: BindOrder): Promise<number> {
    const answered = await this.children.ask({ bind: order }, PROCESSOR_MS.bind, 'bind');
    if (answered !== 'over limits' && 'bound' in answered) return answered.bound;
    throw new Error(`The documents were not bound: ${whyNot(answered)}`);
  }

  /** Whoever was asking is told so: a file is never blamed for a child that ends with the portal. */
  onModuleDestroy(): void {
    this.children.end();
  }
}
