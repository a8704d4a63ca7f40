import {
  AT,
  CENTRE,
  chainDatabases,
  corrected,
  decided,
  JURY,
  line,
  minutes,
  MEMBER,
  MINUTES_PAPER,
  NOW,
  OTHER,
  OTHER_MINUTES,
  OTHER_PRESIDENT,
  OTHER_SESSION,
  OWN,
  SESSION,
} from '../support/legal-chain/index.js';

const chain = chainDatabases();
/** What went through is undone, so that each starts from the same chain. */
const WENT_THROUGH = 'division by zero';
const afterSignature = (...statements: string[]): Promise<string> =>
  chain.afterSignature(...statements, 'set constraints all immediate', 'select 1 / 0');
const [JUDGMENT, ANEW, APPEAL] = [
  '00000000-0000-4000-8000-000000000911',
  '00000000-0000-4000-8000-000000000912',
  '00000000-0000-4000-8000-000000000913',
];

const judged = (over = ''): string =>
  `insert into judgments (id, decision_id, agenda_item_id, number, court, given_on, paper_id, sha256, recorded_by, recorded_at)
   select '${JUDGMENT}', d.id, d.agenda_item_id, '2600123', 'Tribunal administratif', '2026-12-01', p.id, p.sha256,
          '${MEMBER}', ${NOW}
     from decisions d, papers p where d.id = '${OWN.decision}' and p.id = '${MINUTES_PAPER}'${over}`;
const asked = (
  ground = 'judgment',
  cause: 'judgment_id' | 'appeal_id' = 'judgment_id',
  by: string | null = JUDGMENT,
): string =>
  `insert into new_deliberations (id, decision_id, agenda_item_id, ground, ${cause}, asked_at)
   values ('${ANEW}', '${OWN.decision}', '${OWN.item}', '${ground}', ${by === null ? 'null' : `'${by}'`}, ${NOW})`;
/** The same file before a session again; the first version and its opinion where it says so. */
const entered = (anew: string | null, from: string = OWN.item, session = OTHER_SESSION): string =>
  `insert into agenda_items (session_id, request_id, report_id, version_id, version_sha256, opinion_id, proposal,
       opinion_sha256, entered_at, new_deliberation_id)
   select '${session}', request_id, report_id, version_id, version_sha256, opinion_id, proposal, opinion_sha256, ${NOW},
          ${anew === null ? 'null' : `'${anew}'`}
     from agenda_items where id = '${from}'`;

describe('a new deliberation', () => {
  it('is asked of a decision in force, or of one that a court annulled, and for a ground', async () => {
    expect(await afterSignature(judged(), asked())).toBe(WENT_THROUGH);
    expect(await afterSignature(asked())).toBe(
      'aval: a decision in force is deliberated anew, or one that a court annulled',
    );
    for (const ground of ['whim', 'fraud'])
      expect(await afterSignature(asked(ground, 'judgment_id', null))).toBe('new_deliberations_have_a_ground');
    expect(await afterSignature(judged(), asked('appeal', 'appeal_id', null))).toBe(
      'aval: a decision in force is deliberated anew, or one that a court annulled',
    );
  });
  it('comes of an appeal that is upheld, and of no other', async () => {
    const filed = `insert into appeals (id, report_id, decision_id, student_id, centre_id, jury_id, state, journal_seq,
          state_since, grounds, filed_at)
       values ('${APPEAL}', '${OWN.report}', '${OWN.decision}', '${OWN.student}', '${CENTRE}', '${JURY}', 'FILED', 1,
          ${NOW}, 'Une erreur.', ${NOW})`;
    expect(await afterSignature(filed, asked('appeal', 'appeal_id', APPEAL))).toBe(
      'aval: an appeal that is upheld puts its own file before a jury again',
    );
    const rejudged = `update appeals set state = 'REJUDGED', journal_seq = 2 where id = '${APPEAL}'`;
    expect(await afterSignature(filed, line('appeal', APPEAL, 1, 'file', '', 'FILED'), rejudged)).toContain('appeal');
  });
  it('only ever ends, once, and for a reason', async () => {
    const ended = `update new_deliberations set ended_at = ${NOW}, ended_why = 'Sans objet.'`;
    expect(await afterSignature(judged(), asked(), ended)).toBe(WENT_THROUGH);
    expect(await afterSignature(judged(), asked(), ended, ended)).toBe('aval: a new deliberation only ever ends, once');
    expect(await afterSignature(judged(), asked(), `update new_deliberations set last_day = '2030-01-01'`)).toBe(
      'aval: a new deliberation only ever ends, once',
    );
    expect(await afterSignature(judged(), asked(), `update new_deliberations set ended_at = ${NOW}`)).toBe(
      'new_deliberations_end_for_a_reason',
    );
    expect(await afterSignature(judged(), asked(), 'delete from new_deliberations')).toContain('aval:');
  });
  it('is before one session at a time, on the version and the opinion of the decision', async () => {
    expect(await afterSignature(judged(), asked(), entered(ANEW))).toBe(WENT_THROUGH);
    expect(await afterSignature(judged(), asked(), entered(ANEW), entered(ANEW, OWN.item, SESSION))).not.toBe(
      WENT_THROUGH,
    );
    expect(await afterSignature(judged(), asked(), entered(ANEW, OTHER.item))).toBe(
      'aval: a new deliberation is on the version and the opinion of the decision that it may replace',
    );
  });
  it('with a last day is of no session held later, and of none under the law before', async () => {
    const late = asked().replace('asked_at)', 'asked_at, last_day)').replace(`${NOW})`, `${NOW}, '2026-11-23')`);
    const refused = 'aval: a new deliberation is of a session under the law of 2026-11-30, held while time remains';
    expect(await afterSignature(judged(), late, entered(ANEW))).toBe(refused);
  });
  it('alone brings back what was decided, and keeps its ground', async () => {
    expect(await afterSignature(entered(null))).toBe('aval: a file that was decided comes before a jury for a ground');
    expect(
      await afterSignature(judged(), asked(), entered(ANEW), 'update agenda_items set new_deliberation_id = null'),
    ).toBe('aval: the ground of a line of an agenda does not change');
  });
});

describe('what a jury decided', () => {
  const turned = [
    line('report', OWN.report, AT.report + 2, 'rejudgeAsNotValidated', 'VALIDATED', 'NOT_VALIDATED'),
    `update reports set state = 'NOT_VALIDATED', journal_seq = ${AT.report + 2}, award_id = null where id = '${OWN.report}'`,
    line('diploma-request', OWN.request, AT.request + 2, 'rejudgeAsRefused', 'GRANTED', 'REFUSED'),
    `update diploma_requests set state = 'REFUSED', journal_seq = ${AT.request + 2}, award_id = null
      where id = '${OWN.request}'`,
  ];
  it('changes its sense by the signed decision of a new deliberation, and by nothing else', async () => {
    const refused = 'aval: what a jury decided changes by a new deliberation alone';
    expect(await afterSignature(...turned)).toBe(refused);
    expect(await afterSignature(judged(), asked(), entered(ANEW), ...turned)).toBe(refused);
  });
  it('is neither reworded nor annulled once more, after a judgment', async () => {
    const stays = 'aval: a decision that was replaced or annulled stays as it is';
    expect(await afterSignature(judged(), ...corrected())).toBe(stays);
    expect(await afterSignature(judged(), judged().replaceAll(JUDGMENT, ANEW))).toBe(
      'aval: a decision in force is annulled, and no other',
    );
    for (const change of [`update judgments set number = '1'`, 'delete from judgments'])
      expect(await afterSignature(judged(), change)).toContain('of judgments is refused: what is written there stays');
    expect(await afterSignature(judged().replace('2600123', ' — '))).toBe('judgments_in_words');
  });
  it('W23: is not replaced by minutes signed after the last day', async () => {
    const late = asked().replace('asked_at)', 'asked_at, last_day)').replace(`${NOW})`, `${NOW}, '2026-11-23')`);
    const paper = `(select id from papers where sha256 = repeat('e', 64))`;
    const signed = [
      'alter table agenda_items disable trigger agenda_items_come_back_for_a_ground',
      judged(),
      late,
      entered(ANEW).replace('(session_id', '(id, session_id').replace(`select '`, `select '${APPEAL}', '`),
      decided(OWN, { item: APPEAL }).replace(OWN.decision, APPEAL).replace(SESSION, OTHER_SESSION),
      minutes({
        id: OTHER_MINUTES,
        of: OTHER_SESSION,
        by: OTHER_PRESIDENT,
        sha256: 'e'.repeat(64),
        paper: JUDGMENT,
      }).replace(`'${JUDGMENT}'`, paper),
      'set constraints decisions_are_in_force_alone immediate',
    ];
    expect(
      await afterSignature(...signed, `update decisions set minutes_id = '${OTHER_MINUTES}' where id = '${APPEAL}'`),
    ).toBe('aval: minutes replace a decision while its ground holds, and on its last day at the latest');
  });
  it('is in force once for each file', async () => {
    const paper = `(select id from papers where sha256 = repeat('e', 64))`;
    const second = [
      'alter table agenda_items disable trigger agenda_items_come_back_for_a_ground',
      entered(null).replace('(session_id', '(id, session_id').replace(`select '`, `select '${ANEW}', '`),
      decided(OWN, { item: ANEW }).replace(OWN.decision, APPEAL).replace(SESSION, OTHER_SESSION),
      minutes({
        id: OTHER_MINUTES,
        of: OTHER_SESSION,
        by: OTHER_PRESIDENT,
        sha256: 'e'.repeat(64),
        paper: JUDGMENT,
      }).replace(`'${JUDGMENT}'`, paper),
      'set constraints decisions_are_in_force_alone immediate',
    ];
    expect(
      await afterSignature(...second, `update decisions set minutes_id = '${OTHER_MINUTES}' where id = '${APPEAL}'`),
    ).toBe('aval: one decision alone is in force for a file');
  });
});
