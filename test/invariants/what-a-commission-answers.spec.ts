import { randomUUID } from 'node:crypto';
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

/** An answer written past every rule of the portal, to one examination that waits for its commission. */
function answered(over: {
  kind: string;
  nature?: string;
  months?: number;
  reasoning?: string;
  by?: string;
}): Promise<string> {
  return refusalOf(async (tx) =>
    tx.rows(
      `insert into examination_answers (id, examination_id, commission_id, kind, nature, months, reasoning, planned_end,
           answered_by, answered_at)
     select $1, e.id, e.commission_id, $2, $3, $4, $5, case when $4::integer is null then null
         else date '2027-01-01' end,
            coalesce((select id from people where email = $6),
                (select m.person_id from commission_members m where m.commission_id = e.commission_id limit 1)), $7
       from examinations e where e.state = 'IN_COMMISSION' order by e.opened_at, e.id limit 1`,
      [
        randomUUID(),
        over.kind,
        over.nature ?? null,
        over.months ?? null,
        over.reasoning ?? 'Vu le dossier.',
        over.by ?? null,
        tx.now,
      ],
    ),
  );
}

describe('the database takes no answer of a commission', () => {
  it.each([
    { nature: 'Conduite de projet' },
    { months: 8 },
    { nature: ' - ', months: 8 },
    { nature: 'Conduite de projet', months: 0 },
  ])('that asks a complement with %j alone (R52, W12)', async (over) => {
    expect(await answered({ kind: 'COMPLEMENT', ...over })).toBe('examination_answers_complement_says_all');
  });
  it.each([undefined, 2, 7])('that asks an internship of %p months (R17)', async (months) => {
    expect(await answered({ kind: 'INTERNSHIP', ...(months !== undefined && { months }) })).toBe(
      'examination_answers_internship_within',
    );
  });
  it('without reasons, with a length where nothing is asked, or by somebody who is not of the commission', async () => {
    expect(await answered({ kind: 'NONE', reasoning: ' \n- ' })).toBe('examination_answers_in_words');
    expect(await answered({ kind: 'NOT_ELIGIBLE', months: 4 })).toBe('examination_answers_ask_nothing_else');
    expect(await answered({ kind: 'NONE', by: 'registry.beyrouth@aval.example' })).toBe(
      'examination_answers_by_a_member',
    );
    expect(await answered({ kind: 'NONE' })).toBe('it was taken');
  });
});

describe('what a commission left stays:', () => {
  it.each([
    'update examination_answers set months = 9',
    'delete from examination_answers',
    'truncate examination_answers cascade',
    'update examination_retained_periods set level = true',
    'delete from examination_retained_periods',
    'delete from prescriptions',
    'update commissions set held_on = held_on + 1',
    'delete from commission_members',
    'delete from commission_requests',
    'update commission_presences set said_at = now()',
    `update prepared_answers set reasoning = 'Autre chose'`,
    'delete from answer_signatures',
  ])('against %s', async (change) => {
    expect(await refusalOf((tx) => tx.rows(change))).toMatch(
      /^aval: \w+ of \w+ is refused: what is written there stays$/,
    );
  });
  it('a prescription is never edited', async () => {
    expect(await refusalOf((tx) => tx.rows('update prescriptions set months = 9'))).toBe(
      'aval: a prescription is never edited, a newer one supersedes it',
    );
  });
  it('an answered examination keeps its answer, and no other state stands on one', async () => {
    expect(await refusalOf((tx) => tx.rows(`update examinations set answer_id = null where state = 'ANSWERED'`))).toBe(
      'examinations_answered_by_their_answer',
    );
    expect(
      await refusalOf((tx) => tx.rows(`update examinations set state = 'ADMISSIBLE' where state = 'IN_COMMISSION'`)),
    ).toBe('examinations_commission_is_there');
  });
});

describe('a line of a complement is answered', () => {
  /**
   * A declaration of the student whom a commission asked for a complement, or of another, with a period: written past
   * every rule of the portal.
   */
  const answering = (over: { student?: string; line?: number; elsewhere?: boolean }): Promise<string> =>
    refusalOf(async (tx) => {
      const asked = await tx.row<{ id: string; student_id: string; diploma_id: string }>(
        `select id, student_id, diploma_id
           from prescriptions
          where kind = 'COMPLEMENT' and superseded_by is null
          limit 1`,
      );
      const student =
        over.student === undefined
          ? asked?.student_id
          : (await tx.row<{ id: string }>('select id from people where email = $1', [over.student]))?.id;
      const declared = async (): Promise<{ declaration_id: string; id: string } | undefined> => {
        const made = await tx.row<{ id: string }>('insert into declarations (student_id) values ($1) returning id', [
          student,
        ]);
        return tx.row(
          `insert into periods (declaration_id, employer, job, functions, from_date, rate, kind, nature, level)
             values ($1, 'a', 'b', 'c', '2020-01-01', 100, 'employee', true, true)
            returning declaration_id, id`,
          [made?.id],
        );
      };
      const [ours, other] = [await declared(), await declared()];
      await tx.rows(
        `insert into plan_answers (declaration_id, student_id, diploma_id, prescription_id, line, period_id)
           values ($1, $2, $3, $4, $5, $6)`,
        [
          ours?.declaration_id,
          asked?.student_id,
          asked?.diploma_id,
          asked?.id,
          over.line ?? 1,
          over.elsewhere ? other?.id : ours?.id,
        ],
      );
    });

  it('by a period declared there, by that student, to a line that was asked', async () => {
    expect(await answering({})).toBe('it was taken');
    expect(await answering({ elsewhere: true })).toBe('plan_answers_by_a_period_declared_there');
    expect(await answering({ student: 'awa@aval.example' })).toBe('plan_answers_of_their_student');
    expect(await answering({ line: 40 })).toBe('aval: only a line of a complement is answered');
  });
});
