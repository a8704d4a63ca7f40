import {
  lookAtAddress,
  lookAtAntivirus,
  lookAtChildren,
  lookAtDatabase,
  lookAtDisk,
  lookAtJobs,
  lookAtMail,
  lookAtStore,
  type Finding,
} from './doctor/index.js';
import { CommandRefused, type CommandBeforeRooms } from './platform/command/index.js';
import type { Config } from './platform/config/index.js';
import { isPrepared } from './open-database.js';
import { PORTAL } from './platform/database/index.js';

/** `doctor`: how everything stands that the portal needs, before the first start too. */
export const doctorCommand: CommandBeforeRooms = {
  name: 'doctor',
  does: 'Looks at all that the portal needs (machine, database, files, mail…), and says what to mend.',
  runBeforeRooms: async ({ config, print }) => {
    let faults = 0;
    for await (const { of, says, remedy } of findings(config)) {
      print(`${remedy === undefined ? 'ok ' : 'NOT'}  ${of}: ${says}`);
      if (remedy === undefined) continue;
      faults += 1;
      print(`     → ${remedy}`);
    }
    if (faults > 0) throw new CommandRefused(`${faults} ${faults === 1 ? 'thing has' : 'things have'} to be mended.`);
    print('All is well.');
  },
};

/** One after the other, each said as soon as it is known: what hangs is the one after the last that was said. */
async function* findings(config: Config): AsyncIterable<Finding> {
  yield await lookAtDisk(config);
  yield await lookAtChildren();
  yield* await lookAtItsDatabase(config);
  yield await lookAtStore(config);
  yield await lookAtMail(config);
  yield await lookAtAntivirus(config);
  yield lookAtAddress(config);
}

async function lookAtItsDatabase(config: Config): Promise<Finding[]> {
  const url = config.databaseUrl ?? (await runningHere(config));
  if (url === undefined)
    return [{ of: 'database', says: 'the embedded one, of a demonstration: it starts with the portal' }];
  return [...(await lookAtDatabase(config, url, isPrepared)), ...(await lookAtJobs(url))];
}

async function runningHere({ dataDir, nodeEnv }: Config): Promise<string | undefined> {
  if (nodeEnv === 'production') return undefined;
  const { addressAs, findRunning } = await import('./embedded-database/index.js');
  const running = await findRunning(dataDir);
  return running && addressAs(running.url, PORTAL);
}
