import { TryAgain } from '../../platform/web/index.js';
import type { Answered, Question } from '../child/messages.js';
import { ChildQueue, QueueEnded, TooManyWaiting, type Asker, type Places } from './child-queue.js';
import { ChildLost, ChildNeverBegan, ChildOverLimits, ContainedChild, type Program } from './contained-child.js';

const AGAIN_IN_SECONDS = 30;

/** A document was not looked at, set or bound, by no fault of its own: 503, and it is asked again. */
export class ChildrenAway extends TryAgain {
  constructor(cause: unknown, code: 'papers.notNow' | 'papers.notSetNow' = 'papers.notNow') {
    super(code, AGAIN_IN_SECONDS, { cause });
  }
}

/** How many children work at once, who waits for them, and how many of them stay when there is nothing to do. */
export interface Crew extends Places {
  readonly warm: number;
}

/**
 * Children of one program, kept warm. Whoever asks when all are busy waits in a bounded queue, fair between people.
 */
export class WarmChildren {
  private readonly idle: ContainedChild[] = [];
  private readonly all = new Set<ContainedChild>();
  private readonly queue: ChildQueue;
  private ending = false;

  constructor(
    private readonly program: Program,
    private readonly crew: Crew,
  ) {
    this.queue = new ChildQueue(crew);
  }

  /** How many questions wait for one. */
  get waiting(): number {
    return this.queue.allWaiting;
  }

  /** The processes of those that are alive. */
  get pids(): readonly number[] {
    return [...this.all].flatMap(({ pid, lost }) => (lost || pid === undefined ? [] : pid));
  }

  /**
   * Asks a child what may take so much processor time. Throws `ChildrenAway` when one was lost to anything but the
   * limits, or when too many wait.
   */
  async ask(question: Question, processorMs: number, asker: Asker): Promise<Answered | 'over limits'> {
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

  /** Whoever was asking is told so: nothing is blamed for a child that ends with the portal. */
  end(): void {
    this.ending = true;
    this.queue.end();
    for (const child of this.all) child.kill();
  }

  /**
   * What a warm child has left of its memory depends on what it did before: only a second end, in a child that did
   * nothing else, is the question's doing.
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
      return await this.askOf(this.takeWarm() ?? this.open(), question, processorMs);
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
      else this.keep(child);
    }
  }

  private keep(child: ContainedChild): void {
    if (this.idle.length < this.crew.warm) {
      this.idle.push(child);
      return;
    }
    this.all.delete(child);
    child.kill();
  }

  /** An idle child that is still alive. */
  private takeWarm(): ContainedChild | undefined {
    for (let child = this.idle.pop(); child; child = this.idle.pop()) {
      if (!child.lost) return child;
      this.all.delete(child);
    }
    return undefined;
  }

  private open(): ContainedChild {
    if (this.ending) throw new QueueEnded();
    const child = new ContainedChild(this.program);
    this.all.add(child);
    return child;
  }
}

/** Why no answer came, in words that are of nobody's paper. */
export function whyNot(answered: Answered | 'over limits'): string {
  if (answered === 'over limits') return 'it took too much time or memory';
  return 'error' in answered ? answered.error : 'no answer';
}

/** For what goes on by itself when no child could do it now; anything else is thrown. */
export function unlessAway(error: unknown): void {
  if (!(error instanceof ChildrenAway)) throw error;
}
