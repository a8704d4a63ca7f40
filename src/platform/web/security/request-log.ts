import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { destination, pino, type DestinationStream, type Logger } from 'pino';
import { viewerOf } from '../shell/reader.js';

/** The log of the portal: one line of JSON a fact. Silent in tests unless they give it somewhere to write. */
export type PortalLog = Logger;

export function openLog(nodeEnv: string, to?: DestinationStream): PortalLog {
  return pino(
    {
      level: nodeEnv === 'test' && to === undefined ? 'silent' : 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    to ?? destination(2),
  );
}

const references = new WeakMap<Request, string>();
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * The number of this request: in the log, in the answer's header, and on the page when something broke. Made to be read
 * on the telephone.
 */
export function referenceOf(request: Request): string {
  let reference = references.get(request);
  if (reference === undefined) {
    const letters = Array.from(randomBytes(8), (byte) => LETTERS[byte % LETTERS.length]);
    reference = `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
    references.set(request, reference);
  }
  return reference;
}

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * What the address is about, by the ids of our own making that its route names: a refusal must be explained years
 * later. No token has their shape.
 */
function thingsOf({ params }: Request): Readonly<Record<string, string>> | undefined {
  const ids = Object.entries(params).filter(
    (one): one is [string, string] => typeof one[1] === 'string' && ID.test(one[1]),
  );
  return ids.length > 0 ? Object.fromEntries(ids) : undefined;
}

/** Who did what to which thing, when: never an address with what it asked, a text, a name or a token. */
export function logRequests(log: PortalLog): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.setHeader('X-Request-Id', referenceOf(request));
    response.once('close', () => {
      const route: unknown = (request.route as { path?: unknown } | undefined)?.path;
      const person = viewerOf(request)?.id;
      const things = thingsOf(request);
      log.info({
        request: referenceOf(request),
        method: request.method,
        route: typeof route === 'string' ? route : 'none',
        status: response.statusCode,
        ms: Math.round(performance.now() - start),
        ...(things && { things }),
        ...(person && { person }),
        ...(response.writableFinished ? {} : { cut: true }),
      });
    });
    next();
  };
}
