import type { Tx } from '../../src/platform/database/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { startDemonstration } from '../support/demonstration.js';
import type { Portal } from '../support/portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startDemonstration();
});
afterAll(() => portal.stop());

/** Why the database itself refuses, in its own words: a constraint's name, or what a trigger says. */
async function refusalOf(work: (tx: Tx) => Promise<unknown>): Promise<string> {
  try {
    await asOwnerOf(portal, async (tx) => {
      await work(tx);
      throw new Error('it was taken');
    });
  } catch (error) {
    const { message, driverError } = error as { message: string; driverError?: { constraint?: string } };
    return driverError?.constraint ?? message;
  }
  return 'it was taken';
}

/** The commission that waits for its day, with who chairs it and another member. */
const WAITING = `
  select k.id, k.centre_id, k.chaired_by as chair, k.held_on + interval '12 hours' as noon, e.id as examination,
         (select m.person_id from commission_members m
           where m.commission_id = k.id and m.person_id <> k.chaired_by limit 1) as member
    from commissions k join examinations e on e.commission_id = k.id where e.state = 'IN_COMMISSION'`;

describe('a commission under the law of 2026-11-30 (decision 22)', () => {
  it('is asked again by nobody who says nothing new', async () => {
    const asked = (newFact: string): Promise<string> =>
      refusalOf(async (tx) => {
        await tx.rows(
          `with one as (select student_id, diploma_id, centre_id from examinations where state = 'ANSWERED' limit 1),
                made as (insert into declarations (student_id) select student_id from one returning id)
             insert into examinations (number, student_id, diploma_id, centre_id, state, journal_seq, state_since,
                 opened_at, declaration_id, new_fact)
               select 'E2099-0001', one.student_id, one.diploma_id, one.centre_id, 'DRAFT', 1, now(), now(), made.id, ${newFact}
                 from one, made`,
        );
        await tx.rows(`update examinations set state = 'SUBMITTED' where number = 'E2099-0001'`);
      });
    expect(await asked('null')).toBe('aval: a commission that has answered is asked again on a new fact');
    expect(await asked(`' — '`)).toBe('examinations_new_fact_in_words');
  });
  const composed = (members: number, chair = 'true'): Promise<string> =>
    refusalOf(async (tx) => {
      await tx.rows(
        `with named as (select id, row_number() over (order by id) as n from people limit ${members}),
              made as (insert into commissions (centre_id, held_on, chaired_by, convened_at, convened_by)
                select c.id, '2027-01-10', case when ${chair} then (select id from named where n = 1) end, $1,
                       (select id from named where n = 1) from centres c limit 1 returning id)
         insert into commission_members (commission_id, person_id) select made.id, named.id from made, named`,
        [tx.now],
      );
      await tx.rows('set constraints all immediate');
    });

  it('is a chair and two members at least, named at once', async () => {
    expect(await composed(2)).toBe('aval: a commission is a chair and two members at least');
    expect(await composed(3, 'false')).toBe('commissions_have_a_chair');
    expect(
      await refusalOf((tx) =>
        tx.rows(
          `insert into commission_members select w.id, (select p.id from people p where p.id not in
             (select person_id from commission_members) limit 1) from (${WAITING}) w`,
        ),
      ),
    ).toBe('aval: a commission is composed at once');
  });

  it('has members who say that they are there on its day, and nobody else', async () => {
    const present = (who: string, at: string): Promise<string> =>
      refusalOf((tx) => tx.rows(`insert into commission_presences select w.id, ${who}, ${at} from (${WAITING}) w`));
    expect(await present('w.chair', `w.noon - interval '1 day'`)).toBe(
      'aval: presence is said on the day of the commission, or after',
    );
    expect(await present(`(select id from people where email = 'ines@aval.example')`, 'w.noon')).toBe(
      'commission_presences_are_of_members',
    );
    expect(await present('w.chair', 'w.noon')).toBe('it was taken');
  });

  interface Given {
    readonly by: readonly string[];
    readonly over?: string;
    readonly revision?: number;
    /** Who left before it was prepared. */
    readonly left?: 'chair' | 'member';
  }
  /** The chair and a member are there, and an answer is prepared; these people sign it, and it is given. */
  const given = (
    { by, over = 'p.reasoning', revision = 1, left }: Given,
    there: readonly string[] = ['chair', 'member'],
  ): Promise<string> =>
    refusalOf(async (tx) => {
      for (const one of there)
        await tx.rows(`insert into commission_presences select w.id, w.${one}, w.noon from (${WAITING}) w`);
      if (left) await tx.rows(`insert into commission_departures select w.id, w.${left}, w.noon from (${WAITING}) w`);
      for (const one of [1, revision])
        await tx.rows(
          `insert into prepared_answers (examination_id, revision, commission_id, kind, reasoning, retained, sha256,
             prepared_by, prepared_at)
           select w.examination, ${one}, w.id, 'NONE', 'Vu le dossier.',
                  (select json_agg(json_build_object('periodId', x.id, 'nature', true, 'level', true, 'changed', false,
                     'reason', null)) from examinations e join periods x on x.declaration_id = e.declaration_id
                    where e.id = w.examination), repeat('a', 64), w.member, w.noon
             from (${WAITING}) w on conflict do nothing`,
        );
      for (const one of by)
        await tx.rows(
          `insert into answer_signatures
             select w.examination, 1, w.id, repeat('a', 64), w.${one}, w.noon from (${WAITING}) w`,
        );
      await tx.rows(
        `insert into examination_answers (id, examination_id, commission_id, kind, reasoning, answered_by, answered_at,
           revision)
         select gen_random_uuid(), p.examination_id, p.commission_id, p.kind, ${over}, w.chair, w.noon, p.revision
           from prepared_answers p join (${WAITING}) w on w.examination = p.examination_id`,
      );
      await tx.rows(
        `insert into examination_retained_periods select a.id, r."periodId", r.nature, r.level, r.changed, r.reason
           from (${WAITING}) w join examination_answers a on a.examination_id = w.examination
           join prepared_answers p on p.examination_id = a.examination_id,
                jsonb_to_recordset(p.retained) r ("periodId" uuid, nature boolean, level boolean, changed boolean,
                  reason text)`,
      );
      await tx.rows('set constraints examination_answers_are_signed_by_two immediate');
    });
  const ALONE = 'aval: an answer is signed by the chair and by a member, never by one alone';

  it('prepares and signs nothing by whoever has left it', async () => {
    expect(await given({ by: [], left: 'member' })).toBe('aval: an answer is prepared by whoever sits');
    expect(await given({ by: ['member', 'chair'], left: 'chair' })).toBe(
      'aval: what is signed is the answer as it stands',
    );
  });

  it('answers what its chair and a member signed, word for word, never by one alone', async () => {
    expect(await given({ by: ['member', 'chair'] })).toBe('it was taken');
    expect(await given({ by: ['chair'] })).toBe(ALONE);
    expect(await given({ by: ['member'] })).toBe(ALONE);
    expect(await given({ by: [] })).toBe(ALONE);
    expect(await given({ by: ['member', 'chair'], over: `'Autre chose.'` })).toBe(
      'aval: a commission answers what it signed',
    );
  });

  it('has nothing signed by whoever is not there, nor of what was changed since', async () => {
    expect(await given({ by: ['chair'] }, ['member'])).toBe('answer_signatures_by_who_is_there');
    expect(await given({ by: ['chair'], revision: 2 })).toBe('aval: what is signed is the answer as it stands');
  });
});
