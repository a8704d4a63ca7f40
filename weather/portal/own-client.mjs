// The driver's own way to the database, which asks again until it is answered: what befalls the server is for the
// portal to come through.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A connection that was lost, a server that starts, stops or has no room: nothing is wrong with the question. */
const PASSES = /^(?:57P0\d|53300|08\w{3}|ECONN\w+|EPIPE)$/;

/** A question that befell what the driver brings about is asked again. */
const LIMIT_MS = 20_000;

/** Opens one on a place; its connections are told from the portal's by the name `weather`. */
export function openClient(place) {
  const pool = new pg.Pool({
    connectionString: place.administrator,
    max: 4,
    application_name: 'weather',
    connectionTimeoutMillis: LIMIT_MS,
    query_timeout: LIMIT_MS,
  });
  const nothing = () => undefined;
  pool.on('error', nothing).on('connect', (client) => client.on('error', nothing));
  return {
    query: async (...given) => {
      for (;;) {
        try {
          return await pool.query(...given);
        } catch (error) {
          if (place.isClosed || !passes(error)) throw error;
          await sleep(50);
        }
      }
    },
    end: () => pool.end(),
  };
}

function passes({ code = '', message }) {
  return PASSES.test(code) || /terminated|recovery mode|starting up|shutting down|timeout/.test(message);
}
