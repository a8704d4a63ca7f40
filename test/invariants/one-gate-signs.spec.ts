import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { cloneDatabase, type Clone } from '../support/database.js';

/** What writes each signature: the statement by which it is written, wherever it stands. */
const SIGNED: Readonly<Record<string, RegExp>> = {
  answer_signatures: /insert into answer_signatures\b/,
  attendances: /insert into attendances\b/,
  attendance_sheets: /update attendance_sheets set certified_by\b/,
  examination_answers: /insert into examination_answers\b/,
  minutes: /insert into minutes \(/,
  minutes_signatures: /insert into minutes_signatures\b/,
  opinions: /insert\(OpinionRecord\b/,
  signatures: /insert into signatures\b/,
};
/** Tables that say who signed, certified or answered, and are no signature given in the portal. */
const NO_SIGNATURE: Readonly<Record<string, string>> = {
  appeals: 'answered by a move, which its history bears',
  conflict_answers: 'answered by the secretary, in their duty',
  condition_certifications: 'noted by the registry, in its duty',
  held_credits: 'certified by the registry, in its duty',
  internship_certificates: 'noted by the registry, of what the host signed',
  report_transfers: 'answered by the registry that receives, in its duty',
  recusal_liftings: 'answered by whoever presides, and read with its reason',
  recusal_requests: 'answered by whoever presides, and read with its reason',
  internship_courses: 'noted by the registry, in its duty',
};

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.spec)\.tsx?$/.test(file))
  .map((file) => ({ file: `src/${file}`, text: readFileSync(`src/${file}`, 'utf8') }));

describe('every act that signs passes one gate', () => {
  let clone: Clone;
  let client: pg.Client;
  beforeAll(async () => {
    clone = await cloneDatabase();
    client = new pg.Client({ connectionString: clone.ownerUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await clone.dispose();
  });

  it('no table says who signed something that is not known here', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select distinct table_name as name from information_schema.columns
        where table_schema = 'public'
          and (column_name ~ '^(signed|certified|answered|attested)_by$' or table_name ~ '(signatures|attendances|opinions)$')
        order by 1`,
    );
    expect(rows.map(({ name }) => name).filter((name) => !(name in SIGNED) && !(name in NO_SIGNATURE))).toEqual([]);
  });

  it.each(Object.entries(SIGNED))('what writes %s takes a signature that the gate gave', (_table, statement) => {
    const writers = SOURCES.flatMap(({ file, text }) =>
      text
        .split(/\n(?=(?:\/\*\*|export |async |function ))/)
        .filter((part) => statement.test(part))
        .map((part) => ({ file, takesOne: /GivenSignature\b|NewSignature\b|NewAttendance\b/.test(part) })),
    );
    expect(writers.length).toBeGreaterThan(0);
    expect(writers.filter(({ takesOne }) => !takesOne)).toEqual([]);
  });

  it('nothing but the gate makes one', () => {
    const makers = SOURCES.filter(({ text }) => /GivenSignature\.of\(|as GivenSignature|new GivenSignature/.test(text));
    expect(makers.map(({ file }) => file)).toEqual(['src/people/acts/give-signature.ts']);
  });
});
