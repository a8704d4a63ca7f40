// The driver's own way to the database, which asks again until it is answered: what befalls the server is for the portal to come through.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A connection that was lost, a server that starts, stops or has no room: nothing is wrong with the question. */
const PASSES = /^(?:57P0\d|53300|08\w{3}|ECONN\w+|EPIPE)$/;

/** Opens one; `application` tells its connections from the portal's. */
export function openInsistent(url, application) {
  const pool = new pg.Pool({ connectionString: url, max: 4, application_name: application });
  const nothing = () => undefined;
  pool.on('error', nothing).on('connect', (client) => client.on('error', nothing));
  return {
    query: async (...given) => {
      for (;;) {
        try {
          return await pool.query(...given);
        } catch (error) {
          if (
            !PASSES.test(error.code ?? '') &&
            !/terminated|recovery mode|starting up|shutting down/.test(error.message)
          )
            throw error;
          await sleep(50);
        }
      }
    },
    end: () => pool.end(),
  };
}
