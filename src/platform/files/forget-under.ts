import { opendir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Every file under a folder, one at a time, however many there are; what disappears meanwhile is left out. */
export async function* filesUnder(folder: string): AsyncIterable<string> {
  const entries = await opendir(folder).catch(() => []);
  for await (const entry of entries) {
    const here = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(here);
    else yield here;
  }
}

/** When a file was last written; undefined when it is gone. */
export function lastWritten(file: string): Promise<Date | undefined> {
  return stat(file).then(
    ({ mtime }) => mtime,
    () => undefined,
  );
}

/** Removes every file under a folder that was last written before then. Gives how many. */
export async function forgetUnder(folder: string, before: Date): Promise<number> {
  let forgotten = 0;
  for await (const file of filesUnder(folder)) {
    const at = await lastWritten(file);
    if (!at || at >= before) continue;
    await rm(file, { force: true });
    forgotten += 1;
  }
  return forgotten;
}
