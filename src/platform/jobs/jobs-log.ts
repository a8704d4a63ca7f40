import { Logger as HouseLogger } from '@nestjs/common';
import { Logger } from 'graphile-worker';

const house = new HouseLogger('Jobs');

/** What the queue says, in the log of the house; its chatter is for whoever asks for debugging. */
export const jobsLog = new Logger(() => (level, message) => {
  if (level === 'error') house.error(message);
  else if (level === 'warning') house.warn(message);
  else house.debug(message);
});
