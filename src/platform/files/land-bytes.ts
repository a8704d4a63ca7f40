import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { TooManyBytes, type Kept } from './store.js';

/**
 * Writes bytes to a new file as they flow, hashing them on the way; when it answers they are on the disk. Its owner's
 * group may read it: a proxy that sends files.
 * Throws `TooManyBytes` at one more than allowed, or what the stream threw.
 */
export async function landBytes(bytes: Readable, file: string, atMost: number): Promise<Kept> {
  const hash = createHash('sha256');
  let size = 0;
  const handle = await open(file, 'wx', 0o640);
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > atMost) throw new TooManyBytes();
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), bytes: size };
}
