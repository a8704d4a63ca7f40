import pg from 'pg';

/** Asks one thing of a database, by its address, and hangs up. */
export async function ask<Row extends pg.QueryResultRow = Record<string, unknown>>(
  connectionString: string,
  statement: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
