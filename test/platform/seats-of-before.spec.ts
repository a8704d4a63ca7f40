import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { stepsBefore } from '../support/steps-before.js';

const [CENTRE, PERSON, STUDENT, REPORT, INTERNSHIP, SEAT] = [1, 2, 3, 4, 5, 6].map(
  (nth) => `00000000-0000-4000-8000-00000000000${nth}`,
);

describe('seats, and what was held by them, in a database that the version before filled', () => {
  let before: Clone;
  let source: DataSource;
  const to = async (steps: typeof migrations): Promise<DataSource> => {
    const made = await new DataSource({
      type: 'postgres',
      url: before.administratorUrl,
      migrations: steps,
      installExtensions: false,
    }).initialize();
    await made.runMigrations({ transaction: 'each' });
    return made;
  };

  beforeAll(async () => {
    before = await cloneDatabase('postgres:///template0');
    const old = await to(stepsBefore(57));
    await old.transaction(async (manager) => {
      // Written alone: what they refer to beside one another is not there.
      await manager.query('set local session_replication_role = replica');
      for (const text of [
        `insert into people (id, email, name, created_at) values ('${PERSON}', 'claire@aval.example', 'Claire', now())`,
        `insert into seats (id, person_id, role, centre_id, since) values ('${SEAT}', '${PERSON}', 'registry', '${CENTRE}', now())`,
        `insert into reports (id, number, kind, student_id, diploma_id, centre_id, confidential, state, journal_seq,
           state_since, opened_at, current_version_id)
         values ('${REPORT}', '2026-0001', 'experience', '${STUDENT}', gen_random_uuid(), '${CENTRE}', true, 'ADMISSIBLE',
           3, now(), now(), gen_random_uuid())`,
        `insert into standings (report_id, holder_id, held_as, since)
         values ('${REPORT}', '${STUDENT}', 'author', now()), ('${REPORT}', '${CENTRE}', 'registry', now())`,
        `insert into internships (id, number, student_id, diploma_id, centre_id, state, journal_seq, state_since, opened_at,
           declaration_id, terms_id, teacher_id, trainee_status, filed_on, starts_on, ends_on)
         values ('${INTERNSHIP}', 'C2026-0001', '${STUDENT}', gen_random_uuid(), '${CENTRE}', 'SUBMITTED', 2, now(), now(),
           gen_random_uuid(), gen_random_uuid(), '${PERSON}', 'CONTINUING', '2026-11-01', '2026-12-01', '2027-02-28')`,
      ])
        await manager.query(text);
    });
    await old.destroy();
    source = await to(migrations);
  });
  afterAll(async () => {
    await source.destroy();
    await before.dispose();
  });

  it('stay as they were: a seat has no last day, a teacher still follows, a file has nobody in charge', async () => {
    expect(await source.query('select until, last_day from seats')).toEqual([{ until: null, last_day: null }]);
    expect(await source.query('select teacher_id, teacher_ended_at from internships')).toEqual([
      { teacher_id: PERSON, teacher_ended_at: null },
    ]);
    expect(await source.query('select held_as from standings where until is null order by held_as')).toEqual([
      { held_as: 'author' },
      { held_as: 'registry' },
    ]);
  });

  it('a file that bore the tag is still read by its centre, until somebody marks it', async () => {
    expect(await source.query('select confidential from reports')).toEqual([{ confidential: true }]);
    const marked = `insert into report_confidentialities (report_id, marked_at, marked_by, marked_as)
      values ('${REPORT}', now(), '${PERSON}', 'author')`;
    await expect(source.query(marked)).rejects.toThrow('a confidential file is read by persons, not by a centre');
  });

  it('somebody is put in charge by the seat that they had, and by no other', async () => {
    const inCharge = (holder: string): Promise<unknown> =>
      source.query(
        `insert into standings (report_id, holder_id, held_as, since) values ('${REPORT}', $1, 'officer', now())`,
        [holder],
      );
    await expect(inCharge(PERSON ?? '')).rejects.toThrow('a living seat of the registry');
    await inCharge(SEAT ?? '');
  });
});
