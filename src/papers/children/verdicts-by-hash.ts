import { beyondLimit, orAlmostOver, TimeOver } from '../../platform/time-limit/index.js';
import type { Verdict } from '../rules/index.js';
import { ChildrenAway } from './warm-children.js';

const REMEMBERED = 1000;

/**
 * The verdicts on bytes, by their hash: those who ask together wait for one look, and who was told to come back finds
 * what was seen meanwhile.
 */
export class VerdictsByHash {
  private readonly verdicts = new Map<string, Promise<Verdict>>();

  /**
   * The verdict on these bytes. Throws `ChildrenAway` when the time of whoever asks is almost over, and what the look
   * threw, which is forgotten.
   */
  async of(sha256: string, look: () => Promise<Verdict>): Promise<Verdict> {
    return orAway(this.verdicts.get(sha256) ?? this.begin(sha256, beyondLimit(look)));
  }

  private begin(sha256: string, looking: Promise<Verdict>): Promise<Verdict> {
    this.verdicts.set(sha256, looking);
    looking.catch(() => this.verdicts.delete(sha256));
    if (this.verdicts.size > REMEMBERED) this.verdicts.delete(this.verdicts.keys().next().value ?? '');
    return looking;
  }
}

/** What is being looked for, or `ChildrenAway` once whoever asks cannot wait any longer. */
export async function orAway<Result>(looking: Promise<Result>): Promise<Result> {
  try {
    return await orAlmostOver(looking);
  } catch (error) {
    throw error instanceof TimeOver ? new ChildrenAway(error) : error;
  }
}
