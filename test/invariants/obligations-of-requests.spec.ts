import { AT, chainDatabases, line, MEMBER, NOW, OTHER, OWN, SESSION } from '../support/legal-chain/index.js';

const { beforeSignature } = chainDatabases();

describe('no request goes on while one of its conditions is not certified', () => {
  const CONDITION = '0c0d1710-0000-4000-8000-000000000001';
  const at = (state: string): string => `update diploma_requests set state = '${state}' where id = '${OWN.request}'`;
  const listed = `insert into diploma_conditions (id, diploma_id, kind, text_fr, text_en, position)
    select '${CONDITION}', diploma_id, 'units', 'Unités', 'Units', 10 from diploma_requests where id = '${OWN.request}'`;
  const asked = `insert into request_conditions (request_id, condition_id, kind, text_fr, text_en, position)
    values ('${OWN.request}', '${CONDITION}', 'units', 'Unités', 'Units', 10)`;
  const certified = `insert into condition_certifications (request_id, condition_id, certified_by, certified_at)
    values ('${OWN.request}', '${CONDITION}', '${MEMBER}', timestamptz '2026-11-20T09:00:00Z')`;
  const takenBack = `update condition_certifications set taken_back_by = '${MEMBER}', taken_back_why = 'Erreur',
    taken_back_at = timestamptz '2026-11-21T09:00:00Z' where condition_id = '${CONDITION}'`;
  const deposited = [at('SUBMITTED'), listed, asked];
  const WAITS = 'aval: a request waits until each of its conditions is certified';
  const BEFORE = 'aval: a condition is certified, or taken back, before the jury';
  it('when nobody certified it, or it was taken back', async () => {
    for (const state of ['ADMISSIBLE', 'AWAITING_OPINION', 'SCHEDULED'])
      expect(await beforeSignature(...deposited, at(state))).toBe(WAITS);
    expect(await beforeSignature(...deposited, certified, takenBack, at('SCHEDULED'))).toBe(WAITS);
  });
  it('when it is certified, or taken back, once the jury has the request', async () => {
    expect(await beforeSignature(...deposited, certified, at('SCHEDULED'), takenBack)).toBe(BEFORE);
    expect(await beforeSignature(...deposited, at('WITHDRAWN'), certified)).toBe(BEFORE);
  });
  it('when it was never asked, or is asked once the request was checked', async () => {
    expect(await beforeSignature(at('SUBMITTED'), listed, certified)).toBe(
      'condition_certifications_are_of_what_was_asked',
    );
    expect(await beforeSignature(listed, asked)).toBe('aval: what is asked of a request is fixed by its deposit');
  });
  it('when it is certified twice, taken back twice, or taken back without a reason', async () => {
    expect(await beforeSignature(...deposited, certified, certified)).toBe('condition_certifications_one_in_force');
    expect(await beforeSignature(...deposited, certified, takenBack, takenBack)).toBe(
      'aval: a certification is taken back once, and is otherwise never changed',
    );
    expect(await beforeSignature(...deposited, certified, takenBack.replace(`'Erreur'`, 'null'))).toBe(
      'condition_certifications_are_taken_back_with_a_reason',
    );
  });
});

describe('no request goes on while the credits that it says held elsewhere are not certified', () => {
  const CREDITS = '0c0d1710-0000-4000-8000-000000000002';
  const WHEN = `timestamptz '2026-11-20T09:00:00Z'`;
  const at = (state: string): string => `update diploma_requests set state = '${state}' where id = '${OWN.request}'`;
  const recorded = `insert into held_credits (id, request_id, kind, body, decided_on, reference, credits, paper_id,
        added_by, added_at)
    select '${CREDITS}', '${OWN.request}', 'vae', 'Jury', '2024-06-20', 'VAE 1', 6, id, '${MEMBER}', ${WHEN}
      from papers limit 1`;
  const certified = `update held_credits set certified_by = '${MEMBER}', certified_at = ${WHEN} where id = '${CREDITS}'`;
  const removed = `update held_credits set removed_by = '${MEMBER}', removed_at = ${WHEN}, removed_why = 'Erreur'
    where id = '${CREDITS}'`;
  const NEVER_CHANGED = 'aval: what was recorded of credits held elsewhere is certified or removed, never changed';
  it('when it is checked or scheduled', async () => {
    for (const state of ['ADMISSIBLE', 'AWAITING_OPINION', 'SCHEDULED'])
      expect(await beforeSignature(at('SUBMITTED'), recorded, at(state))).toBe(
        'aval: a request waits until the credits that it says held elsewhere are certified',
      );
  });
  it('when they are recorded once it was checked, or certified or removed once the jury has it', async () => {
    expect(await beforeSignature(recorded)).toBe(
      'aval: credits held elsewhere are recorded before the request is checked, then certified',
    );
    expect(await beforeSignature(at('SUBMITTED'), recorded, certified, at('SCHEDULED'), removed)).toBe(
      'aval: credits held elsewhere are certified, or removed, before the jury',
    );
  });
  it('when they count more than the diploma gives, with those said before, or are given again by the jury', async () => {
    const TWICE = 'aval: the same credits are not given twice';
    const again = recorded.replace(CREDITS, CREDITS.replace(/2$/, '3'));
    expect(await beforeSignature(at('SUBMITTED'), recorded, again.replace(', 6, id', ', 300, id'))).toBe(TWICE);
    expect(await beforeSignature(at('SUBMITTED'), recorded, removed, again.replace(', 6, id', ', 300, id'))).toBe(
      TWICE,
    );
  });
  it('when they are certified twice, brought back, or removed without a reason', async () => {
    expect(await beforeSignature(at('SUBMITTED'), recorded, certified, certified.replace('T09', 'T10'))).toBe(
      NEVER_CHANGED,
    );
    expect(await beforeSignature(at('SUBMITTED'), recorded, removed, removed)).toBe(NEVER_CHANGED);
    expect(await beforeSignature(at('SUBMITTED'), recorded, removed.replace(`'Erreur'`, 'null'))).toBe(
      'held_credits_are_removed_with_a_reason',
    );
  });
});

describe('no request is without a file unless all its credits are held, and certified', () => {
  const CREDITS = '0c0d1710-0000-4000-8000-000000000004';
  const held = (credits: number, isCertified = true): string =>
    `update diploma_requests set state = 'SUBMITTED' where id = '${OWN.request}';
     insert into held_credits (id, request_id, kind, body, decided_on, reference, credits, paper_id, added_by, added_at)
     select '${CREDITS}', '${OWN.request}', 'vae', 'Jury', '2024-06-20', 'VAE 1', ${credits}, id, '${MEMBER}', ${NOW}
       from papers limit 1;
     update held_credits set certified_by = '${MEMBER}', certified_at = ${NOW}
      where id = '${CREDITS}' and ${isCertified}`;
  const resting = (state = 'SCHEDULED', seq: number = AT.request): string =>
    `update diploma_requests set state = '${state}', journal_seq = ${seq}, report_id = null, without_report = true
      where id = '${OWN.request}'`;
  const entered = `insert into agenda_items (id, session_id, request_id, entered_at)
    values ('${OWN.item}', '${SESSION}', '${OWN.request}', ${NOW})`;
  const decided = (sense: string, text: string, item: string = OWN.item): string =>
    `insert into decisions (id, agenda_item_id, session_id, request_id, sense, adopts_proposal, own_text, recorded_by,
         recorded_at)
     values ('${OWN.decision}', '${item}', '${SESSION}', '${item === OWN.item ? OWN.request : OTHER.request}', '${sense}',
         false, '${text}', '${MEMBER}', ${NOW})`;
  const UNLESS = 'aval: a request rests on a file unless all its credits are held, and certified';
  it('when it holds none, a part of them, or loses one', async () => {
    expect(await beforeSignature(resting())).toBe(UNLESS);
    expect(await beforeSignature(held(38), resting())).toBe(UNLESS);
    expect(await beforeSignature(held(39, false), resting())).toBe(
      'aval: a request waits until the credits that it says held elsewhere are certified',
    );
    expect(
      await beforeSignature(
        held(39),
        resting('ADMISSIBLE', AT.request - 1),
        `update held_credits set removed_by = '${MEMBER}', removed_at = ${NOW}, removed_why = 'Erreur'
          where id = '${CREDITS}'`,
      ),
    ).toBe(UNLESS);
  });
  it('when it keeps its file beside, or says nothing of it', async () => {
    expect(await beforeSignature(held(39), resting().replace('report_id = null,', ''))).toBe(
      'diploma_requests_without_report_rest_on_none',
    );
    expect(await beforeSignature(resting().replace(', without_report = true', ''))).toBe(
      'diploma_requests_name_their_file',
    );
  });
  it('when a jury has it before it alone, and it rests on a file, or on a part of one', async () => {
    expect(await beforeSignature(entered)).toBe(
      'aval: a line without a file is of a request that rests on credits held',
    );
    expect(
      await beforeSignature(
        entered.replace('(id, ', '(report_id, id, ').replace("values ('", `values ('${OWN.report}', '`),
      ),
    ).toBe('agenda_items_have_a_whole_file_or_none');
    expect(await beforeSignature(decided('FAVOURABLE', 'Acquis.', OTHER.item))).toBe(
      'aval: a decision without a file is on a line without a file',
    );
  });
  it('when the jury refuses it, grants it without words, or nobody signed', async () => {
    const before = [held(39), resting(), entered] as const;
    for (const [sense, text, refused] of [
      ['UNFAVOURABLE', 'Non.', 'decisions_without_file_grant_in_words'],
      ['FAVOURABLE', ' ', 'decisions_reasoned'],
    ] as const)
      expect(await beforeSignature(...before, decided(sense, text))).toBe(refused);
    expect(
      await beforeSignature(
        ...before,
        decided('FAVOURABLE', 'Acquis.'),
        line('diploma-request', OWN.request, AT.request + 1, 'grant', 'SCHEDULED', 'GRANTED'),
        resting('GRANTED', AT.request + 1),
      ),
    ).toBe('aval: a request is granted by the signed decision of a jury');
  });
});
