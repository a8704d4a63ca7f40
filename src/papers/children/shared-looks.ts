import { setTimeout as sleep } from 'node:timers/promises';
import { beyondLimit } from '../../platform/time-limit/index.js';
import { ChildrenAway } from './paper-children.js';

/** Longer, and whoever waits is told to come back: a proxy, or a browser, would give up without a word. */
const PATIENCE_MS = 25_000;
const REMEMBERED = 1000;

/** Looks at bytes, by their hash: those who ask together wait for one, and who was told to come back finds what was seen meanwhile. */
export class SharedLooks<Seen> {
  private readonly looks = new Map<string, Promise<Seen>>();

  constructor(private readonly patienceMs = PATIENCE_MS) {}

  /** What was seen of these bytes. Throws `ChildrenAway` when it takes too long, and what the look threw, which is forgotten. */
  async at(sha256: string, look: () => Promise<Seen>): Promise<Seen> {
    const looking = this.looks.get(sha256) ?? this.begin(sha256, beyondLimit(look));
    const patience = new AbortController();
    const impatient = sleep(this.patienceMs, undefined, { signal: patience.signal, ref: false }).then(() => {
      throw new ChildrenAway(new Error('A look takes longer than anybody is kept waiting.'));
    });
    try {
      return await Promise.race([looking, impatient]);
    } finally {
      impatient.catch(() => undefined);
      patience.abort();
    }
  }

  private begin(sha256: string, looking: Promise<Seen>): Promise<Seen> {
    this.looks.set(sha256, looking);
    looking.catch(() => this.looks.delete(sha256));
    if (this.looks.size > REMEMBERED) this.looks.delete(this.looks.keys().next().value ?? '');
    return looking;
  }
}
