import {
  award,
  chainDatabases,
  decided,
  entered,
  granted,
  inMinutes,
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
  signedPart,
} from '../support/legal-chain/index.js';

const { afterSignature, ask, beforeSignature, withLinks } = chainDatabases();

describe('no file is credited', () => {
  it('except one that has the whole chain behind it', async () => {
    const rows = await ask(
      `select r.state, q.state as request, c.credits
         from reports r
         join diploma_requests q on q.award_id = r.award_id
         join credit_awards c on c.id = r.award_id`,
    );
    expect(rows).toEqual([{ state: 'VALIDATED', request: 'GRANTED', credits: 39 }]);
  });

  describe('without its diploma request', () => {
    it('when it has none', async () => {
      expect(await withLinks({ award: award(OWN, { request: null }) })).toContain(
        'null value in column "request_id" of relation "credit_awards"',
      );
    });
    it('when the agenda names the request of somebody else', async () => {
      expect(await withLinks({ entered: entered(OWN, OWN.second, OTHER.request) })).toBe(
        'agenda_items_request_is_of_that_file',
      );
    });
    it('when the credits name the request of somebody else', async () => {
      expect(await withLinks({ award: award(OWN, { request: OTHER.request }) })).toBe(
        'credit_awards_stand_on_a_signed_decision',
      );
    });
    it('when the request is changed to name another student’s file', async () => {
      expect(
        await withLinks({
          entered: `update diploma_requests set report_id = '${OWN.report}' where id = '${OTHER.request}'`,
        }),
      ).toBe('diploma_requests_one_under_way');
      expect(
        await beforeSignature(`update diploma_requests set report_id = '${OTHER.report}' where id = '${OWN.request}'`),
      ).toBe('diploma_requests_one_under_way');
    });
    it('when the file is changed to be another student’s', async () => {
      expect(
        await afterSignature(`update reports set student_id = '${OTHER.student}' where id = '${OWN.report}'`),
      ).toBe('diploma_requests_name_a_file_of_their_own');
    });
    it('when the request is not granted', async () => {
      expect(await withLinks({ granted: '' })).toBe('reports_credits_come_with_a_granted_request');
    });
    it('when the request is granted without credits', async () => {
      expect(await withLinks({ granted: granted(OWN, null) })).toBe('diploma_requests_granted_on_credits');
    });
    it('when the request is granted on somebody else’s credits', async () => {
      expect(await withLinks({ granted: `${granted(OWN)};${granted(OTHER, OWN.award)}` })).toBe(
        'diploma_requests_award_is_theirs',
      );
    });
    it('when the request is deleted, or loses its file, afterwards', async () => {
      expect(await afterSignature(`delete from diploma_requests where id = '${OWN.request}'`)).toBe(
        'agenda_items_request_is_of_that_file',
      );
      expect(await afterSignature(`update diploma_requests set report_id = null where id = '${OWN.request}'`)).toBe(
        'diploma_requests_name_their_file',
      );
    });
  });

  describe('without a favourable decision, with its reasons, on this very version', () => {
    it('when there is none', async () => {
      expect(await withLinks({ decided: '', confirmed: '', inMinutes: '' })).toBe(
        'credit_awards_stand_on_a_signed_decision',
      );
    });
    it.each(['UNFAVOURABLE', 'MORE'])('when it says %s', async (sense) => {
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
    ])('when the jury wrote %s text', async (_what, text) => {
      expect(await withLinks({ decided: decided(OWN, { text }) })).toBe('decisions_reasoned');
    });
    it('when it adopts a proposal that goes the other way', async () => {
      const adopted = { version: OWN.first.version, sense: 'FAVOURABLE', adopts: true, text: null };
      expect(await withLinks({ entered: entered(OWN, OWN.first), decided: decided(OWN, adopted) })).toBe(
        'decisions_reasoned',
      );
    });
    it('when it is on another version than its agenda item', async () => {
      expect(await withLinks({ decided: decided(OWN, { version: OWN.first.version }) })).toBe(
        'decisions_are_on_that_agenda_item',
      );
    });
    it('when it is on somebody else’s agenda item', async () => {
      expect(await withLinks({ decided: decided(OWN, { item: OTHER.item }) })).toBe(
        'decisions_are_on_that_agenda_item',
      );
    });
    it('when the agenda has an earlier version, even with credits for it', async () => {
      const first = { version: OWN.first.version };
      expect(
        await withLinks({ entered: entered(OWN, OWN.first), decided: decided(OWN, first), award: award(OWN, first) }),
      ).toBe('reports_credits_are_for_their_version');
    });
    it('when the agenda has a version that can still change, or that was deposited with other bytes', async () => {
      expect(await withLinks({ entered: entered(OWN, { ...OWN.second, version: OWN.open.version }) })).toBe(
        'agenda_items_version_is_frozen',
      );
      expect(await withLinks({ entered: entered(OWN, { ...OWN.second, sha256: OWN.first.sha256 }) })).toBe(
        'agenda_items_version_is_frozen',
      );
    });
    it('when the opinion is on another version than the agenda', async () => {
      expect(await withLinks({ entered: entered(OWN, { ...OWN.second, opinion: OWN.first.opinion }) })).toBe(
        'agenda_items_opinion_is_on_that_version',
      );
    });
    it('when another version, or none, takes the place of the decided one afterwards', async () => {
      const first = `current_version_id = '${OWN.first.version}', opinion_id = '${OWN.first.opinion}', opinion_sense = 'UNFAVOURABLE'`;
      expect(await afterSignature(`update reports set ${first} where id = '${OWN.report}'`)).toBe(
        'reports_credits_are_for_their_version',
      );
      expect(await afterSignature(`update reports set current_version_id = null where id = '${OWN.report}'`)).toBe(
        'reports_version_is_there',
      );
    });
    it('when it replaces itself, or the decision of another file', async () => {
      const replacing = (id: string): string =>
        `insert into decisions
         select '${MINUTES}', agenda_item_id, session_id, request_id, report_id, version_id, proposal, 'FAVOURABLE',
             false, 'Oui.', null, recorded_by, recorded_at, 1, ${id}
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
    it('when the decision is in none', async () => {
      expect(await withLinks({ inMinutes: '' })).toBe('credit_awards_stand_on_a_signed_decision');
    });
    it('when the minutes were never written', async () => {
      expect(await withLinks({ minutes: '', session: '' })).toBe('decisions_are_in_minutes_of_their_session');
    });
    it('when the minutes are of another session', async () => {
      const elsewhere = `${minutes({ id: OTHER_MINUTES, of: OTHER_SESSION, by: OTHER_PRESIDENT })};${sessionSigned(OTHER_SESSION)}`;
      expect(
        await withLinks({
          signed: signedPart({ of: OTHER_SESSION, by: OTHER_PRESIDENT }),
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
    ])('when they are signed by %s', async (_who, by) => {
      expect(await withLinks({ minutes: minutes({ by }) })).toBe('minutes_signed_by_the_president');
    });
    it('when they are signed by a member as a member', async () => {
      expect(await withLinks({ minutes: minutes({ by: MEMBER, as: false }) })).toBe(
        'aval: minutes are in force once each of their parts is signed, as it stands, by whoever answers for it',
      );
    });
    it('when the session has not come to its signature', async () => {
      expect(await withLinks({ session: '' })).toBe('minutes_of_a_signed_session');
    });
    it('when they say another hash than their paper', async () => {
      expect(await withLinks({ minutes: minutes({ sha256: '0'.repeat(64) }) })).toBe('minutes_are_that_paper');
    });
    it('when they were signed before the decision was put in them', async () => {
      expect(await afterSignature(decided(OTHER), inMinutes(OTHER))).toBe(
        'aval: minutes hold the decisions they were signed with, and no other',
      );
    });
    it('when the president is no longer one', async () => {
      expect(
        await afterSignature(
          `update jury_members set place = 'member', president = false where session_id = '${SESSION}' and person_id = '${PRESIDENT}'`,
        ),
      ).toBe('minutes_signed_by_the_president');
      expect(
        await afterSignature(`delete from jury_members where session_id = '${SESSION}' and person_id = '${PRESIDENT}'`),
      ).toBe('aval: delete of jury_members is refused: a jury that was opened changes by an order that follows');
    });
    it('when the session was opened without an appointment order', async () => {
      expect(
        await beforeSignature(`update jury_sessions set appointment_reference = null where id = '${SESSION}'`),
      ).toBe('jury_sessions_appointed');
    });
  });
});
