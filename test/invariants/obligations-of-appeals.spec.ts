import {
  CENTRE,
  chainDatabases,
  JURY,
  MEMBER,
  MINUTES_PAPER,
  NOW,
  OWN,
  PRESIDENT,
  PROFESSOR,
} from '../support/legal-chain/index.js';

const { afterSignature } = chainDatabases();

describe('the presentation of a registered letter', () => {
  const [letter, other] = ['00000000-0000-4000-8000-000000000911', '00000000-0000-4000-8000-000000000912'];
  const [first, again] = ['00000000-0000-4000-8000-000000000921', '00000000-0000-4000-8000-000000000922'];
  const written = [letter, other].map(
    (id) =>
      `insert into letters (id, person_id, thing, thing_id, kind, locale, subject, body, cause, written_at)
         values ('${id}', '${OWN.student}', 'diploma-request', '${OWN.request}', 'diploma-request.grant', 'fr', 'Décision',
           'Le jury.', 'obligation:${id}', timestamptz '2026-11-24T09:00:00Z')`,
  );
  const presented = (
    day: string,
    over: { of?: string; corrects?: string; reason?: string; by?: string } = {},
  ): string =>
    `insert into letter_presentations (id, letter_id, number, presented_on, outcome, paper_id, sha256, corrects_id, reason,
         recorded_by, recorded_at)
       select '${over.corrects === undefined ? first : again}', '${over.of ?? letter}', '1A 204', '${day}', 'received', p.id,
              p.sha256, ${over.corrects === undefined ? 'null' : `'${over.corrects}'`},
              ${over.reason === undefined ? 'null' : `'${over.reason}'`}, '${over.by ?? MEMBER}',
              timestamptz '2026-12-20T09:00:00Z'
         from papers p where p.id = '${MINUTES_PAPER}'`;
  const UNTRUE = 'aval: a letter is presented to its person once it is written, and recorded by somebody else';

  it('is of a day between the letter and its record, and recorded by somebody else than whom it is for', async () => {
    for (const day of ['2026-11-22', '2026-12-22'])
      expect(await afterSignature(...written, presented(day))).toBe(UNTRUE);
    expect(await afterSignature(...written, presented('2026-12-04', { by: OWN.student }))).toBe(UNTRUE);
  });
  it('is corrected with a reason, of the same letter, and never to an earlier day', async () => {
    const before = presented('2026-12-04');
    const corrected = (day: string, over = {}): string =>
      presented(day, { corrects: first, reason: 'Le 7 sur l’avis.', ...over });
    const EARLIER = 'aval: a presentation is never corrected to an earlier day';
    expect(await afterSignature(...written, before, corrected('2026-12-03'))).toBe(EARLIER);
    expect(await afterSignature(...written, before, corrected('2026-12-07', { of: other }))).toBe(EARLIER);
    expect(await afterSignature(...written, before, corrected('2026-12-07', { reason: ' ' }))).toBe(
      'letter_presentations_say_why_corrected',
    );
    expect(await afterSignature(...written, before, corrected('2026-12-07', { reason: undefined }))).toBe(
      'letter_presentations_corrected_with_a_reason',
    );
  });
  it('stays as it was written', async () => {
    for (const change of [
      `update letter_presentations set presented_on = '2026-12-01'`,
      'delete from letter_presentations',
    ])
      expect(await afterSignature(...written, presented('2026-12-04'), change)).toContain(
        'of letter_presentations is refused: what is written there stays',
      );
  });
});

describe('no appeal is answered', () => {
  const [appeal, stranger] = ['00000000-0000-4000-8000-000000000901', '00000000-0000-4000-8000-000000000902'];
  const filed = [
    `insert into people (id, email, name, created_at) values ('${stranger}', 'stranger@aval.example', 'Mathieu Kermadec', ${NOW})`,
    `insert into appeals (id, report_id, decision_id, student_id, centre_id, jury_id, state, journal_seq, state_since, grounds, filed_at)
       values ('${appeal}', '${OWN.report}', '${OWN.decision}', '${OWN.student}', '${CENTRE}', '${JURY}', 'FILED', 1, ${NOW}, 'Une erreur.', ${NOW})`,
  ];
  const advised = `insert into appeal_advices (appeal_id, given, words, noted_by, noted_at)
    values ('${appeal}', true, 'Le jury a lu.', '${PRESIDENT}', ${NOW})`;
  const rejected = (by: string): string =>
    `update appeals set state = 'REJECTED', journal_seq = 2, answered_by = ${by} where id = '${appeal}'`;

  it('by nobody', async () => {
    expect(await afterSignature(...filed, advised, rejected('null'))).toBe(
      'aval: an answered appeal says who answered it',
    );
  });
  it.each([
    ['the president', PRESIDENT],
    ['a member of the session', MEMBER],
    ['the professor of the opinion', PROFESSOR],
  ])('by %s, who took part in the decision', async (_who, by) => {
    expect(await afterSignature(...filed, advised, rejected(`'${by}'`))).toBe(
      'aval: nobody answers an appeal against a decision in which they took part',
    );
  });
  it('before the president’s advice, or the reason why there is none', async () => {
    expect(await afterSignature(...filed, rejected(`'${stranger}'`))).toBe(
      'aval: an appeal is answered after the advice of the president, or with the reason why there is none',
    );
  });
  it('on an advice that was changed', async () => {
    expect(await afterSignature(...filed, advised, `update appeal_advices set words = 'Autre chose'`)).toBe(
      'aval: update of appeal_advices is refused: what is written there stays',
    );
  });
  it('without a right to sign for the institution, of its own or delegated', async () => {
    expect(await afterSignature(...filed, advised, rejected(`'${stranger}'`))).toBe(
      'aval: an appeal is answered by the general administrator, or under a delegation in force that day',
    );
  });
  it('without a line of its history that says so', async () => {
    const seat = `insert into seats (person_id, role, since) values ('${stranger}', 'general-administrator', ${NOW})`;
    expect(await afterSignature(...filed, advised, seat, rejected(`'${stranger}'`))).toContain(
      'appeals_id_journal_seq_state',
    );
  });
});

describe('a delegation of signature', () => {
  const given = (over = ''): string =>
    `insert into delegations (id, delegator_id, delegate_id, reference, scopes, starts_on, published_in, published_on,
                              paper_id, recorded_by, recorded_at)
       values ('00000000-0000-4000-8000-000000000903', '${PRESIDENT}', '${MEMBER}', 'Décision', array['appeals'],
               '2026-09-01', 'Bulletin', '2026-09-01', '${MINUTES_PAPER}', '${PRESIDENT}', ${NOW});${over}`;
  it('is never rewritten, and ended once, with who and why', async () => {
    for (const change of [
      `update delegations set scopes = array['juries']`,
      `update delegations set published_on = '2020-01-01'`,
      'delete from delegations',
    ])
      expect(await afterSignature(given(change))).toBe(
        'aval: a delegation is ended once, and nothing else of it changes',
      );
    expect(await afterSignature(given(`update delegations set ended_at = ${NOW}`))).toBe(
      'delegations_say_who_ended_them',
    );
  });
  it('is for something, and to somebody else', async () => {
    expect(await afterSignature(given().replace(`array['appeals']`, `array['minutes']`))).toBe(
      'delegations_are_for_something',
    );
    expect(await afterSignature(given().replace(`'${MEMBER}'`, `'${PRESIDENT}'`))).toBe('delegations_are_to_another');
  });
});
