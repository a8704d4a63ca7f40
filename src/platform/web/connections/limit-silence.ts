import type { IncomingMessage, Server } from 'node:http';

/** How long a server waits for whoever it talks with, in milliseconds. */
export interface Silences {
  /** All headers of a request, from its first byte. */
  readonly headersMs: number;
  /** A body of which nothing comes any more. As long as bytes come it may be long: a dossier of 60 MB on a bad line. */
  readonly bodyMs: number;
  /** The same in all, however slowly it comes. */
  readonly wholeMs: number;
  /** An answer of which nothing is taken, or that does not come. */
  readonly answerMs: number;
  /**
   * A connection kept for the next request; longer than a proxy keeps its own (nginx: 60 s), or it would send into one
   * just closed.
   */
  readonly keptMs: number;
}

const AN_HOUR = 3_600_000;
/** Node looks at headers and whole requests every half a minute: headers are cut off within a minute. */
const SILENCES: Silences = {
  headersMs: 25_000,
  bodyMs: 60_000,
  wholeMs: AN_HOUR,
  answerMs: 600_000,
  keptMs: 65_000,
};

/** Hangs up on whoever keeps a connection and says nothing: each holds a place that others need. */
export function limitSilence(server: Server, silences: Silences = SILENCES): void {
  server.headersTimeout = silences.headersMs;
  server.requestTimeout = silences.wholeMs;
  server.timeout = silences.answerMs;
  server.keepAliveTimeout = silences.keptMs;
  server.on('request', (request: IncomingMessage) => {
    if (!hasBody(request)) return;
    const { socket } = request;
    socket.setTimeout(silences.bodyMs);
    request.once('end', () => socket.setTimeout(silences.answerMs));
  });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
