import { Kinds } from '../../src/platform/lifecycle/index.js';
import { brokenEnds } from '../../src/platform/lifecycle/ends.js';
import { asSuperuserOf } from '../support/as-owner.js';
import { openDraft } from '../support/draft.js';
import { createInstitution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import { typeCommand } from '../support/type-command.js';

describe('“journal verify”', () => {
  let portal: Portal;
  let reportId: string;
  beforeAll(async () => {
    portal = await startPortal();
    ({ reportId } = await openDraft(portal, await portal.database.transact(createInstitution)));
  });
  afterAll(() => portal.stop());

  const behindTheTriggers = (statement: string): Promise<unknown> =>
    asSuperuserOf(portal, async (tx) => {
      await tx.rowsPlannedAnew('set local session_replication_role = replica');
      await tx.rowsPlannedAnew(statement);
    });
  /** What is said of the ends, were this statement run behind the triggers. */
  const endsAfter = async (statement: string): Promise<string[]> => {
    const found: string[] = [];
    const undone = asSuperuserOf(portal, async (tx) => {
      await tx.rowsPlannedAnew('set local session_replication_role = replica');
      await tx.rowsPlannedAnew(statement);
      for (const kind of portal.app.get(Kinds).all())
        for (const { thing, thingId, seq, why } of await brokenEnds(tx, kind))
          found.push(`${thing} ${thingId}, ${seq}: ${why}`);
      throw new Error('Undone.');
    });
    await expect(undone).rejects.toThrow('Undone.');
    return found;
  };

  it('says how many entries it read when all hold', async () => {
    expect(await typeCommand(portal, 'journal verify', [])).toBe('The journal holds: 1 entries read.');
  });

  it('finds a history whose last step was cut off, or whose thing is gone or stands elsewhere', async () => {
    const why = 'the thing is gone, or does not stand where this step left it';
    const of = (seq: number): string[] => [`report ${reportId}, ${seq}: ${why}`];
    expect(await endsAfter('select 1')).toEqual([]);
    expect(await endsAfter('delete from journal')).toEqual(of(0));
    expect(await endsAfter('delete from reports')).toEqual(of(1));
    expect(await endsAfter(`update reports set state = 'WITHDRAWN'`)).toEqual(of(1));
    expect(await endsAfter('update reports set journal_seq = 2')).toEqual(of(1));
  });

  it('names each entry that does not hold, with why, and ends as a command that was refused', async () => {
    await behindTheTriggers(`update journal set actor_name = actor_name || '.'`);
    await behindTheTriggers('update reports set journal_seq = 2');
    try {
      await expect(typeCommand(portal, 'journal verify', [])).rejects.toThrow(
        'The journal was tampered with: of 1 entries, 2 do not hold.',
      );
    } finally {
      await behindTheTriggers(`update journal set actor_name = rtrim(actor_name, '.')`);
      await behindTheTriggers('update reports set journal_seq = 1');
    }
  });
});
