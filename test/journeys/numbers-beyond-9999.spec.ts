import { insertPerson } from '../../src/people/index.js';
import { inOrderOfNumber } from '../../src/platform/numbering/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Answered } from '../support/visitor.js';

const TEN = Array.from({ length: 10 }, (_, index) => index);

interface Story {
  readonly portal: Portal;
  readonly institution: InstitutionWithJury;
  /** Its own, for numbers are counted by year: its first day is 24 November. */
  readonly year: number;
  /** Ten students enrolled in it in Nantes and in La Réunion. */
  readonly students: readonly string[];
}

interface Kind {
  readonly kind: string;
  readonly table: string;
  readonly letter: string;
  /** Somebody, the nth of ten, has one born in a centre, and held or asked for in a year. */
  bear(story: Story, nth: number, centre: 'centre' | 'otherCentre', year: number): Promise<Answered>;
  /**
   * Births that are refused once the first student has one of that year: a second of theirs, a stranger's, one of the
   * year before.
   */
  readonly refused: readonly { readonly by: 'again' | 'stranger' | 'before'; readonly status: number }[];
}

const asked =
  (path: string, fields: (year: number) => Readonly<Record<string, string>>): Kind['bear'] =>
  async ({ portal, institution, students }, nth, centre, year) =>
    (await signedIn(portal, students[nth] ?? '')).post(path, {
      enrolment: `${institution[centre]}~${institution.diploma}`,
      ...fields(year),
    });

const FILES: readonly Kind[] = [
  {
    kind: 'report',
    table: 'reports',
    letter: '',
    bear: asked('/reports', () => ({ kind: 'experience' })),
    refused: [
      { by: 'again', status: 409 },
      { by: 'stranger', status: 422 },
    ],
  },
  {
    kind: 'examination',
    table: 'examinations',
    letter: 'E',
    bear: asked('/examinations', () => ({})),
    refused: [
      { by: 'again', status: 409 },
      { by: 'stranger', status: 422 },
    ],
  },
  {
    kind: 'internship',
    table: 'internships',
    letter: 'C',
    bear: asked('/internships', () => ({ status: 'CONTINUING' })),
    // A student may do several: only who is not enrolled is refused.
    refused: [{ by: 'stranger', status: 422 }],
  },
];
const REQUEST: Kind = {
  kind: 'diploma-request',
  table: 'diploma_requests',
  letter: 'D',
  bear: asked('/diploma-requests', (year) => ({ year: String(year) })),
  refused: [
    { by: 'again', status: 409 },
    { by: 'stranger', status: 422 },
    { by: 'before', status: 422 },
  ],
};
const SESSION: Kind = {
  kind: 'session',
  table: 'jury_sessions',
  letter: 'S',
  bear: async ({ portal, institution }, _nth, _centre, year) =>
    (await signedIn(portal, institution.secretary)).post('/jury/sessions', {
      jury: institution.jury,
      heldOn: `${year}-12-31`,
      closesOn: `${year}-12-31`,
      place: 'Paris',
    }),
  // None is planned in the past.
  refused: [{ by: 'before', status: 422 }],
};
const KINDS = [...FILES, REQUEST, SESSION];

let portal: Portal;
let story: Story;
let nextYear = 2026;
beforeAll(async () => {
  portal = await startPortal();
});
beforeEach(async () => {
  const year = nextYear;
  nextYear += 3;
  portal.clock.set(`${year}-11-24T09:00:00Z`);
  const { institution, students } = await portal.database.transact(async (tx) => {
    const created = await createInstitutionWithJury(tx);
    const enrolled: string[] = [];
    for (const nth of TEN) {
      const id = await insertPerson(tx, { name: `Élève ${nth + 1}`, email: `eleve.${year}.${nth + 1}@aval.example` });
      await tx.rows(
        `insert into enrolments (person_id, centre_id, diploma_id, academic_year)
         select $1, c, $2, $4
           from unnest($3::uuid[]) c`,
        [id, created.diploma, [created.centre, created.otherCentre], year],
      );
      enrolled.push(id);
    }
    return { institution: created, students: enrolled };
  });
  story = { portal, institution, year, students };
});
afterAll(() => portal.stop());

const bornIn = async (
  kind: Kind,
  nth: number,
  centre: 'centre' | 'otherCentre' = 'centre',
  year = story.year,
): Promise<number> => (await kind.bear(story, nth, centre, year)).status;

/** The numbers of a kind of this year and of the next, as people count. */
const numbers = async ({ table, letter }: Kind): Promise<string[]> =>
  (
    await portal.database.read((tx) =>
      tx.rows<{ number: string }>(
        `select number
           from ${table}
          where number ~ '^${letter}(${story.year}|${story.year + 1})-'
          order by ${inOrderOfNumber('number')}`,
      ),
    )
  ).map(({ number }) => number);

/** What is answered to births that must not be. */
const refusals = async (kind: Kind): Promise<number[]> => {
  const stranger = { ...story, students: [story.institution.distant] };
  const asks = {
    again: () => bornIn(kind, 0),
    stranger: async () => (await kind.bear(stranger, 0, 'centre', story.year)).status,
    before: () => bornIn(kind, 0, 'centre', story.year - 1),
  };
  const statuses: number[] = [];
  for (const ask of kind.refused.map(({ by }) => asks[by])) statuses.push(await ask());
  return statuses;
};

const countedTo = ({ kind }: Kind, last: number): Promise<unknown> =>
  portal.database.transact((tx) =>
    tx.rows('insert into counters (kind, year, last) values ($1, $2, $3)', [kind, story.year, last]),
  );

describe.each(KINDS)('the number of each $kind', (kind) => {
  it('goes on from 9,999 to 10,000 and 10,001', async () => {
    await countedTo(kind, 9998);
    for (const nth of [0, 1, 2]) expect(await bornIn(kind, nth)).toBe(303);
    expect(await numbers(kind)).toEqual(
      ['9999', '10000', '10001'].map((last) => `${kind.letter}${story.year}-${last}`),
    );
  });

  it('is given once and leaves no gap when ten are born at once', async () => {
    expect(await Promise.all(TEN.map((nth) => bornIn(kind, nth)))).toEqual(TEN.map(() => 303));
    expect(await numbers(kind)).toEqual(
      TEN.map((nth) => `${kind.letter}${story.year}-${String(nth + 1).padStart(4, '0')}`),
    );
  });

  it('is not spent by a birth that is refused, nor by one that breaks half-way', async () => {
    expect(await bornIn(kind, 0)).toBe(303);
    expect(await refusals(kind)).toEqual(kind.refused.map(({ status }) => status));
    const rename = (from: string, to: string): Promise<unknown> =>
      asOwnerOf(portal, (tx) => tx.rows(`alter table ${from} rename to ${to}`));
    await rename('journal', 'journal_away');
    expect(await bornIn(kind, 1)).toBe(500);
    await rename('journal_away', 'journal');
    expect(await bornIn(kind, 2)).toBe(303);
    expect(await numbers(kind)).toEqual(['0001', '0002'].map((last) => `${kind.letter}${story.year}-${last}`));
  });
});

it.each([...FILES, REQUEST])('at New Year each $kind bears the year of its own centre', async (kind) => {
  const at = async (instant: string, nth: number, centre: 'centre' | 'otherCentre'): Promise<void> => {
    portal.clock.set(instant);
    expect(await bornIn(kind, nth, centre)).toBe(303);
  };
  const { year } = story;
  await at(`${year}-12-31T19:59:59.999Z`, 0, 'otherCentre');
  await at(`${year}-12-31T20:00:00.000Z`, 1, 'otherCentre');
  await at(`${year}-12-31T22:59:59.999Z`, 2, 'centre');
  await at(`${year}-12-31T23:00:00.000Z`, 3, 'centre');
  expect(await numbers(kind)).toEqual(
    [`${year}-0001`, `${year}-0002`, `${year + 1}-0001`, `${year + 1}-0002`].map((number) => `${kind.letter}${number}`),
  );
});

it('a request bears the year of its birth, whichever academic year it is for; these begin in September in its own centre', async () => {
  const { year } = story;
  portal.clock.set(`${year + 1}-01-01T00:00:00Z`);
  expect(await bornIn(REQUEST, 0, 'centre', year)).toBe(303);
  expect(await bornIn(REQUEST, 1, 'centre', year + 1)).toBe(303);
  portal.clock.set(`${year + 1}-08-31T20:00:00Z`);
  expect(await bornIn(REQUEST, 2, 'otherCentre', year)).toBe(422);
  expect(await bornIn(REQUEST, 3, 'centre', year)).toBe(303);
  expect(await bornIn(REQUEST, 4, 'otherCentre', year + 2)).toBe(303);
  expect(await numbers(REQUEST)).toEqual(['0001', '0002', '0003', '0004'].map((last) => `D${year + 1}-${last}`));
});

it('at New Year a session bears the year of Paris in which it is planned, whenever it is held', async () => {
  const { year } = story;
  portal.clock.set(`${year}-12-31T22:59:59.999Z`);
  expect(await bornIn(SESSION, 0, 'centre', year + 1)).toBe(303);
  portal.clock.set(`${year}-12-31T23:00:00.000Z`);
  expect(await bornIn(SESSION, 0, 'centre', year + 2)).toBe(303);
  expect(await numbers(SESSION)).toEqual([`S${year}-0001`, `S${year + 1}-0001`]);
});

it('numbers are walked as people count, year after year', async () => {
  const walked = ['2025-10001', '2026-0001', '2026-0999', '2026-9999', '2026-10000', '2027-0001'];
  expect(
    await portal.database.read((tx) =>
      tx.rows(`select number from unnest($1::text[]) number order by ${inOrderOfNumber('number')}`, [
        walked.toReversed(),
      ]),
    ),
  ).toEqual(walked.map((number) => ({ number })));
});
