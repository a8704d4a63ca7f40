import pg from 'pg';

/**
 * From now on a connection that somebody gives back while its last question is unanswered, as when they waited long
 * enough, is closed:
 * `pg` would lend it again, and whoever had it next would wait behind that question.
 */
export function closeBusy(pool: pg.Pool): void {
  pool.on('release', (_error: unknown, client: pg.PoolClient) => {
    if (client instanceof pg.Client && Reflect.get(client, 'readyForQuery') === false) void client.end();
  });
}
