import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

describe('looking at PDFs, every sample of them', () => {
  it('leaves the process that serves under 300 MB, and its event loop never still for more than 100 ms', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [path.resolve('bench/papers.mjs')], { env: { ...process.env, ROUNDS: '2' } });
    const [, megabytes, milliseconds] = /the process that serves · peak (\d+) MB · worst stall (\d+) ms/.exec(stdout) ?? [];
    expect(Number(megabytes)).toBeLessThan(300);
    expect(Number(milliseconds)).toBeLessThanOrEqual(100);
  }, 120_000);
});
