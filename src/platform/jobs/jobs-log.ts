import { Logger as HouseLogger } from '@nestjs/common';
import { Logger } from 'graphile-worker';

const house = new HouseLogger('Jobs');

/** What the queue has to complain of, in the log of the house. */
export const jobsLog = new Logger(() => (level, message) => {
  if (level === 'error') house.error(message);
  else if (level === 'warning') house.warn(message);
});

/** For whoever is told of every failure in another way. */
export const silence = new Logger(() => () => undefined);
