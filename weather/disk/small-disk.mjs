// A disk for the portal's files alone, small enough to be filled: a file system in memory that the portal's process
// alone sees.
// Where a user may make none, a store whose writes answer that the disk is full, while it is.
import { spawnSync } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';

const MOUNT = `mount -t tmpfs -o size=32m,mode=700 aval "$0" && exec "$@"`;
/** Room for some papers of those that come together, and not for all. */
const LEFT_BYTES = 300_000;

/** How a portal is started on one at this place, and how it is filled. */
export async function smallDisk(place) {
  await mkdir(place.dataDir, { recursive: true });
  const through = ['unshare', '-Urm', 'sh', '-c', MOUNT, place.dataDir];
  const isThere = spawnSync(through[0], [...through.slice(1), 'true']).status === 0;
  return isThere ? ownFileSystem(place, through) : refusingStore(place);
}

function ownFileSystem({ dataDir }, through) {
  let seen;
  return {
    kind: 'file systems of their own',
    through,
    imports: [],
    /** Where this process sees what that one has. */
    at: (pid) => (seen = path.join('/proc', String(pid), 'root', dataDir)),
    fill: async () => {
      const { bavail, bsize } = await statfs(seen);
      await writeFile(path.join(seen, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - LEFT_BYTES)));
    },
    makeRoom: () => rm(path.join(seen, 'ballast')),
  };
}

function refusingStore({ dataDir }) {
  return {
    kind: 'stores that refuse',
    through: [],
    imports: [path.join(import.meta.dirname, 'no-room.mjs')],
    at: () => dataDir,
    fill: () => writeFile(path.join(dataDir, 'no-room'), ''),
    makeRoom: () => rm(path.join(dataDir, 'no-room')),
  };
}
