import { Logger as NestLogger } from '@nestjs/common';
import { Logger } from 'graphile-worker';

const portal = new NestLogger('Jobs');

/** What the queue has to complain of, in the log of the portal. */
export const jobsLog = new Logger(() => (level, message) => {
  if (level === 'error') portal.error(message);
  else if (level === 'warning') portal.warn(message);
});
