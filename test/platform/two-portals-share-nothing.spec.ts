import { randomUUID } from 'node:crypto';
import { EXAMINATION, openExamination } from '../../src/examinations/index.js';
import { LinkMakers } from '../../src/letters/index.js';
import { loadActor } from '../../src/people/index.js';
import { Kinds, listenerTo } from '../../src/platform/lifecycle/index.js';
import { isRefusal } from '../../src/platform/refusal/index.js';
import { Sentences } from '../../src/platform/web/index.js';
import { SheetOwners, signSheet } from '../../src/signatures/index.js';
import { createInstitution, type Institution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { fiveParties, opened } from '../support/sheet.js';

describe('of two portals in one process', () => {
  let first: Portal;
  let second: Portal;
  let institution: Institution;
  beforeAll(async () => {
    first = await startPortal({ at: '2026-11-24T09:00:00Z' });
    second = await startPortal({ beside: first });
    institution = await first.database.transact(createInstitution);
  });
  afterAll(async () => {
    await second.stop();
    await first.stop();
  });

  it('a room of one listens to the moves of that one alone', async () => {
    const moved: string[] = [];
    first.app.get(Kinds).listen(
      listenerTo(EXAMINATION, ['open'], {
        room: 'test',
        why: 'to be seen by this test',
        does: async (_tx, { thingId }) => void moved.push(thingId),
      }),
    );
    await openedIn(second, institution.student);
    const inFirst = await openedIn(first, institution.colleague);
    expect(moved).toEqual([inFirst]);
  });

  it('what follows a complete sheet in one is not done in the other', async () => {
    const complete: string[] = [];
    first.app.get(SheetOwners).whenComplete('tested', async (_tx, { id }) => void complete.push(id));
    await signedIn(second);
    const inFirst = await signedIn(first);
    expect(complete).toEqual([inFirst]);
  });

  it('links that one makes are unknown to the other', async () => {
    first.app.get(LinkMakers).bring('of-the-first', async () => '/sign/of-the-first');
    const make = ({ app, database }: Portal): Promise<string | undefined> =>
      database.transact((tx) => app.get(LinkMakers).make(tx, 'of-the-first', randomUUID()));
    expect(await make(first)).toBe('/sign/of-the-first');
    await expect(make(second)).rejects.toThrow('No room makes the links “of-the-first”.');
  });

  it('each has sentences of its own, and all of them', () => {
    const [ofFirst, ofSecond] = [first.app.get(Sentences), second.app.get(Sentences)];
    expect(ofFirst).not.toBe(ofSecond);
    expect(ofFirst.codes()).toEqual(ofSecond.codes());
  });

  /** An early examination that a person opens in a portal. */
  function openedIn({ database }: Portal, personId: string): Promise<string> {
    return database.transact(async (tx) => {
      const { diploma, centre } = institution;
      await tx.rows(
        'insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, 2026)',
        [personId, centre, diploma],
      );
      const actor = await loadActor(tx, personId);
      const id = actor && (await openExamination(tx, actor, { diplomaId: diploma, centreId: centre }));
      if (id === undefined || isRefusal(id)) throw new Error('Not opened.');
      return id;
    });
  }

  /** A sheet whose one party signs it in a portal. */
  async function signedIn(portal: Portal): Promise<string> {
    const parties = fiveParties(institution).filter(({ party }) => party === 'TRAINEE');
    const sheet = await opened(portal, institution, { parties });
    const read = (await sheet.now()).paper.sha256;
    const refusal = await portal.database.transact((tx) =>
      signSheet(tx, sheet.id, 'TRAINEE', { personId: institution.student }, { name: 'Inès', quality: '', read }),
    );
    expect(refusal).toBeUndefined();
    return sheet.id;
  }
});
