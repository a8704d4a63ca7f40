import { DataSource } from 'typeorm';
import { Composition1764000000036 } from '../../migrations/0036-composition.js';
import { PartsOfMinutes1764000000054 } from '../../migrations/0054-parts-of-minutes.js';
import { migrations } from '../../migrations/index.js';
import { migrate } from '../../src/platform/database/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { CREDITED, FORWARDED, MINUTES, SESSION } from '../support/legal-chain/index.js';

const BEFORE = migrations.slice(0, migrations.indexOf(Composition1764000000036));

describe('the sessions of a database that the version before filled', () => {
  let before: Clone;
  let source: DataSource;
  beforeAll(async () => {
    before = await cloneDatabase('postgres:///template0');
    source = await new DataSource({
      type: 'postgres',
      url: before.administratorUrl,
      migrations: BEFORE,
      installExtensions: false,
    }).initialize();
    await source.runMigrations({ transaction: 'each' });
    await source.transaction(async (manager) => {
      // What they refer to is not there, and their history is not told: only the sessions matter.
      await manager.query(`set local session_replication_role = replica`);
      await manager.query(`
        insert into jury_sessions (number, jury_id, state, journal_seq, state_since, held_on, closes_on, place,
            appointment_reference, appointment_date, quorum)
        select 'S2026-' || state, gen_random_uuid(), state, 1, now(), '2026-11-24', '2026-11-10', 'Paris', 'Arrêté 12',
               '2026-10-01', 1
          from unnest(array['PLANNED', 'OPEN', 'LOCKED', 'DELIBERATING', 'MINUTES_DRAFT', 'MINUTES_SIGNED',
            'CANCELLED']) as state`);
      await manager.query(`
        insert into people (email, name, created_at)
        values ('president@aval.example', 'La présidente', now()), ('secretary@aval.example', 'La secrétaire', now())`);
      await manager.query(`
        insert into jury_members (session_id, person_id, quality, president, attended)
        select s.id, p.id, 'teacher', p.email like 'president%', true from jury_sessions s, people p`);
      await manager.query(`
        insert into seats (person_id, role, jury_id, since)
        select p.id, 'secretary', s.jury_id, now() from jury_sessions s, people p where p.email like 'secretary%'`);
    });
    await migrate(before.administratorUrl);
  });
  afterAll(async () => {
    await source.destroy();
    await before.dispose();
  });

  it('stay under the law they were composed under, a quorum of one and all; those still planned are under the new one', async () => {
    expect(
      await source.query(
        `select law::text, array_agg(state order by state) as states, min(quorum) as quorum from jury_sessions
          group by law order by law`,
      ),
    ).toEqual([
      {
        law: '2026-09-01',
        states: ['CANCELLED', 'DELIBERATING', 'LOCKED', 'MINUTES_DRAFT', 'MINUTES_SIGNED', 'OPEN'],
        quorum: 1,
      },
      { law: '2026-11-30', states: ['PLANNED'], quorum: 1 },
    ]);
  });

  it('keep their president and their members, the secretary among them', async () => {
    expect(
      await source.query(
        `select p.name, m.place, m.president, m.ended_at as ended, count(*)::int as sessions
           from jury_members m join people p on p.id = m.person_id group by 1, 2, 3, 4 order by 1`,
      ),
    ).toEqual([
      { name: 'La présidente', place: 'president', president: true, ended: null, sessions: 7 },
      { name: 'La secrétaire', place: 'member', president: false, ended: null, sessions: 7 },
    ]);
  });
});

describe('a session of the law before that stands in its minutes, in a database of the version before', () => {
  let before: Clone;
  let source: DataSource;
  const { confirmed: _, signed, ...asBefore } = CREDITED;
  const { entered, decided, ...signature } = asBefore;
  const run = (...statements: string[]): Promise<void> =>
    source.transaction(async (manager) => {
      for (const statement of statements) await manager.query(statement);
    });
  beforeAll(async () => {
    before = await cloneDatabase('postgres:///template0');
    source = await new DataSource({
      type: 'postgres',
      url: before.administratorUrl,
      migrations: migrations.slice(0, migrations.indexOf(PartsOfMinutes1764000000054)),
      installExtensions: false,
    }).initialize();
    await source.runMigrations({ transaction: 'each' });
    await run(...Object.values(FORWARDED), entered, decided, `update jury_sessions set law = '2026-09-01'`);
    await migrate(before.administratorUrl);
  });
  afterAll(async () => {
    await source.destroy();
    await before.dispose();
  });

  it('is signed by its president alone, whatever nobody confirmed, and takes effect', async () => {
    await expect(run(signature.minutes.replace(', true, ', ', false, '))).rejects.toThrow(
      'minutes_signed_by_the_president',
    );
    await run(signed, ...Object.values(signature));
    expect(await source.query('select minutes_id from credit_awards')).toEqual([{ minutes_id: MINUTES }]);
    expect(await source.query(`select state from jury_sessions where id = '${SESSION}'`)).toEqual([
      { state: 'MINUTES_SIGNED' },
    ]);
  });
});
