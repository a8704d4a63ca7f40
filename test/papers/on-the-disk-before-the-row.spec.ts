import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { cloneDatabase } from '../support/database.js';

/**
 * A kill cannot show a missing fsync, for the system keeps what was written; so the calls of one upload are listened
 * to, in the process that makes them.
 */
it('an upload is synced to disk under its name, with its folders, before its row, and its row committed before the answer', async () => {
  const clone = await cloneDatabase();
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      'test/support/upload-once.mjs',
      clone.administratorUrl,
    ]);
    const calls = stdout.trim().split('\n');
    const firstRow = calls.indexOf('row');
    // Who reads commits too, before and between; what arrives is written in several pieces.
    const inOrder = calls.filter(
      (line, index) => !(line === 'commit' && index < firstRow) && line !== calls[index - 1],
    );
    expect(inOrder).toEqual([
      'write files/arriving/…',
      'fsync files/arriving/…',
      'rename files/ab/cd/abcd…',
      'fsync files/ab/cd',
      'fsync files/ab',
      'fsync files',
      'row',
      'commit',
      'answer 303',
    ]);
  } finally {
    await clone.dispose();
  }
});
