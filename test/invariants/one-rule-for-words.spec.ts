import pg from 'pg';
import { hidesSomething, saysSomething } from '../../src/platform/texts/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';

let clone: Clone;
let database: pg.Client;
beforeAll(async () => {
  clone = await cloneDatabase();
  database = new pg.Client({ connectionString: clone.ownerUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await clone.dispose();
});

/** The characters for which the database says yes. */
async function charactersThatAre(kind: 'a_letter_or_digit' | 'something_hidden'): Promise<Set<number>> {
  const { rows } = await database.query<{ code: number }>(
    `select c as code from generate_series(1, 1114111) c where c not between 55296 and 57343 and chr(c) ~ ${kind}()`,
  );
  return new Set(rows.map(({ code }) => code));
}

/** Every character that exists, as this Node knows them, for which the two do not say the same. */
function differences(inDatabase: ReadonlySet<number>, inForms: (text: string) => boolean): string[] {
  return Array.from({ length: 0x10ffff }, (_, at) => at + 1).flatMap((code) => {
    const character = String.fromCodePoint(code);
    return /\p{Cs}|\p{Cn}/u.test(character) || inForms(character) === inDatabase.has(code)
      ? []
      : [`U+${code.toString(16)}`];
  });
}

describe('the forms and the database ask the same of a text', () => {
  it('for every letter and digit that there is', async () => {
    expect(differences(await charactersThatAre('a_letter_or_digit'), saysSomething)).toEqual([]);
  });

  it('for everything that nobody sees', async () => {
    expect(differences(await charactersThatAre('something_hidden'), hidesSomething)).toEqual([]);
  });

  it('and no constraint follows the locale of the machine', async () => {
    const { rows } = await database.query(
      `select conname from pg_constraint where contype = 'c' and pg_get_constraintdef(oid) like '%[[:%'
       union all select tgname from pg_trigger where pg_get_triggerdef(oid) like '%[[:%'`,
    );
    expect(rows).toEqual([]);
  });

  it.each(['—', '\u200B', 'Ada\u202Eadeh'])('so that nobody is written down under the name %j', async (name) => {
    await expect(
      database.query(`insert into people (email, name, created_at) values ('ada@aval.example', $1, now())`, [name]),
    ).rejects.toMatchObject({ code: '23514', column: 'name' });
  });
});

it('people who were there before the rule keep their name, and may still change what else they have', async () => {
  const before = await cloneDatabase('postgres:///template0');
  const client = new pg.Client({ connectionString: before.administratorUrl });
  const { migrate } = await import('../../src/platform/database/index.js');
  await migrate(before.administratorUrl);
  await client.connect();
  try {
    await client.query(`drop trigger people_in_words on people`);
    await client.query(`delete from migrations where name = 'Words1764000000030'`);
    await client.query(`insert into people (email, name, created_at) values ('old@aval.example', E'—\\u200B', now())`);
    expect(await migrate(before.administratorUrl)).toEqual(['Words1764000000030']);
    await client.query(`update people set locale = 'en' where email = 'old@aval.example'`);
    await expect(client.query(`update people set name = '…' where email = 'old@aval.example'`)).rejects.toMatchObject({
      code: '23514',
    });
  } finally {
    await client.end();
    await before.dispose();
  }
});
