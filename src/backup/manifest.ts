import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandRefused } from '../platform/command/index.js';

/** The form of a backup: one of another form is refused, and not guessed at. */
export const FORM = 1;
export const MANIFEST = 'manifest.json';

/** The rows of one table, as PostgreSQL copies them out. */
export interface TableKept {
  /** With its schema: `public.journal`. */
  readonly name: string;
  /** Those that are written: what the database computes, it computes again. */
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of the rows as they are copied, before they are compressed. */
  readonly sha256: string;
}

/** Where a sequence is. */
export interface SequenceKept {
  readonly name: string;
  /** Null: nothing was ever taken from it. */
  readonly last: string | null;
}

/** What a backup is of, and what makes it whole. Written last: a folder without one is no backup. */
export interface Manifest {
  readonly form: number;
  /** When its one snapshot of the rows was taken. */
  readonly takenAt: string;
  /** The steps of the schema that had run, in their order. */
  readonly steps: readonly string[];
  readonly tables: readonly TableKept[];
  readonly sequences: readonly SequenceKept[];
  /** The hashes of what its rows name, and of what was put aside. */
  readonly files: readonly string[];
  readonly putAside: readonly string[];
  /** Named by rows, and already missing when it was taken. */
  readonly missing: readonly string[];
}

type Is = (value: unknown) => boolean;
const matches =
  (pattern: RegExp): Is =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const having =
  (fields: Readonly<Record<string, Is>>): Is =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, is]) => is((value as Readonly<Record<string, unknown>>)[name]));
const isCount: Is = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isHash = matches(/^[0-9a-f]{64}$/);
/** A name becomes a path, and is written into statements. */
const isName = matches(/^[a-z_]+\.[a-z0-9_]+$/);

const IS: Readonly<Record<keyof Manifest, Is>> = {
  form: isCount,
  takenAt: matches(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  steps: listOf(matches(/^\w+$/)),
  tables: listOf(having({ name: isName, columns: listOf(matches(/^\w+$/)), rows: isCount, sha256: isHash })),
  sequences: listOf(having({ name: isName, last: (value) => value === null || matches(/^\d+$/)(value) })),
  files: listOf(isHash),
  putAside: listOf(isHash),
  missing: listOf(isHash),
};

/** Where the rows of a table are, in the folder of a backup. */
export function placeOfTable(folder: string, name: string): string {
  return path.join(folder, 'tables', `${name}.copy.gz`);
}

/** What the folder says of itself. Throws `CommandRefused` when it is no backup, or one of another form. */
export async function readManifest(folder: string): Promise<Manifest> {
  const written = await readFile(path.join(folder, MANIFEST), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandRefused(
      error.code === 'ENOENT'
        ? `There is no backup in ${folder}: it has no ${MANIFEST}. One that was interrupted is called “….unfinished”.`
        : `${folder} cannot be read: ${error.message}`,
    );
  });
  const manifest = parsed(folder, written);
  if (manifest.form !== FORM)
    throw new CommandRefused(
      `The backup in ${folder} is of form ${manifest.form}; this version of Aval reads form ${FORM}.`,
    );
  for (const [name, is] of Object.entries(IS))
    if (!is(manifest[name as keyof Manifest]))
      throw new CommandRefused(`The ${MANIFEST} of ${folder} is damaged: “${name}” is not what it should be.`);
  return manifest;
}

/** Whether it is one is looked at field by field. */
function parsed(folder: string, written: string): Manifest {
  try {
    const value: unknown = JSON.parse(written);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Manifest;
  } catch {
    // Said below.
  }
  throw new CommandRefused(`The ${MANIFEST} of ${folder} is damaged: it is not JSON.`);
}
