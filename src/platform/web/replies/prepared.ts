import type { Readable } from 'node:stream';

/** An answer ready to be sent: the interceptor and the filter of errors send it each in their way. */
export interface Prepared {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Buffer | Readable;
}
