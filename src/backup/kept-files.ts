import path from 'node:path';
import { examineBytes, LocalStore, type Store } from '../platform/files/index.js';

/** The files of a place where backups are: each once, however many backups name it. */
export interface KeptFiles {
  readonly files: Store;
  readonly putAside: Store;
}

/** Beside the backups themselves, so that the next one only brings what is new. */
export function filesBeside(place: string): KeptFiles {
  return {
    files: new LocalStore(path.join(place, 'files')),
    putAside: new LocalStore(path.join(place, 'quarantine')),
  };
}

/** Copies bytes unless they are there already. Gives whether they are there in the end. Throws when they were altered. */
export async function bringBytes(from: Store, to: Store, sha256: string): Promise<boolean> {
  if (await to.has(sha256)) return true;
  if (!(await from.has(sha256))) return false;
  const kept = await to.put(await from.open(sha256), Number.POSITIVE_INFINITY);
  if (kept.sha256 === sha256) return true;
  await to.remove(kept.sha256);
  return false;
}

/** Those of these hashes whose bytes are missing or altered, each with which. */
export async function faultsOfFiles(store: Store, hashes: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const sha256 of hashes) {
    const state = await examineBytes(store, sha256);
    if (state !== 'intact') faults.push(`${state === 'missing' ? 'Missing' : 'Altered'}: ${sha256}`);
  }
  return faults;
}
