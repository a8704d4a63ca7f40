import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Keeper } from './keeper.js';
import { program } from './program.js';

export const USER = 'aval';

/** A folder of PostgreSQL data, and the password of its one user. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

/**
 * The cluster of these data, made if there is none yet. One that was half made when the machine stopped is made again.
 */
export function openCluster(keeper: Keeper, dataDir: string): Cluster {
  const folder = keeper.clusterFor(dataDir);
  const passwordFile = path.join(dataDir, 'postgres.password');
  // Data without their password cannot be opened. They are put aside, never removed.
  if (existsSync(folder) && !existsSync(passwordFile)) renameSync(folder, `${folder}.without-password-${Date.now()}`);
  const password = passwordIn(passwordFile);
  if (!existsSync(path.join(folder, 'PG_VERSION'))) initialise(keeper, folder, password);
  keeper.own(folder);
  return { folder, password };
}

function passwordIn(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function initialise(keeper: Keeper, folder: string, password: string): void {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(path.dirname(unfinished), { recursive: true, mode: 0o755 });
  mkdirSync(unfinished, { mode: 0o700 });
  const aside = mkdtempSync(path.join(tmpdir(), 'aval-'));
  try {
    const passwordFile = path.join(aside, 'password');
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    keeper.own(unfinished);
    keeper.own(aside);
    const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
    const { file, args, options } = program(keeper, 'initdb', [
      '-D',
      unfinished,
      '-U',
      USER,
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      `--locale=${locale}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--lc-messages=C',
    ]);
    const done = spawnSync(file, args, { ...options, encoding: 'utf8' });
    if (done.status !== 0)
      throw new Error(`PostgreSQL could not prepare ${folder}:\n${done.error?.message ?? done.stderr}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
