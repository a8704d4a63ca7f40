import pg from 'pg';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { TimeOver } from '../time-limit/index.js';

/** PostgreSQL says it as it hangs up. */
const HANGS_UP = /^(?:57P0\d|08\d{3}|25P03)$/;

/**
 * True when what was thrown says that the connection is of no use any more: it was cut, or what was asked on it may
 * still be answered.
 */
export function isLost(error: unknown): boolean {
  if (error instanceof TimeOver || error instanceof QueryRunnerAlreadyReleasedError) return true;
  if (!(error instanceof QueryFailedError)) return false;
  const driverError: unknown = error.driverError;
  return !(driverError instanceof pg.DatabaseError) || HANGS_UP.test(driverError.code ?? '');
}
