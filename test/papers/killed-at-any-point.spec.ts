import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cloneDatabase } from '../support/database.js';

/** The harness of `npm run crash`, in small. Gives its exit code, what it counted, and the faults that it found. */
async function crash(...given: string[]): Promise<{ code: number; counted: string; faults: readonly string[] }> {
  const clone = await cloneDatabase();
  try {
    const child = spawn(process.execPath, ['bench/crash.mjs', '--database', clone.url, ...given], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (words: string) => (said += words));
    const [code] = (await once(child, 'close')) as [number];
    return { code, counted: said, faults: said.split('\n').filter((line) => line.startsWith('FAULT')) };
  } finally {
    await clone.dispose();
  }
}

it('loses no upload that it acknowledged, killed while they come; no row is without its bytes, no bytes stay without a row, the journal holds', async () => {
  const { code, counted, faults } = await crash('60', '--kills', '3');
  expect({ faults, code, counted }).toEqual({
    faults: [],
    code: 0,
    counted: expect.stringMatching(/nothing acknowledged was lost/) as string,
  });
  const acknowledged = Number(/(\d+) acknowledged/.exec(counted)?.[1]);
  expect(acknowledged).toBeGreaterThanOrEqual(60);
});

it('would be seen to lose them if the row came before the bytes', async () => {
  const { code, faults } = await crash('24', '--kills', '2', '--turned-round');
  expect(code).toBe(1);
  expect(faults.join('\n')).toMatch(/was acknowledged and (?:cannot be had again|is not there)/);
  expect(faults.join('\n')).toMatch(/a row names [0-9a-f]{12}…, and its bytes are not there/);
});
