import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/**
 * These bytes under the name of a report, in a folder of their own. Gives where it is; it goes when the test file ends.
 */
export async function fileToSend(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'aval-to-send-'));
  folders.push(folder);
  const file = path.join(folder, 'Rapport.pdf');
  await writeFile(file, bytes);
  return file;
}
