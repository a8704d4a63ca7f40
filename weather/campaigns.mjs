// Every campaign, in the order in which they are run.
import child from './campaigns/child.mjs';
import fullDisk from './campaigns/full-disk.mjs';
import kills from './campaigns/kills.mjs';
import silentServers from './campaigns/silent-servers.mjs';

export const CAMPAIGNS = [kills, child, silentServers, fullDisk];
