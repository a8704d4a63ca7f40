import { hashFile } from './copies.js';
import path from 'node:path';
import { faultsOfFiles, filesBeside } from './kept-files.js';
import { placeOfTable, readManifest, type Manifest } from './manifest.js';

/** What a backup holds, and all that is wrong with it: nothing when it can be restored whole. */
export interface Verified {
  readonly manifest: Manifest;
  readonly faults: readonly string[];
}

/** Reads everything of a backup again. Throws `CommandRefused` when the folder is none. */
export async function verifyBackup(folder: string): Promise<Verified> {
  const manifest = await readManifest(folder);
  const faults: string[] = [];
  for (const table of manifest.tables) {
    const fault = await hashFile(placeOfTable(folder, table.name)).then(
      ({ rows, sha256 }) =>
        sha256 === table.sha256 ? undefined : `is not what was kept: ${rows} rows, of ${table.rows}`,
      (error: Error) => `cannot be read: ${error.message}`,
    );
    if (fault !== undefined) faults.push(`${table.name} ${fault}.`);
  }
  const { files, putAside } = filesBeside(path.dirname(path.resolve(folder)));
  faults.push(...(await faultsOfFiles(files, manifest.files)), ...(await faultsOfFiles(putAside, manifest.putAside)));
  return { manifest, faults };
}
