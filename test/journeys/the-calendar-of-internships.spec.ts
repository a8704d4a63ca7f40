import { advanceInternships, returnInternship, termsOf } from '../../src/internships/index.js';
import { writeTerms } from '../../src/internships/data/terms.store.js';
import { verifyJournal } from '../../src/platform/journal/index.js';
import { act } from '../support/before-the-jury.js';
import { asOwnerOf } from '../support/as-owner.js';
import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import { filedInternship, internshipOf, signedInternship, signingInternship } from '../support/internship.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn } from '../support/visitor.js';

const MORNING = '2026-11-24T09:00:00Z';

let portal: Portal;
let institution: InstitutionWithJury;
beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
});
afterAll(async () => {
  const { broken } = await portal.database.read(verifyJournal);
  await portal.stop();
  if (broken.length > 0) throw new Error('The journal does not hold.');
});

const stateOf = (id: string): Promise<string | undefined> =>
  portal.database.read(
    async (tx) => (await tx.row<{ state: string }>('select state from internships where id = $1', [id]))?.state,
  );

/** The calendar does what it does, at these instants one after the other; the state after each. */
async function statesAt(id: string, ...instants: readonly string[]): Promise<(string | undefined)[]> {
  const states: (string | undefined)[] = [];
  for (const at of instants) {
    portal.clock.set(at);
    await advanceInternships(portal.database);
    states.push(await stateOf(id));
  }
  return states;
}

async function inTimeZone(timeZone: string): Promise<void> {
  await asOwnerOf(portal, (tx) =>
    tx.rows('update centres set time_zone = $2 where id = $1', [institution.centre, timeZone]),
  );
}

describe('a request that was returned', () => {
  const returned = async (): Promise<string> => {
    const id = await filedInternship(portal, institution);
    await act(portal, institution.registry, async (tx, actor) =>
      returnInternship(tx, actor, await internshipOf(tx, actor, id), 'Précisez l’assurance.'),
    );
    return id;
  };

  it('lapses on the first day that it was to begin, and not before', async () => {
    expect(await statesAt(await returned(), '2027-01-10T22:59:59Z', '2027-01-10T23:00:00Z')).toEqual([
      'RETURNED',
      'LAPSED',
    ]);
  });

  it('does not while its student has written a later first day', async () => {
    const id = await returned();
    await act(portal, institution.student, async (tx, actor) => {
      const { termsId } = await internshipOf(tx, actor, id);
      return writeTerms(tx, termsId, { ...(await termsOf(tx, termsId)), startsOn: '2027-02-15', endsOn: '2027-05-14' });
    });
    expect(await statesAt(id, '2027-01-11T09:00:00Z', '2027-02-15T09:00:00Z')).toEqual(['RETURNED', 'LAPSED']);
  });
});

describe('a signed agreement', () => {
  it.each([
    ['Europe/Paris', '2027-01-10T22:59:59Z', '2027-01-10T23:00:00Z', '2027-04-10T21:59:59Z', '2027-04-10T22:00:00Z'],
    ['Indian/Reunion', '2027-01-10T19:59:59Z', '2027-01-10T20:00:00Z', '2027-04-10T19:59:59Z', '2027-04-10T20:00:00Z'],
    [
      'America/Martinique',
      '2027-01-11T03:59:59Z',
      '2027-01-11T04:00:00Z',
      '2027-04-11T03:59:59Z',
      '2027-04-11T04:00:00Z',
    ],
  ])(
    'of %s starts at midnight there on its first day, and is over at midnight after its last',
    async (timeZone, beforeStart, start, lastMoment, over) => {
      await inTimeZone(timeZone);
      const id = await signedInternship(portal, institution);
      expect(await statesAt(id, beforeStart, start, lastMoment, over)).toEqual([
        'SIGNED',
        'IN_PROGRESS',
        'IN_PROGRESS',
        'COMPLETED',
      ]);
    },
  );

  it('of a portal that was closed meanwhile is started and ended at once, in order, and once', async () => {
    const id = await signedInternship(portal, institution);
    expect(await statesAt(id, '2027-06-01T09:00:00Z', '2027-06-01T10:00:00Z')).toEqual(['COMPLETED', 'COMPLETED']);
    const moves = await portal.database.read((tx) =>
      tx.rows<{ move: string; actedAs: string }>(
        `select move, acted_as as "actedAs" from journal where thing_id = $1 and acted_as = 'clock' order by seq`,
        [id],
      ),
    );
    expect(moves.map(({ move }) => move)).toEqual(['start', 'complete']);
  });

  it('is shown to its student as signed for a month, and then as under way', async () => {
    await signedInternship(portal, institution);
    const shown: [boolean, boolean][] = [];
    for (const at of ['2026-11-24T10:00:00Z', '2026-12-25T10:00:00Z']) {
      portal.clock.set(at);
      const { html } = await (await signedIn(portal, institution.student)).get('/desk');
      shown.push([html.includes('convention de stage signée par tous'), html.includes('convention de stage en cours')]);
    }
    expect(shown).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('ends on 29 February in a leap year', async () => {
    portal.clock.set('2027-09-20T09:00:00Z');
    await portal.database.transact((tx) =>
      tx.rows('insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, 2027)', [
        institution.student,
        institution.centre,
        institution.diploma,
      ]),
    );
    const id = await signedInternship(portal, institution, { terms: { startsOn: '2027-11-30', endsOn: '2028-02-29' } });
    expect(await statesAt(id, '2028-02-29T22:59:59Z', '2028-02-29T23:00:00Z')).toEqual(['IN_PROGRESS', 'COMPLETED']);
  });
});

describe('an agreement that is not signed by all', () => {
  it('lapses as its first day begins, and not before: its links open nothing, and nobody signs any more', async () => {
    const id = await signingInternship(portal, institution);
    expect(await statesAt(id, '2027-01-10T22:59:59Z', '2027-01-10T23:00:00Z')).toEqual(['SIGNING', 'LAPSED']);
    const [sheet] = await portal.database.read((tx) =>
      tx.rows<{ voided: boolean; links: number }>(
        `select s.voided_at is not null as voided,
             (select count(*)::int from signature_links l where l.sheet_id = s.id and l.ended_at is null) as links
           from signature_sheets s
          where s.thing_id = $1`,
        [id],
      ),
    );
    expect(sheet).toEqual({ voided: true, links: 0 });
  });

  it('is recalled a week and two days before, to the student and the registry, once each', async () => {
    const id = await signingInternship(portal, institution);
    const recalled = async (at: string): Promise<number> => {
      portal.clock.set(at);
      await portal.runJob('remind-of-signatures');
      return portal.database.read(
        async (tx) =>
          (
            await tx.row<{ count: number }>(
              `select count(*)::int as count from letters where thing_id = $1 and kind = 'internship.unsigned'`,
              [id],
            )
          )?.count ?? 0,
      );
    };
    const counts: number[] = [];
    for (const at of [
      '2027-01-03T09:00:00Z',
      '2027-01-04T09:00:00Z',
      '2027-01-05T09:00:00Z',
      '2027-01-09T09:00:00Z',
      '2027-01-10T09:00:00Z',
    ])
      counts.push(await recalled(at));
    expect(counts).toEqual([0, 2, 2, 4, 4]);
  });
});

it('silence grants nothing: a request that nobody answers stays a request (R32)', async () => {
  const id = await filedInternship(portal, institution);
  expect(await statesAt(id, '2027-01-11T09:00:00Z', '2031-01-11T09:00:00Z')).toEqual(['SUBMITTED', 'SUBMITTED']);
});

it('three calendars that run at once start it once', async () => {
  const id = await signedInternship(portal, institution);
  portal.clock.set('2027-01-11T09:00:00Z');
  await Promise.all([
    advanceInternships(portal.database),
    advanceInternships(portal.database),
    advanceInternships(portal.database),
  ]);
  expect(await stateOf(id)).toBe('IN_PROGRESS');
  expect(
    await portal.database.read((tx) => tx.rows(`select 1 from journal where thing_id = $1 and move = 'start'`, [id])),
  ).toHaveLength(1);
});
