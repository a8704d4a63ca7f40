/** So many at once, so many waiting, in all and for one place, and none for longer than `patience`, in milliseconds. */
export interface Places {
  readonly atOnce: number;
  readonly waiting: number;
  readonly waitingEach: number;
  readonly patience: number;
}

type Call = () => void;

/**
 * Work that is bounded, and given in turn to those who wait: whoever asks a thousand times waits behind themselves, not
 * before others.
 */
export class PasswordQueue {
  private running = 0;
  private readonly lines = new Map<string, readonly Call[]>();

  constructor(private readonly places: Places) {}

  /**
   * Does the work when its turn comes. Gives undefined when too many wait already, at once, or when it did not come in
   * time.
   */
  async take<Result>(whose: string, work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.running < this.places.atOnce) this.running += 1;
    else if (!(await this.called(whose))) return undefined;
    try {
      return await work();
    } finally {
      if (!this.callNext()) this.running -= 1;
    }
  }

  /** False when too many wait, or nobody called in time. Whoever is called takes the place of the one who leaves. */
  private async called(whose: string): Promise<boolean> {
    const line = this.lines.get(whose) ?? [];
    if (this.waiting >= this.places.waiting || line.length >= this.places.waitingEach) return false;
    return new Promise((isCalled) => {
      const call: Call = () => {
        clearTimeout(tired);
        isCalled(true);
      };
      const tired = setTimeout(() => {
        const others = (this.lines.get(whose) ?? []).filter((one) => one !== call);
        this.keep(whose, others);
        isCalled(false);
      }, this.places.patience);
      this.keep(whose, [...line, call]);
    });
  }

  /** The line that has waited longest gives one, and goes behind the others. */
  private callNext(): boolean {
    const [next] = this.lines;
    if (!next) return false;
    const [whose, [call, ...others]] = next;
    this.lines.delete(whose);
    this.keep(whose, others);
    call?.();
    return true;
  }

  private keep(whose: string, line: readonly Call[]): void {
    if (line.length > 0) this.lines.set(whose, line);
    else this.lines.delete(whose);
  }

  private get waiting(): number {
    return [...this.lines.values()].reduce((sum, { length }) => sum + length, 0);
  }
}
