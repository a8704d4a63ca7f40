import type { Readable } from 'node:stream';

/** An answer ready to be sent: the interceptor and the filter of errors send it each in their way. */
export interface Prepared {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Buffer | Readable;
}

/** Data, as it is sent. */
export function asJson(
  status: number,
  value: unknown,
  type = 'application/json',
  more: Readonly<Record<string, string>> = {},
): Prepared {
  const body = Buffer.from(JSON.stringify(value));
  return {
    status,
    body,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Length': String(body.length),
      'Cache-Control': 'no-store',
      ...more,
    },
  };
}
