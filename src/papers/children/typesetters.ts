import { fileURLToPath } from 'node:url';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { PaperToSet } from '../typesetting/paper-to-set.js';
import type { SetPaper } from '../typesetting/typeset.js';
import type { Program } from './contained-child.js';
import { ChildrenAway, WarmChildren, whyNot } from './warm-children.js';

const TYPESETTER: Program = {
  file: new URL('../typesetting/typesetter.child.js', import.meta.url),
  // It frees a paper by asking for it.
  flags: ['--expose-gc'],
  environment: { FONTCONFIG_FILE: fileURLToPath(new URL('../templates/fonts.conf', import.meta.url)) },
};
/** Processor time for one paper, many times what minutes of seven hundred decisions take. */
const PROCESSOR_MS = 30_000;
/** One that stays is enough for a day's papers; a second, for the time that one of them is very long. */
const CREW = { atOnce: 2, atOnceEach: 2, waiting: 500, waitingEach: 500, warm: 1 };

/**
 * The typesetter, in contained children of its own: a paper never waits behind what people send. The first is started
 * by the first paper.
 */
@Injectable()
export class Typesetters implements OnModuleDestroy {
  private readonly children = new WarmChildren(TYPESETTER, CREW);

  /** The processes of those that are alive. */
  get pids(): readonly number[] {
    return this.children.pids;
  }

  /**
   * Sets a paper, away from the event loop. Throws `ChildrenAway` (503) whatever kept it from being set, before any
   * transaction: it is asked again.
   */
  async set(paper: PaperToSet): Promise<SetPaper> {
    const answered = await this.ask(paper);
    if (typeof answered === 'object') return answered;
    throw away(new Error(`A paper was not set (${paper.template}): ${answered}`));
  }

  /**
   * The same for values that may be at fault, such as a drawing: undefined when they cannot be set as they are. Throws
   * `ChildrenAway` when nobody could look.
   */
  async trySetting(paper: PaperToSet): Promise<SetPaper | undefined> {
    const answered = await this.ask(paper);
    return typeof answered === 'object' && answered.warnings.length === 0 ? answered : undefined;
  }

  private async ask(paper: PaperToSet): Promise<SetPaper | string> {
    const answered = await this.children.ask({ set: paper }, PROCESSOR_MS, 'papers').catch((error: unknown) => {
      throw error instanceof ChildrenAway ? away(error.cause) : error;
    });
    if (answered !== 'over limits' && 'pdf' in answered)
      return { pdf: Buffer.from(answered.pdf, 'base64'), warnings: answered.warnings };
    return whyNot(answered);
  }

  /** Whoever was asking is told so. */
  onModuleDestroy(): void {
    this.children.end();
  }
}

/** The same outage, said of the paper that somebody’s act needs. */
function away(cause: unknown): ChildrenAway {
  return new ChildrenAway(cause, 'papers.notSetNow');
}
