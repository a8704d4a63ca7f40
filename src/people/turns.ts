/** So many at once, and so many waiting, in all and for one place. */
export interface Room {
  readonly atOnce: number;
  readonly waiting: number;
  readonly waitingForOne: number;
}

/** Work that is bounded, and given in turn to those who wait: whoever asks a thousand times waits behind themselves, not before others. */
export class Turns {
  private running = 0;
  private waiting = 0;
  private readonly lines = new Map<string, (() => void)[]>();

  constructor(private readonly room: Room) {}

  /** Does the work when its turn comes. Gives undefined, at once, when too many wait already. */
  async take<Result>(whose: string, work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.running < this.room.atOnce) this.running += 1;
    else if (!(await this.called(whose))) return undefined;
    try {
      return await work();
    } finally {
      if (!this.callNext()) this.running -= 1;
    }
  }

  /** False when too many wait. Whoever is called takes the place of the one who leaves. */
  private async called(whose: string): Promise<boolean> {
    const line = this.lines.get(whose) ?? [];
    if (this.waiting >= this.room.waiting || line.length >= this.room.waitingForOne) return false;
    this.waiting += 1;
    await new Promise<void>((call) => {
      this.lines.set(whose, [...line, call]);
    });
    return true;
  }

  /** The line that has waited longest gives one, and goes behind the others. */
  private callNext(): boolean {
    const [next] = this.lines;
    if (!next) return false;
    const [whose, [call, ...others]] = next;
    this.lines.delete(whose);
    if (others.length > 0) this.lines.set(whose, others);
    this.waiting -= 1;
    call?.();
    return true;
  }
}
