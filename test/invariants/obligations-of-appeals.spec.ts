import { CENTRE, chainDatabases, JURY, MEMBER, NOW, OWN, PRESIDENT, PROFESSOR } from '../support/legal-chain/index.js';

const { afterSignature } = chainDatabases();

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
  it('without a line of its history that says so', async () => {
    expect(await afterSignature(...filed, advised, rejected(`'${stranger}'`))).toContain(
      'appeals_id_journal_seq_state',
    );
  });
});
