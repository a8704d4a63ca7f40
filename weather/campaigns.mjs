// Every campaign, in the order in which they are run.
import child from './campaigns/child.mjs';
import database from './campaigns/database.mjs';
import fullDisk from './campaigns/full-disk.mjs';
import kills from './campaigns/kills.mjs';
import races from './campaigns/races.mjs';
import silentServers from './campaigns/silent-servers.mjs';

export const CAMPAIGNS = [kills, races, database, child, silentServers, fullDisk];
