import { readdir } from 'node:fs/promises';

/** The server goes, and its watchdog removes the data. What a test wrote and did not remove is a fault, and named. */
export default async function stopServer() {
  const left = (await readdir(process.env.TMPDIR)).filter((name) => name.startsWith('aval-'));
  await globalThis.avalTestServer?.stop();
  if (left.length > 0) throw new Error(`What tests wrote and did not remove: ${left.join(', ')}`);
}
