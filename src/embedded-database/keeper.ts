import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';

const NOBODY = 65_534;
/** Where root puts what nobody must reach, when the project lies in a private home. */
const STATE_FOLDER = '/var/lib/aval';

/** As whom PostgreSQL runs: it refuses to run as root, and as a user without a name. */
export interface Keeper {
  readonly binaries: string;
  readonly prefix: readonly string[];
  readonly ids: { readonly uid?: number; readonly gid?: number };
  /** The folder of the cluster that belongs to these data. */
  clusterFor(dataDir: string): string;
  /** Makes a folder, and what is in it, the keeper's. */
  own(folder: string): void;
}

/**
 * Chooses whom: ourselves; as root, ourselves under another name in a user namespace; where those are off, `nobody`.
 */
export function chooseKeeper(native: string, withoutNamespaces = false): Keeper {
  const root = process.getuid?.() === 0;
  if (!root && hasName()) return keeper(native, []);
  const prefix = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (!withoutNamespaces && spawnSync('unshare', [...prefix.slice(1), 'true']).status === 0)
    return keeper(native, prefix);
  if (root) return nobody(native);
  throw new Error(
    'The embedded PostgreSQL cannot run as a user that has no name here: run as a named user, or set DATABASE_URL.',
  );
}

function keeper(binaries: string, prefix: readonly string[]): Keeper {
  return {
    binaries,
    prefix,
    ids: {},
    clusterFor: (dataDir) => existing(dataDir) ?? within(dataDir),
    own: (folder) => own(folder, process.getuid?.() ?? 0),
  };
}

function nobody(native: string): Keeper {
  return {
    binaries: reachable(native) ? native : staged(native),
    prefix: [],
    ids: { uid: NOBODY, gid: NOBODY },
    clusterFor: (dataDir) => {
      const place = existing(dataDir) ?? (reachable(dataDir) ? within(dataDir) : outside(dataDir));
      if (place === within(dataDir) && !reachable(dataDir)) {
        throw new Error(
          `PostgreSQL cannot run as root, and nobody else may enter ${dataDir}: chmod o+x it and the folders above, or set DATABASE_URL.`,
        );
      }
      return place;
    },
    own: (folder) => own(folder, NOBODY),
  };
}

const within = (dataDir: string): string => path.join(dataDir, 'postgres');
const outside = (dataDir: string): string => path.join(STATE_FOLDER, 'clusters', digest(dataDir));

/** Where the data are if there are any: whoever keeps them today must not make others beside them. */
function existing(dataDir: string): string | undefined {
  return [within(dataDir), outside(dataDir)].find((place) => existsSync(place));
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** True when anybody may walk from the root of the disk to this folder. */
function reachable(folder: string): boolean {
  for (let here = folder; ; here = path.dirname(here)) {
    if ((statSync(here).mode & 0o001) === 0) return false;
    if (here === path.dirname(here)) return true;
  }
}

function staged(native: string): string {
  const place = path.join(STATE_FOLDER, 'binaries', digest(`${native} ${statSync(native).mtimeMs}`));
  if (existsSync(place)) return place;
  const copy = `${place}.${process.pid}`;
  mkdirSync(path.dirname(place), { recursive: true, mode: 0o755 });
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  renameSync(copy, place);
  return place;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * The same data may have been kept by another the last time: with and without namespaces, in and out of a container.
 */
function own(folder: string, uid: number): void {
  if (process.getuid?.() !== 0 || statSync(folder).uid === uid) return;
  const group = uid === NOBODY ? NOBODY : 0;
  if (spawnSync('chown', ['-R', '-h', `${uid}:${group}`, folder]).status !== 0) chownSync(folder, uid, group);
}
