import { CommandRefused, type CommandBeforeRooms } from './platform/command/index.js';
import { placeOf, PORTAL } from './platform/database/index.js';
import { migrateAll } from './migrate-all.js';

/**
 * Makes the roles where they lack, gives the owner what another had, and brings the schema up to date: before the first
 * start, and before that of each new version. Run again, it changes nothing; interrupted, it goes on.
 */
export const prepareDatabaseCommand: CommandBeforeRooms = {
  name: 'database prepare',
  does: 'Makes the roles of the database, and brings its schema up to date, by DATABASE_OWNER_URL.',
  runBeforeRooms: async ({ config, print }) => {
    const { databaseOwnerUrl, databaseUrl, databaseWorkerUrl } = config;
    if (databaseOwnerUrl === undefined)
      throw new CommandRefused(
        `DATABASE_OWNER_URL is missing: say who sets the database up, an administrator of PostgreSQL the first time. DATABASE_URL is of the portal, which may not: postgres://${PORTAL}:…@db/aval`,
      );
    await migrateAll(
      databaseOwnerUrl,
      [databaseUrl, databaseWorkerUrl].filter((url) => url !== undefined),
    );
    print(`The database at ${placeOf(databaseOwnerUrl)} is prepared.`);
  },
};
