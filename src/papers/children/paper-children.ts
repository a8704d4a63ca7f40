import { availableParallelism } from 'node:os';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { TryAgain } from '../../platform/web/index.js';
import type { Answered, Question } from '../child/messages.js';
import { ChildLost, ChildNeverBegan, ChildOverLimits, ContainedChild } from './contained-child.js';
import type { BindOrder, OfficialDocument, ReadVerdict, Verdict } from '../rules/index.js';
import { QueueEnded, TooManyWaiting, ChildQueue, type Asker } from './child-queue.js';

/** Processor time for one question, many times what a report of 400 pages takes. */
const PROCESSOR_MS = { inspect: 8_000, read: 20_000, compose: 60_000, bind: 120_000 };
/** One at least is free of any one person, even on a single core. */
const AT_ONCE = Math.max(2, availableParallelism());
const PLACES = { atOnce: AT_ONCE, atOnceEach: AT_ONCE - 1, waiting: 500, waitingEach: 50 };
const AGAIN_IN_SECONDS = 30;

/** A document was not looked at, drawn or bound, by no fault of its own: 503, and it is asked again. */
export class ChildrenAway extends TryAgain {
  constructor(cause: unknown) {
    super('papers.notNow', AGAIN_IN_SECONDS, { cause });
  }
}

/**
 * The contained children, kept warm, about one a core. Whoever asks when all are busy waits in a bounded queue, fair
 * between people.
 * Everything here throws `ChildrenAway` when a child was lost to anything but the limits, or when too many wait.
 */
@Injectable()
export class PaperChildren implements OnModuleDestroy {
  private readonly idle: ContainedChild[] = [];
  private readonly all = new Set<ContainedChild>();
  private readonly queue = new ChildQueue(PLACES);
  private ending = false;

  /** The processes of those that are alive. */
  get pids(): readonly number[] {
    return [...this.all].flatMap(({ pid, lost }) => (lost || pid === undefined ? [] : pid));
  }

  /**
   * What the structure of the file at this path says, for whoever sent it. A child that our limits end over it, twice,
   * is a verdict.
   * Throws when there is no such file.
   */
  async inspect(path: string, asker: Asker = Symbol('nobody')): Promise<Verdict> {
    const answered = await this.ask({ inspect: path }, PROCESSOR_MS.inspect, asker);
    if (answered === 'over limits') return { accepted: false, fault: 'TOO_COMPLEX' };
    if ('verdict' in answered) return answered.verdict;
    throw new Error(`Nothing was inspected: ${'error' in answered ? answered.error : 'no verdict'}`);
  }

  /**
   * What the text of the file at this path says, once its structure was found good: some files swell only when they are
   * read.
   */
  async read(path: string, asker: Asker = Symbol('nobody')): Promise<ReadVerdict> {
    const answered = await this.ask({ read: path }, PROCESSOR_MS.read, asker);
    if (answered === 'over limits') return { read: false, fault: 'TOO_COMPLEX' };
    if ('text' in answered) return answered.text;
    throw new Error(`Nothing was read: ${'error' in answered ? answered.error : 'no text'}`);
  }

  /** The bytes of a document that the portal makes, drawn away from the event loop. */
  async compose(document: OfficialDocument): Promise<Buffer> {
    const answered = await this.ask({ compose: document }, PROCESSOR_MS.compose, Symbol('compose'));
    if (answered !== 'over limits' && 'pdf' in answered) return Buffer.from(answered.pdf, 'base64');
    throw new Error(`The document was not made: ${whyNot(answered)}`);
  }

  /** Binds several documents into one file, written where the order says. Gives its number of pages. */
  async bind(order: BindOrder): Promise<number> {
    const answered = await this.ask({ bind: order }, PROCESSOR_MS.bind, 'bind');
    if (answered !== 'over limits' && 'bound' in answered) return answered.bound;
    throw new Error(`The documents were not bound: ${whyNot(answered)}`);
  }

  /** Whoever was asking is told so: a file is never blamed for a child that ends with the portal. */
  onModuleDestroy(): void {
    this.ending = true;
    this.queue.end();
    for (const child of this.all) child.kill();
  }

  private async ask(question: Question, processorMs: number, asker: Asker): Promise<Answered | 'over limits'> {
    try {
      const done = await this.queue.take(asker);
      try {
        return await this.answerTo(question, processorMs);
      } finally {
        done();
      }
    } catch (error) {
      if (error instanceof ChildLost || error instanceof TooManyWaiting || error instanceof QueueEnded)
        throw new ChildrenAway(error);
      throw error;
    }
  }

  /**
   * What a warm child has left of its memory depends on what it read before: only a second end, in a child that read
   * nothing else, is the file's doing.
   */
  private async answerTo(question: Question, processorMs: number): Promise<Answered | 'over limits'> {
    try {
      return await this.askWarm(question, processorMs);
    } catch (error) {
      if (!(error instanceof ChildOverLimits)) throw error;
    }
    try {
      return await this.askOf(this.open(), question, processorMs);
    } catch (error) {
      if (error instanceof ChildOverLimits) return 'over limits';
      throw error;
    }
  }

  /** A child that was gone before it began is replaced, once: twice, and children cannot start here. */
  private async askWarm(question: Question, processorMs: number): Promise<Answered> {
    try {
      return await this.askOf(this.warm() ?? this.open(), question, processorMs);
    } catch (error) {
      if (!(error instanceof ChildNeverBegan)) throw error;
      return this.askOf(this.open(), question, processorMs);
    }
  }

  private async askOf(child: ContainedChild, question: Question, processorMs: number): Promise<Answered> {
    try {
      return await child.ask(question, processorMs);
    } finally {
      if (child.lost) this.all.delete(child);
      else this.idle.push(child);
    }
  }

  /** An idle child that is still alive. */
  private warm(): ContainedChild | undefined {
    for (let child = this.idle.pop(); child; child = this.idle.pop()) {
      if (!child.lost) return child;
      this.all.delete(child);
    }
    return undefined;
  }

  private open(): ContainedChild {
    if (this.ending) throw new QueueEnded();
    const child = new ContainedChild();
    this.all.add(child);
    return child;
  }
}

function whyNot(answered: Answered | 'over limits'): string {
  if (answered === 'over limits') return 'it took too much time or memory';
  return 'error' in answered ? answered.error : 'no answer';
}
