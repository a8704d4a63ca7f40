import { StoreAway } from '../../files/index.js';
import type { SentenceCode } from '../../refusal/index.js';
import { TimeOver } from '../../time-limit/index.js';
import { someCause } from './causes.js';

/** Thrown for an outage that has a sentence of its own: it is answered 503, and in how many `seconds` to come back. */
export class TryAgain extends Error {
  constructor(
    readonly code: SentenceCode,
    readonly seconds: number,
    options?: ErrorOptions,
  ) {
    super(`Not now: ${code}`, options);
  }
}

/**
 * PostgreSQL is not there, is stopping or starting, is busy with others, or has no connection left; or this process has
 * no more files that it may open.
 */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EMFILE',
  'ENFILE',
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '57014',
  '55P03',
  '25P03',
  '53200',
  '53300',
  '08000',
  '08001',
  '08003',
  '08006',
]);
const SAYINGS =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|Query runner already released|Driver not Connected/i;

/**
 * True when the error says that the database, or what keeps the files, cannot be reached: it will pass, and nothing is
 * wrong with the request.
 */
export function isOutage(error: unknown): boolean {
  return someCause(
    error,
    (thrown) =>
      thrown instanceof StoreAway ||
      thrown instanceof TryAgain ||
      thrown instanceof TimeOver ||
      (typeof thrown.code === 'string' && AWAY.has(thrown.code)) ||
      (typeof thrown.message === 'string' && SAYINGS.test(thrown.message)),
  );
}
