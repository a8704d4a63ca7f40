import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { migrate } from '../../src/platform/database/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { stepsBefore } from '../support/steps-before.js';

const TOKEN = 'A'.repeat(43);

describe('a database from before links to a password were asked for', () => {
  let old: Clone;
  beforeAll(async () => {
    old = await cloneDatabase('postgres:///template0');
  });
  afterAll(() => old.dispose());

  it('is migrated with its people and their passwords; a link that an administrator was shown then opens nothing', async () => {
    const before = new DataSource({
      type: 'postgres',
      url: old.administratorUrl,
      installExtensions: false,
      migrations: stepsBefore(29),
    });
    await before.initialize();
    await before.runMigrations({ transaction: 'each' });
    await before.query(`
      with ada as (insert into people (email, name, password_hash, created_at)
          values ('ada@aval.example', 'Ada', 'kept', now()) returning id)
      insert into password_links (token_hash, person_id, made_at, ends_at)
        select '${createHash('sha256').update(TOKEN).digest('hex')}', id, now(), now() + interval '2 days' from ada`);
    await before.destroy();
    await migrate(old.administratorUrl);
    const after = await new DataSource({
      type: 'postgres',
      url: old.administratorUrl,
      installExtensions: false,
    }).initialize();
    try {
      expect(await after.query('select email, password_hash from people')).toEqual([
        { email: 'ada@aval.example', password_hash: 'kept' },
      ]);
      expect(await after.query('select 1 from password_links')).toEqual([]);
    } finally {
      await after.destroy();
    }
  });
});
