import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { Database } from '../platform/database/index.js';
import { fillInstitution } from './fill-institution.js';
import type { PastClock } from './past-clock.js';
import { Stage } from './stage.js';
import { playStories } from './stories.js';

/** Whether nobody is in the database of this address yet: only then is it filled. */
export async function isEmpty(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return (await client.query('select 1 from people.person limit 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}

/**
 * Fills an empty database with the invented institution and files at different stages. The rooms run under the clock
 * that is given.
 */
export async function fillDemonstration(rooms: INestApplicationContext, clock: PastClock): Promise<void> {
  clock.set(365);
  const institution = await rooms.get(Database).transact(fillInstitution);
  await playStories(new Stage(rooms, institution, clock));
}
