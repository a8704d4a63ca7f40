import { availableParallelism } from 'node:os';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Answered, Question } from './child/messages.js';
import { ChildLost, ChildNeverBegan, ContainedChild } from './contained-child.js';
import { LIMITS, type BindOrder, type OfficialDocument, type ReadVerdict, type Verdict } from './domain/index.js';

/** The contained children, at most one a core, kept warm. Whoever asks when all are busy waits for their turn. */
@Injectable()
export class PaperChildren implements OnModuleDestroy {
  private readonly idle: ContainedChild[] = [];
  private readonly all = new Set<ContainedChild>();
  private readonly waiting: (() => void)[] = [];
  private ending = false;

  /** What the structure of the file at this path says. A child that dies of it is a verdict, not an error. Throws when there is no such file. */
  async inspect(path: string): Promise<Verdict> {
    try {
      const answered = await this.ask({ inspect: path }, LIMITS.structureMs);
      if ('verdict' in answered) return answered.verdict;
      throw new Error(`Nothing was inspected: ${'error' in answered ? answered.error : 'no verdict'}`);
    } catch (error) {
      if (this.diedOfIt(error)) return { accepted: false, fault: 'TOO_COMPLEX' };
      throw error;
    }
  }

  /** What the text of the file at this path says, once its structure was found good. A child that dies of it is a verdict here too: some files swell only when they are read. */
  async read(path: string): Promise<ReadVerdict> {
    try {
      const answered = await this.ask({ read: path }, LIMITS.readingMs);
      if ('text' in answered) return answered.text;
      throw new Error(`Nothing was read: ${'error' in answered ? answered.error : 'no text'}`);
    } catch (error) {
      if (this.diedOfIt(error)) return { read: false, fault: 'TOO_COMPLEX' };
      throw error;
    }
  }

  /** The bytes of a document that the portal makes, drawn away from the event loop. */
  async compose(document: OfficialDocument): Promise<Buffer> {
    const answered = await this.ask({ compose: document }, 4 * LIMITS.wallClockMs);
    if ('pdf' in answered) return Buffer.from(answered.pdf, 'base64');
    throw new Error(`The document was not made: ${'error' in answered ? answered.error : 'no answer'}`);
  }

  /** Binds several documents into one file, written where the order says. Gives its number of pages. */
  async bind(order: BindOrder): Promise<number> {
    const answered = await this.ask({ bind: order }, 8 * LIMITS.wallClockMs);
    if ('bound' in answered) return answered.bound;
    throw new Error(`The documents were not bound: ${'error' in answered ? answered.error : 'no answer'}`);
  }

  /** Whoever was asking is told so: a file is never blamed for a child that ends with the portal. */
  onModuleDestroy(): void {
    this.ending = true;
    for (const child of this.all) child.kill();
    for (const goOn of this.waiting.splice(0)) goOn();
  }

  private diedOfIt(error: unknown): boolean {
    return error instanceof ChildLost && !this.ending;
  }

  /** A child that was gone before it began is replaced, once: twice, and children cannot start here. */
  private async ask(question: Question, wallClockMs: number): Promise<Answered> {
    const work = (child: ContainedChild): Promise<Answered> => child.ask(question, wallClockMs);
    try {
      return await this.withChild(work);
    } catch (error) {
      if (!(error instanceof ChildNeverBegan)) throw error;
      return this.withChild(work);
    }
  }

  private async withChild(work: (child: ContainedChild) => Promise<Answered>): Promise<Answered> {
    while (!this.ending && this.idle.length === 0 && this.all.size >= availableParallelism())
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (this.ending) throw new Error('The portal is ending: nothing more is looked at.');
    const child = this.warm() ?? this.open();
    try {
      return await work(child);
    } finally {
      if (child.lost) this.all.delete(child);
      else this.idle.push(child);
      this.waiting.shift()?.();
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
    const child = new ContainedChild();
    this.all.add(child);
    return child;
  }
}
