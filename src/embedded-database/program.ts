import { type SpawnOptions } from 'node:child_process';
import path from 'node:path';
import type { Keeper } from './keeper.js';

/** How to spawn one of PostgreSQL's programs. */
export interface Program {
  readonly file: string;
  readonly args: string[];
  readonly options: SpawnOptions;
}

/**
 * One of PostgreSQL's programs, run as its keeper, speaking English and hearing nothing of the PG* variables around it.
 */
export function program(keeper: Keeper, name: string, args: readonly string[]): Program {
  const [file, ...rest] = [...keeper.prefix, path.join(keeper.binaries, 'bin', name), ...args] as [string, ...string[]];
  const foreign = Object.entries(process.env).filter(
    ([variable]) => !variable.startsWith('PG') && !variable.startsWith('LC_'),
  );
  return {
    file,
    args: rest,
    options: { ...keeper.ids, cwd: '/', env: { ...Object.fromEntries(foreign), LC_ALL: 'C', TZ: 'UTC' } },
  };
}
