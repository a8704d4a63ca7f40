import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { commandOf, isAlive, parentOf } from './index.js';

describe('another process', () => {
  it('is known by its words and its parent while it runs, and not after', async () => {
    const child = spawn('sleep', ['41']);
    await once(child, 'spawn');
    const pid = child.pid ?? 0;
    expect([isAlive(pid), commandOf(pid), parentOf(pid)]).toEqual([true, 'sleep 41', process.pid]);
    child.kill();
    await once(child, 'exit');
    expect([isAlive(pid), commandOf(pid), parentOf(pid)]).toEqual([false, '', 0]);
  });
});
