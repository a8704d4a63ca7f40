import type { Database } from '../../src/platform/database/index.js';

/** Every table of the portal and of its queue that holds this text anywhere, whatever the column; among bytes too. */
export async function tablesWith(database: Database, text: string): Promise<string[]> {
  return database.read(async (tx) => {
    const tables = await tx.rows<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name
         from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await tx.rowsPlannedAnew(
        `select 1 from ${name} x where position($1 in x::text) > 0 or position($2 in x::text) > 0 limit 1`,
        [text, Buffer.from(text).toString('hex')],
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  });
}
