import {
  AT,
  award,
  CORRECTIVE_MINUTES,
  CREDITED,
  decided,
  entered,
  FORWARDED,
  granted,
  inMinutes,
  line,
  MEMBER,
  minutes,
  MINUTES,
  OTHER,
  OTHER_MINUTES,
  OTHER_PRESIDENT,
  OTHER_SESSION,
  OWN,
  PRESIDENT,
  SESSION,
  sessionSigned,
  validated,
  type Steps,
} from '../support/legal-chain.js';
import { fillDatabase, WENT_THROUGH, type FilledDatabase } from '../support/filled-database.js';

describe('no file is credited', () => {
  let forwarded: FilledDatabase;
  let credited: FilledDatabase;
  beforeAll(async () => {
    [forwarded, credited] = [await fillDatabase(FORWARDED), await fillDatabase(FORWARDED, CREDITED)];
  });
  afterAll(() => Promise.all([forwarded, credited].map((database) => database.close())));
  const beforeSignature = (...statements: string[]): Promise<string> => forwarded.refusalOf(...statements);
  const afterSignature = (...statements: string[]): Promise<string> => credited.refusalOf(...statements);
  /** The whole chain with some of its links changed, or left out. */
  const withLinks = (changed: Partial<Record<keyof typeof CREDITED, string>>): Promise<string> =>
    beforeSignature(
      ...Object.values({ ...CREDITED, ...changed } satisfies Steps).filter((statement) => statement !== ''),
    );

  it('but the one that has the whole chain behind it', async () => {
    const rows = await credited.ask(
      `select r.state, q.state as request, c.credits
         from reports r
         join diploma_requests q on q.award_id = r.award_id
         join credit_awards c on c.id = r.award_id`,
    );
    expect(rows).toEqual([{ state: 'VALIDATED', request: 'GRANTED', credits: 39 }]);
  });

  describe('without its diploma request', () => {
    it('none at all', async () => {
      expect(await withLinks({ award: award(OWN, { request: null }) })).toContain(
        'null value in column "request_id" of relation "credit_awards"',
      );
    });
    it('the request of somebody else on the agenda', async () => {
      expect(await withLinks({ entered: entered(OWN, OWN.second, OTHER.request) })).toBe(
        'agenda_items_request_is_of_that_file',
      );
    });
    it('the request of somebody else on the credits', async () => {
      expect(await withLinks({ award: award(OWN, { request: OTHER.request }) })).toBe(
        'credit_awards_stand_on_a_signed_decision',
      );
    });
    it('a request that comes to name another student’s file', async () => {
      expect(
        await withLinks({
          entered: `update diploma_requests set report_id = '${OWN.report}' where id = '${OTHER.request}'`,
        }),
      ).toBe('diploma_requests_one_under_way');
      expect(
        await beforeSignature(`update diploma_requests set report_id = '${OTHER.report}' where id = '${OWN.request}'`),
      ).toBe('diploma_requests_one_under_way');
    });
    it('a file that passes to another student', async () => {
      expect(
        await afterSignature(`update reports set student_id = '${OTHER.student}' where id = '${OWN.report}'`),
      ).toBe('diploma_requests_name_a_file_of_their_own');
    });
    it('a request that is not granted', async () => {
      expect(await withLinks({ granted: '' })).toBe('reports_credits_come_with_a_granted_request');
    });
    it('a request that is granted without credits', async () => {
      expect(await withLinks({ granted: granted(OWN, null) })).toBe('diploma_requests_granted_on_credits');
    });
    it('a request that is granted on somebody else’s credits', async () => {
      expect(await withLinks({ granted: `${granted(OWN)};${granted(OTHER, OWN.award)}` })).toBe(
        'diploma_requests_award_is_theirs',
      );
    });
    it('a request that is deleted, or lets go of its file, afterwards', async () => {
      expect(await afterSignature(`delete from diploma_requests where id = '${OWN.request}'`)).toBe(
        'agenda_items_request_is_of_that_file',
      );
      expect(await afterSignature(`update diploma_requests set report_id = null where id = '${OWN.request}'`)).toBe(
        'diploma_requests_name_their_file',
      );
    });
  });

  describe('without a favourable decision, with its reasons, on this very version', () => {
    it('none at all', async () => {
      expect(await withLinks({ decided: '', inMinutes: '' })).toBe('credit_awards_stand_on_a_signed_decision');
    });
    it.each(['UNFAVOURABLE', 'MORE'])('one that says %s', async (sense) => {
      expect(await withLinks({ decided: decided(OWN, { sense }) })).toBe('credit_awards_stand_on_a_signed_decision');
      expect(await withLinks({ decided: decided(OWN, { sense }), award: award(OWN, { sense }) })).toBe(
        'credit_awards_sense_check',
      );
    });
    it.each([
      ['no', null],
      ['an empty', ''],
      ['a blank', '   '],
      ['a lines-only', '\n\t\r\n'],
      ['an unbreakably blank', '\u00a0\u202f\u200b'],
      ['a dash for a', ' — '],
    ])('%s text of the jury', async (_what, text) => {
      expect(await withLinks({ decided: decided(OWN, { text }) })).toBe('decisions_reasoned');
    });
    it('a proposal adopted that goes the other way', async () => {
      const adopted = { version: OWN.first.version, sense: 'FAVOURABLE', adopts: true, text: null };
      expect(await withLinks({ entered: entered(OWN, OWN.first), decided: decided(OWN, adopted) })).toBe(
        'decisions_reasoned',
      );
    });
    it('a decision on a version that its agenda does not hold', async () => {
      expect(await withLinks({ decided: decided(OWN, { version: OWN.first.version }) })).toBe(
        'decisions_are_on_that_agenda_item',
      );
    });
    it('a decision on somebody else’s agenda item', async () => {
      expect(await withLinks({ decided: decided(OWN, { item: OTHER.item }) })).toBe(
        'decisions_are_on_that_agenda_item',
      );
    });
    it('an agenda with an earlier version, however far it goes', async () => {
      const first = { version: OWN.first.version };
      expect(
        await withLinks({ entered: entered(OWN, OWN.first), decided: decided(OWN, first), award: award(OWN, first) }),
      ).toBe('reports_credits_are_for_their_version');
    });
    it('an agenda with a version that can still change, or that was deposited with other bytes', async () => {
      expect(await withLinks({ entered: entered(OWN, { ...OWN.second, version: OWN.open.version }) })).toBe(
        'agenda_items_version_is_frozen',
      );
      expect(await withLinks({ entered: entered(OWN, { ...OWN.second, sha256: OWN.first.sha256 }) })).toBe(
        'agenda_items_version_is_frozen',
      );
    });
    it('an opinion on another version than the one on the agenda', async () => {
      expect(await withLinks({ entered: entered(OWN, { ...OWN.second, opinion: OWN.first.opinion }) })).toBe(
        'agenda_items_opinion_is_on_that_version',
      );
    });
    it('a version that is put in the place of the decided one afterwards, or none', async () => {
      const first = `current_version_id = '${OWN.first.version}', opinion_id = '${OWN.first.opinion}', opinion_sense = 'UNFAVOURABLE'`;
      expect(await afterSignature(`update reports set ${first} where id = '${OWN.report}'`)).toBe(
        'reports_credits_are_for_their_version',
      );
      expect(await afterSignature(`update reports set current_version_id = null where id = '${OWN.report}'`)).toBe(
        'reports_version_is_there',
      );
    });
    it('a decision that corrective minutes have replaced', async () => {
      expect(await afterSignature(...corrected())).toBe('aval: the decision behind these credits was replaced');
    });
    it('a decision that replaces itself, or another file’s', async () => {
      const replacing = (id: string): string =>
        `insert into decisions
         select '${MINUTES}', agenda_item_id, session_id, request_id, report_id, version_id, proposal, 'UNFAVOURABLE',
             false, 'Non.', null, recorded_by, recorded_at, 1, ${id}
           from decisions
          where id = '${OWN.decision}'`;
      expect(await afterSignature(replacing(`'${MINUTES}'`))).toBe('decisions_check');
      expect(await afterSignature(decided(OTHER), replacing(`'${OTHER.decision}'`))).toBe(
        'decisions_replace_one_of_the_same_file',
      );
      expect(await afterSignature(replacing('null'))).toBe('decisions_one_original');
    });
  });

  describe('without minutes that the president of that very session signed', () => {
    it('a decision that is in none', async () => {
      expect(await withLinks({ inMinutes: '' })).toBe('credit_awards_stand_on_a_signed_decision');
    });
    it('minutes that were never written', async () => {
      expect(await withLinks({ minutes: '', session: '' })).toBe('decisions_are_in_minutes_of_their_session');
    });
    it('minutes of another session', async () => {
      const elsewhere = `${minutes({ id: OTHER_MINUTES, of: OTHER_SESSION, by: OTHER_PRESIDENT })};${sessionSigned(OTHER_SESSION)}`;
      expect(
        await withLinks({
          minutes: elsewhere,
          inMinutes: inMinutes(OWN, OTHER_MINUTES),
          award: award(OWN, { minutes: OTHER_MINUTES }),
          session: '',
        }),
      ).toBe('decisions_are_in_minutes_of_their_session');
    });
    it.each([
      ['a member', MEMBER],
      ['the president of another session', OTHER_PRESIDENT],
      ['the student', OWN.student],
    ])('minutes signed by %s', async (_who, by) => {
      expect(await withLinks({ minutes: minutes({ by }) })).toBe('minutes_signed_by_the_president');
    });
    it('minutes signed by a member as a member', async () => {
      expect(await withLinks({ minutes: minutes({ by: MEMBER, as: false }) })).toBe(
        'minutes_signed_as_president_check',
      );
    });
    it('minutes of a session that has not come to its signature', async () => {
      expect(await withLinks({ session: '' })).toBe('minutes_of_a_signed_session');
    });
    it('minutes that say another hash than their paper', async () => {
      expect(await withLinks({ minutes: minutes({ sha256: '0'.repeat(64) }) })).toBe('minutes_are_that_paper');
    });
    it('minutes that were signed before the decision was put in them', async () => {
      expect(await afterSignature(decided(OTHER), inMinutes(OTHER))).toBe(
        'aval: minutes hold the decisions they were signed with, and no other',
      );
    });
    it('a president who is one no longer', async () => {
      expect(
        await afterSignature(
          `update jury_members set president = false where session_id = '${SESSION}' and person_id = '${PRESIDENT}'`,
        ),
      ).toBe('minutes_signed_by_the_president');
      expect(
        await afterSignature(`delete from jury_members where session_id = '${SESSION}' and person_id = '${PRESIDENT}'`),
      ).toBe('minutes_signed_by_the_president');
    });
    it('a session that was opened without an appointment', async () => {
      expect(
        await beforeSignature(`update jury_sessions set appointment_reference = null where id = '${SESSION}'`),
      ).toBe('jury_sessions_appointed');
    });
  });

  describe('by a state alone', () => {
    it('validated without credits, or on somebody else’s', async () => {
      expect(await withLinks({ validated: validated(OWN, null) })).toBe('reports_credits_are_awarded');
      expect(await withLinks({ validated: `${validated(OWN)};${validated(OTHER, OWN.award)}` })).toBe(
        'reports_credits_are_for_their_version',
      );
    });
    it('credits on a file that is not validated', async () => {
      expect(
        await withLinks({ validated: `update reports set award_id = '${OWN.award}' where id = '${OWN.report}'` }),
      ).toBe('reports_credits_are_awarded');
    });
    it('a state that changes without its line in the journal', async () => {
      expect(await beforeSignature(`update reports set state = 'OPINION_PROPOSED' where id = '${OWN.report}'`)).toBe(
        'reports_state_is_in_the_journal',
      );
      expect(
        await beforeSignature(
          `update diploma_requests set state = 'ADMISSIBLE', journal_seq = journal_seq + 1 where id = '${OWN.request}'`,
        ),
      ).toBe('diploma_requests_state_is_in_the_journal');
      expect(await beforeSignature(`update jury_sessions set state = 'MINUTES_SIGNED' where id = '${SESSION}'`)).toBe(
        'jury_sessions_state_is_in_the_journal',
      );
    });
    it.each([
      ['submit', 'DRAFT', 'VALIDATED'],
      ['validate', 'OPINION_PROPOSED', 'VALIDATED'],
      ['bless', 'FORWARDED', 'VALIDATED'],
    ])('a journal that says %s, from %s to %s', async (move, from, to) => {
      expect(await beforeSignature(line('report', OWN.report, AT.report + 1, move, from, to))).toBe(
        'journal_thing_move_from_state_to_state_fkey',
      );
    });
    it('a journal that leaves from where the file is not, jumps a line, or takes up another thing’s life', async () => {
      const goesOn = 'journal_goes_on_from_the_line_before';
      expect(
        await afterSignature(line('report', OWN.report, AT.report + 2, 'validate', 'FORWARDED', 'VALIDATED')),
      ).toBe(goesOn);
      expect(
        await beforeSignature(
          line('report', OWN.report, AT.report + 5, 'validate', 'FORWARDED', 'VALIDATED').replace(
            `seq = ${AT.report + 5} - 1`,
            `seq = ${AT.report}`,
          ),
        ),
      ).toBe(goesOn);
      expect(
        await beforeSignature(line('diploma-request', OWN.report, AT.report + 1, 'submit', 'DRAFT', 'SUBMITTED')),
      ).toBe(goesOn);
      expect(
        await beforeSignature(
          line('report', OWN.report, AT.report + 1, 'validate', 'FORWARDED', 'VALIDATED').replace(
            'select hash',
            `select repeat('0', 64)`,
          ),
        ),
      ).toBe(goesOn);
    });
  });

  it('and corrective minutes take the credits away, from the file and from its request together', async () => {
    const takenAway = [
      line('report', OWN.report, AT.report + 2, 'rectifyAsNotValidated', 'VALIDATED', 'NOT_VALIDATED'),
      line('diploma-request', OWN.request, AT.request + 2, 'rectifyAsRefused', 'GRANTED', 'REFUSED'),
      `update reports
          set state = 'NOT_VALIDATED', journal_seq = journal_seq + 1, award_id = null
        where id = '${OWN.report}'`,
      `update diploma_requests
          set state = 'REFUSED', journal_seq = journal_seq + 1, award_id = null
        where id = '${OWN.request}'`,
    ];
    expect(await afterSignature(...corrected(), ...takenAway)).toBe(WENT_THROUGH);
    // What was taken away does not come back by the old award.
    expect(
      await afterSignature(
        line('report', OWN.report, AT.report + 3, 'rectifyAsValidated', 'NOT_VALIDATED', 'VALIDATED'),
        line('diploma-request', OWN.request, AT.request + 3, 'rectifyAsGranted', 'REFUSED', 'GRANTED'),
        `update reports
            set state = 'VALIDATED', journal_seq = journal_seq + 1, award_id = '${OWN.award}'
          where id = '${OWN.report}'`,
        `update diploma_requests
            set state = 'GRANTED', journal_seq = journal_seq + 1, award_id = '${OWN.award}'
          where id = '${OWN.request}'`,
      ),
    ).toBe('aval: the decision behind these credits was replaced');
  });
});

/** Corrective minutes of the same session that turn the decision round. */
function corrected(): string[] {
  return [
    minutes({ id: CORRECTIVE_MINUTES, corrects: MINUTES }),
    `insert into decisions (agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
         adopts_proposal, own_text, recorded_by, recorded_at, replaces_id, minutes_id)
     select agenda_item_id, session_id, request_id, report_id, version_id, proposal, 'UNFAVOURABLE', false,
         'Le jury s’était trompé de dossier.', recorded_by, recorded_at, id, '${CORRECTIVE_MINUTES}'
       from decisions where id = '${OWN.decision}'`,
  ];
}
