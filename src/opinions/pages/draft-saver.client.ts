/** What came of sending the draft. */
export type Outcome =
  | { readonly kind: 'kept'; readonly saved: string }
  | { readonly kind: 'elsewhere'; readonly revision: number }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'lost' };

/** How the page stands: all kept, being typed, being sent, or what stands in the way. */
export type Standing = Outcome | { readonly kind: 'pending' } | { readonly kind: 'saving' };

export interface SaverTools {
  /** Sends what is on the screen. Never throws: a lost connection is an outcome. */
  readonly send: () => Promise<Outcome>;
  readonly show: (standing: Standing) => void;
  /** Runs after so many milliseconds; gives what forgets it. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

const PAUSE = 700;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 30_000;

/**
 * Keeps a draft on the server while it is typed: after each pause, one send at a time, again and again while the
 * connection is lost.
 * What was saved elsewhere meanwhile, or a session that ended, stops it until the person says so: it never overwrites
 * by itself.
 */
export class DraftSaver {
  private dirty = false;
  private stopped = false;
  private wait = FIRST_WAIT;
  private sending: Promise<void> | undefined;
  private forget: () => void = () => undefined;

  constructor(private readonly tools: SaverTools) {}

  /** True while something typed is not on the server. */
  get isDirty(): boolean {
    return this.dirty;
  }

  /** Something was typed. */
  changed(): void {
    this.dirty = true;
    if (this.stopped) return;
    this.tools.show({ kind: 'pending' });
    this.schedule(PAUSE);
  }

  /** Sends at once what is not kept yet: asked for by a button, or because the connection is back. */
  async now(): Promise<void> {
    this.stopped = false;
    this.forget();
    await this.settle();
    if (this.dirty) await this.save();
  }

  /** Waits for what is being sent, and sends nothing more by itself: the form is about to be sent whole. */
  async settle(): Promise<void> {
    this.forget();
    await this.sending;
    this.forget();
  }

  private schedule(milliseconds: number): void {
    this.forget();
    this.forget = this.tools.later(() => void this.save(), milliseconds);
  }

  private async save(): Promise<void> {
    if (this.sending) return;
    this.sending = this.sendOnce();
    await this.sending;
    this.sending = undefined;
    if (this.dirty && !this.stopped && this.wait === FIRST_WAIT) this.schedule(PAUSE);
  }

  private async sendOnce(): Promise<void> {
    this.dirty = false;
    this.tools.show({ kind: 'saving' });
    const outcome = await this.tools.send();
    if (outcome.kind === 'kept') {
      this.wait = FIRST_WAIT;
      this.tools.show(this.dirty ? { kind: 'pending' } : outcome);
      return;
    }
    this.dirty = true;
    this.tools.show(outcome);
    if (outcome.kind === 'lost') {
      this.schedule(this.wait);
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    } else {
      this.wait = FIRST_WAIT;
      this.stopped = true;
    }
  }
}
