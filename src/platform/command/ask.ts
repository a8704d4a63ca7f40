import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * Asks questions on a terminal, without showing what is secret, or takes the answers from what is piped in, a line
 * each.
 */
export class Questions {
  private lines: Interface | undefined;
  private waiting: AsyncIterator<string, undefined> | undefined;
  private shown = true;

  /** Gives the answer without its end of line; an input that has ended answers nothing. */
  async ask(question: string, how: { readonly secret?: boolean } = {}): Promise<string> {
    process.stderr.write(`${question} `);
    this.shown = !how.secret;
    const answer = await this.next();
    if (how.secret && process.stdin.isTTY) process.stderr.write('\n');
    return answer;
  }

  close(): void {
    this.lines?.close();
  }

  private async next(): Promise<string> {
    if (!this.waiting) {
      this.lines = createInterface({ input: process.stdin, output: this.echo(), terminal: process.stdin.isTTY });
      this.waiting = this.lines[Symbol.asyncIterator]();
    }
    const next = await this.waiting.next();
    return next.done ? '' : next.value;
  }

  /** Questions and echo go to the other channel: the answer of the command stands alone. */
  private echo(): Writable {
    return new Writable({
      write: (chunk: Buffer, _encoding, written) => {
        if (this.shown) process.stderr.write(chunk);
        written();
      },
    });
  }
}
