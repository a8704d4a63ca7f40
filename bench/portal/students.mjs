// The invented institution, and as many students as a bench needs, by the program's own verbs.
import { fillInstitution } from '../../dist/src/demonstration/index.js';
import { openRooms } from '../../dist/src/open-portal.js';
import { insertPerson } from '../../dist/src/people/index.js';
import { Passwords } from '../../dist/src/people/acts/passwords.js';
import { Clock } from '../../dist/src/platform/clock/index.js';
import { readConfig } from '../../dist/src/platform/config/index.js';
import { Database } from '../../dist/src/platform/database/index.js';

const DIPLOMA = 'DEMO-CA6';

/**
 * The rooms without the pages, on a place's database and files; whoever opens them closes them. `environment`: where
 * else they look, as a portal does.
 */
export function openRoomsOf(place, environment = {}) {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: place.url,
    DATA_DIR: place.dataDir,
    JOBS: 'outside',
    DATABASE_POOL: '4',
    ...environment,
  });
  return openRooms({ config, databaseUrl: place.url, clock: new Clock() });
}

/** Founds the institution and enrols so many students. Gives how each signs in, and what they are enrolled for. */
export async function enrolStudents(place, many) {
  const rooms = await openRoomsOf(place);
  try {
    const password = 'a password for the bench';
    const passwordHash = await rooms.get(Passwords).hashOf(password, 'the bench');
    return await rooms.get(Database).transact(async (tx) => {
      const { centres, diplomas } = await fillInstitution(tx);
      const enrolled = [];
      for (let index = 0; index < many; index += 1) {
        const email = `student${index}@bench.example`;
        const id = await insertPerson(tx, {
          name: `Étudiante ${index}`,
          email,
          studentNumber: `BENCH-${index}`,
          passwordHash,
        });
        await tx.rows(
          'insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, 2026)',
          [id, centres.NAN, diplomas[DIPLOMA]],
        );
        enrolled.push({ email, password, enrolment: `${centres.NAN}~${diplomas[DIPLOMA]}` });
      }
      return enrolled;
    });
  } finally {
    await rooms.close();
  }
}
