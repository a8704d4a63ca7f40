// What became of the texts of the papers that were acknowledged, as the database says it.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const LOOK_EVERY_MS = 100;

/**
 * Waits until every one of these papers is read or refused, at most so long. Gives the faults, and how many were read.
 * Those of one model must all say the same.
 */
export async function faultsOfReadings(place, attempts, limitMs) {
  const acknowledged = attempts.filter(({ state }) => state === 'acknowledged');
  const database = new pg.Client({ connectionString: place.administrator });
  await database.connect();
  try {
    const rows = await readWithin(database, acknowledged, limitMs);
    const faults = [];
    const sayings = new Map();
    for (const { name, sha256, model } of acknowledged) {
      const row = rows.get(sha256);
      if (row === undefined) faults.push(`${name} was acknowledged and is to be read by nobody`);
      else if (row.fault !== null) faults.push(`${name} was acknowledged and then refused: ${row.fault}`);
      else if (!row.isDone) faults.push(`${name} was acknowledged and is not read after ${limitMs / 1000} s`);
      else sayings.set(model, (sayings.get(model) ?? new Set()).add(`${row.words} words, ${row.pages} pages`));
    }
    for (const [model, said] of sayings)
      if (said.size > 1)
        faults.push(`the same report was read in ${said.size} ways: ${[...said].join('; ')} (model ${model})`);
    return { faults, read: [...rows.values()].filter(({ isDone, fault }) => isDone && fault === null).length };
  } finally {
    await database.end();
  }
}

async function readWithin(database, acknowledged, limitMs) {
  const until = performance.now() + limitMs;
  for (;;) {
    const { rows } = await database.query(
      `select p.sha256, r.done_at is not null as "isDone", r.fault, r.words, r.main_pages as pages
         from papers p join paper_readings r on r.paper_id = p.id where p.sha256 = any($1)`,
      [acknowledged.map(({ sha256 }) => sha256)],
    );
    if (rows.every(({ isDone }) => isDone) || performance.now() > until)
      return new Map(rows.map((row) => [row.sha256, row]));
    await sleep(LOOK_EVERY_MS);
  }
}
