import path from 'node:path';
import { restore, takeBackup, verifyBackup, type Manifest } from './backup/index.js';
import { migrateAll, migrateTo } from './migrate-all.js';
import { joinAsOwner } from './open-database.js';
import { CommandRefused, type CommandBeforeRooms } from './platform/command/index.js';
import type { Config } from './platform/config/index.js';
import { STEPS } from './platform/database/index.js';
import { openStores } from './platform/files/index.js';

/** `backup`: keeps the rows of one instant and the files that they name, while the portal runs. */
const backupCommand: CommandBeforeRooms = {
  name: 'backup',
  words: '<folder>',
  does: 'Keeps the whole institution in a folder of its own below this one, while the portal runs.',
  runBeforeRooms: async ({ config, words, print }) => {
    const place = path.resolve(
      placeFrom(words, 'Say the folder where backups are kept: npm run aval -- backup /backups'),
    );
    await withDatabase(config, async (url) => {
      const { folder, manifest } = await takeBackup({ url, stores: await openStores(config), place });
      print(`Kept in ${folder}: ${contentsOf(manifest)}.`);
      for (const sha256 of manifest.missing) print(`Missing before the backup: ${sha256}`);
      if (manifest.missing.length > 0)
        throw new CommandRefused(
          `${manifest.missing.length} files that rows name were missing already: npm run aval -- files verify says which.`,
        );
    });
  },
};

/** `backup verify`: reads everything of a backup again. */
const verifyBackupCommand: CommandBeforeRooms = {
  name: 'backup verify',
  words: '<folder of one backup>',
  does: 'Reads a backup again: every row and every file is there, and is what was kept.',
  runBeforeRooms: async ({ words, print }) => {
    const { manifest, faults } = await verifyBackup(
      placeFrom(words, 'Say which backup: npm run aval -- backup verify /backups/20261201030000'),
    );
    for (const fault of faults) print(fault);
    if (faults.length > 0) throw new CommandRefused(`This backup is not whole: ${faults.length} faults.`);
    print(`Whole: ${contentsOf(manifest)}, of ${manifest.takenAt}.`);
  },
};

/** `restore`: fills an empty database and its store with a backup. */
const restoreCommand: CommandBeforeRooms = {
  name: 'restore',
  words: '<folder of one backup>',
  does: 'Fills an empty database, and its store of files, with a backup.',
  runBeforeRooms: async ({ config, words, print }) => {
    const folder = placeFrom(words, 'Say which backup: npm run aval -- restore /backups/20261201030000');
    await withDatabase(config, async (url) => {
      const signIns = [config.databaseUrl, config.databaseWorkerUrl].filter((one) => one !== undefined);
      const manifest = await restore({
        url,
        stores: await openStores(config),
        folder,
        known: STEPS,
        prepare: (steps) => (steps ? migrateTo(url, steps) : migrateAll(url, signIns)),
      });
      print(`Restored as it was at ${manifest.takenAt}: ${contentsOf(manifest)}.`);
      print('No letter leaves before an administrator says so, on the page of jobs: /jobs');
    });
  },
};

/** What keeps and restores an institution, from the terminal. */
export const backupCommands: readonly CommandBeforeRooms[] = [verifyBackupCommand, backupCommand, restoreCommand];

function placeFrom(words: readonly string[], otherwise: string): string {
  const [place, more] = words;
  if (place === undefined || more !== undefined) throw new CommandRefused(otherwise);
  return place;
}

function contentsOf({ tables, files, putAside }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows of ${tables.length} tables, ${files.length + putAside.length} files`;
}

/** A database that stops meanwhile ends the work by itself: what it answers is then an error. */
async function withDatabase(config: Config, work: (url: string) => Promise<void>): Promise<void> {
  const database = await joinAsOwner(config, () => undefined);
  try {
    await work(database.url);
  } finally {
    await database.close();
  }
}
