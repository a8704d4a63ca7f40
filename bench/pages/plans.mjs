// What the database really does for a statement: `explain (analyze, buffers)`, and the big tables that it read from one end to the other.

/** The tables of more than so many rows, with how many. */
export async function bigTables(client, more) {
  const { rows } = await client.query(
    `select relname, reltuples from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > $1`,
    [more],
  );
  return new Map(rows.map(({ relname, reltuples }) => [relname, reltuples]));
}

/** What a statement reads: pages of memory, and the big tables it goes through whole, or for more than a tenth. `source`: the portal's own, for the settings of its connections. */
export async function lookAtPlan(source, { text, values }, big) {
  const rows = await source.query(`explain (analyze, buffers, format json) ${text}`, values);
  const [{ Plan: plan }] = rows[0]['QUERY PLAN'];
  const whole = [];
  for (const node of nodesOf(plan)) {
    const read = node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0));
    if (node['Node Type'] === 'Seq Scan' && read > (big.get(node['Relation Name']) ?? Infinity) / 10)
      whole.push(node['Relation Name']);
  }
  return { blocks: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0), whole };
}

function* nodesOf(plan) {
  yield plan;
  for (const child of plan.Plans ?? []) yield* nodesOf(child);
}
