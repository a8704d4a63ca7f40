import { spawnSync } from 'node:child_process';
import path from 'node:path';

describe('looking at PDFs, every sample of them', () => {
  // How long its event loop ever stands still is measured by the same bench, for whoever looks: it is the machine's as
  // much as ours.
  it('leaves the process that serves under 300 MB', () => {
    const { stdout } = spawnSync(process.execPath, [path.resolve('bench/papers.mjs')], {
      env: { ...process.env, ROUNDS: '1' },
      encoding: 'utf8',
    });
    const [, megabytes] = /the process that serves · peak (\d+) MB/.exec(stdout) ?? [];
    expect(Number(megabytes)).toBeLessThan(300);
  });
});
