// What the database really does for a statement: `explain (analyze, buffers)`, and the big tables that it read from one
// end to the other.
import pg from 'pg';
import utils from 'pg/lib/utils.js';

/** The tables of more than so many rows, with how many. */
export async function bigTables(client, more) {
  const { rows } = await client.query(
    `select relname, reltuples
       from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > $1`,
    [more],
  );
  return new Map(rows.map(({ relname, reltuples }) => [relname, reltuples]));
}

/**
 * The plan that is made for these values. What a statement reads: pages of memory, and the big tables it goes through
 * whole, or for more than a tenth.
 */
export async function lookAtPlan(runner, { text, values }, big) {
  return readBy(await runner.query(`explain (analyze, buffers, format json) ${text}`, values), big);
}

/**
 * The plan that a connection keeps for every value, which PostgreSQL takes from the sixth time on when it believes it
 * no worse than those made for the first five:
 * `chosen`, what it reads once these values were asked so often; `any`, what it would read by the plan for every value.
 */
export async function lookAtKeptPlan(runner, { text, values }, big) {
  const execute = `execute kept${values.length > 0 ? `(${values.map(literal).join(', ')})` : ''}`;
  const explained = async () => readBy(await runner.query(`explain (analyze, buffers, format json) ${execute}`), big);
  await runner.query(`prepare kept as ${text}`);
  try {
    for (let time = 1; time <= 5; time += 1) await runner.query(execute);
    const chosen = await explained();
    await runner.query('set plan_cache_mode = force_generic_plan');
    return { chosen, any: await explained() };
  } finally {
    await runner.query('reset plan_cache_mode');
    await runner.query('deallocate kept');
  }
}

/**
 * Whether a plan reads more than another for the same answer: by a tenth, and by a hundred pages, which take less time
 * than to make a plan.
 */
export function readsMore(plan, other) {
  return plan.blocks > other.blocks * 1.1 + 100;
}

function readBy(rows, big) {
  const [{ Plan: plan }] = rows[0]['QUERY PLAN'];
  const whole = [];
  for (const node of nodesOf(plan)) {
    const read = node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0));
    if (node['Node Type'] === 'Seq Scan' && read > (big.get(node['Relation Name']) ?? Infinity) / 10)
      whole.push(node['Relation Name']);
  }
  return { blocks: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0), whole };
}

function literal(value) {
  const text = utils.prepareValue(value);
  return text === null ? 'null' : pg.escapeLiteral(String(text));
}

function* nodesOf(plan) {
  yield plan;
  for (const child of plan.Plans ?? []) yield* nodesOf(child);
}
