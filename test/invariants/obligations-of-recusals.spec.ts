import { WENT_THROUGH } from '../support/filled-database.js';
import {
  CHAIR,
  chainDatabases,
  confirmed,
  decided,
  entered,
  MEMBER,
  OTHER_PRESIDENT,
  OWN,
  PRESIDENT,
  SECRETARY,
  SESSION,
} from '../support/legal-chain/index.js';

const { beforeSignature } = chainDatabases();

describe('what a student says of a member', () => {
  const AT = `timestamptz '2026-11-24T09:00:00Z'`;
  const asked = (person: string, student: string = OWN.student): string =>
    `insert into recusal_requests (agenda_item_id, person_id, student_id, reason, asked_at)
       values ('${OWN.item}', '${person}', '${student}', 'Un ancien associé', ${AT})`;
  // As if it had come in time: the sessions of the chain have sat.
  const IN_TIME = 'alter table recusal_requests disable trigger recusal_requests_come_before_the_sitting';
  const waiting = (person: string): string[] => [entered(OWN), IN_TIME, asked(person)];
  const answered = (by: string, aside: boolean, words = `'Un lien réel'`): string =>
    `update recusal_requests set steps_aside = ${String(aside)}, answer = ${words}, answered_by = '${by}', answered_at = ${AT}`;
  const recused = (person: string, kind = 'asked'): string =>
    `insert into recusals (agenda_item_id, person_id, kind, reason, noted_at, noted_by)
       values ('${OWN.item}', '${person}', '${kind}', 'Un lien réel', ${AT}, '${PRESIDENT}')`;

  it('comes before the sitting', async () => {
    expect(await beforeSignature(entered(OWN), asked(MEMBER))).toBe(
      'aval: a student says of a member of their jury why they should step aside, until the sitting',
    );
  });
  it('is answered before the file is decided', async () => {
    expect(await beforeSignature(...waiting(MEMBER), decided(OWN), confirmed(OWN))).toBe(
      'aval: no file is decided while it waits for an answer about one of its members',
    );
  });
  it('is answered by whoever presides over the file, with a reason', async () => {
    const byTheChair = 'aval: a student is answered by whoever presides over their file';
    for (const by of [CHAIR, MEMBER, SECRETARY])
      expect(await beforeSignature(...waiting(MEMBER), answered(by, false))).toBe(byTheChair);
    expect(await beforeSignature(...waiting(PRESIDENT), answered(PRESIDENT, false))).toBe(byTheChair);
    expect(await beforeSignature(...waiting(MEMBER), answered(PRESIDENT, false, 'null'))).toBe(
      'recusal_requests_are_answered_with_a_reason',
    );
    const twice = [...waiting(MEMBER), answered(PRESIDENT, false), answered(PRESIDENT, false)];
    expect(await beforeSignature(...twice)).toBe(
      'aval: update of recusal_requests is refused: what is written there stays',
    );
  });
  it('recuses the member who steps aside, and nobody else', async () => {
    expect(await beforeSignature(...waiting(MEMBER), answered(PRESIDENT, true))).toBe(
      'aval: a member who steps aside is recused',
    );
    const unasked = 'aval: a recusal that a student asked for was answered so';
    expect(await beforeSignature(...waiting(MEMBER), recused(MEMBER))).toBe(unasked);
    expect(await beforeSignature(...waiting(MEMBER), answered(PRESIDENT, false), recused(MEMBER))).toBe(unasked);
  });
});

describe('what is answered of a conflict that the portal suggests', () => {
  const answered = ({
    by = SECRETARY,
    of = MEMBER,
    recused = false,
    reason = 'Elle a quitté cette société en 2019.',
    kind = 'employer',
  } = {}): string =>
    `insert into conflict_answers (agenda_item_id, person_id, kind, fact, recused, reason, answered_by, answered_at)
       values ('${OWN.item}', '${of}', '${kind}', 'galibier', ${String(recused)}, '${reason}', '${by}', ${AT})`;
  const AT = `timestamptz '2026-11-24T09:00:00Z'`;
  const tried = (...texts: readonly string[]): Promise<string> => beforeSignature(entered(OWN), ...texts);

  it('has a reason of some length where it is dismissed, and an author who does not sit', async () => {
    for (const reason of ['Non.', '                         Non.', ''])
      expect([
        'conflict_answers_dismiss_for_a_reason',
        'conflict_answers_in_words',
        'aval: a text that says nothing is refused',
      ]).toContain(await tried(answered({ reason })));
    for (const by of [PRESIDENT, CHAIR])
      expect(await tried(answered({ by }))).toBe('aval: whoever sits answers of no suggestion: the secretary does');
    expect(await tried(answered({ of: SECRETARY }))).toBe('aval: a suggestion is about somebody who sits');
    expect(await tried(answered({ by: MEMBER }))).toBe(
      'aval: whoever sits answers of no suggestion: the secretary does',
    );
  });
  it('recuses where it is confirmed, is given once, and stays', async () => {
    expect(await tried(answered({ recused: true }))).toBe('aval: a conflict that is confirmed recuses');
    expect(await tried(answered({ kind: 'rumour' }))).toBe('conflict_answers_are_of_a_kind');
    expect(await tried(answered(), answered())).toBe('conflict_answers_are_given_once');
    for (const text of ['update conflict_answers set reason = reason', 'delete from conflict_answers'])
      expect(await tried(answered(), text)).toBe(
        `aval: ${text.split(' ')[0]} of conflict_answers is refused: what is written there stays`,
      );
  });
  it('holds its file back until then', async () => {
    const assigned = `insert into standings (report_id, holder_id, held_as, since, until)
      values ('${OWN.report}', '${MEMBER}', 'professor', ${AT}, ${AT})`;
    // The session of the chain has sat: it deliberates again until what follows is refused.
    const sits = `update jury_sessions set state = 'DELIBERATING' where id = '${SESSION}'`;
    expect(await tried(assigned, sits, decided(OWN), confirmed(OWN))).toBe(
      'aval: no file is decided while it waits for an answer about one of its members',
    );
  });
});

describe('a recusal leaves its file', () => {
  const AT = `timestamptz '2026-11-24T09:00:00Z'`;
  const recused = (person: string): string =>
    `insert into recusals (agenda_item_id, person_id, kind, reason, noted_at, noted_by)
       values ('${OWN.item}', '${person}', 'employer', 'Même employeur', ${AT}, '${SECRETARY}')`;
  const asked = (person: string, reason = 'Même employeur'): string =>
    `insert into recusal_liftings (agenda_item_id, person_id, kind, reason, noted_at, noted_by, why, asked_by, asked_at)
       values ('${OWN.item}', '${person}', 'employer', '${reason}', ${AT}, '${SECRETARY}', 'Un homonyme', '${SECRETARY}', ${AT})`;
  const answered = (by: string, lifted = true): string =>
    `update recusal_liftings set lifted = ${String(lifted)}, answered_by = '${by}', answered_at = ${AT}`;
  const left = (person: string): string => `delete from recusals where person_id = '${person}'`;
  const BY_THE_CHAIR = 'aval: a lifting is answered by whoever presides over its file';
  const IN_NAME = 'aval: a recusal that is lifted stands no more';
  const AS_ASKED = 'aval: a recusal is lifted by whoever presides, as the secretary asked';

  it('by its lifting, which whoever presides over it confirms', async () => {
    for (const by of [CHAIR, SECRETARY, OTHER_PRESIDENT])
      expect(await beforeSignature(entered(OWN), recused(MEMBER), asked(MEMBER), answered(by))).toBe(BY_THE_CHAIR);
    const ofThePresident = [entered(OWN), recused(PRESIDENT), asked(PRESIDENT)];
    expect(await beforeSignature(...ofThePresident, answered(PRESIDENT))).toBe(BY_THE_CHAIR);
    // Answered, and it stands all the same.
    expect(await beforeSignature(...ofThePresident, answered(CHAIR))).toBe(IN_NAME);
  });
  it('never otherwise: not asked, not answered, refused, or of other words', async () => {
    expect(await beforeSignature(entered(OWN), recused(MEMBER), left(MEMBER))).toBe(AS_ASKED);
    expect(await beforeSignature(entered(OWN), recused(MEMBER), asked(MEMBER), left(MEMBER))).toBe(AS_ASKED);
    const refused = answered(PRESIDENT, false).replace('set ', `set answer = 'Le lien est réel', `);
    expect(await beforeSignature(entered(OWN), recused(MEMBER), asked(MEMBER), refused, left(MEMBER))).toBe(AS_ASKED);
    expect(
      await beforeSignature(entered(OWN), recused(MEMBER), asked(MEMBER, 'Autre'), answered(PRESIDENT), left(MEMBER)),
    ).toBe(AS_ASKED);
    expect(await beforeSignature(entered(OWN), recused(MEMBER), asked(MEMBER), answered(PRESIDENT))).toBe(IN_NAME);
    expect(await beforeSignature(entered(OWN), recused(MEMBER), asked(MEMBER), answered(PRESIDENT, false))).toBe(
      'recusal_liftings_are_refused_for_a_reason',
    );
  });
  it('never once the file was decided', async () => {
    const late = [recused(MEMBER), asked(MEMBER), answered(PRESIDENT), left(MEMBER)];
    expect(await beforeSignature(entered(OWN), decided(OWN), confirmed(OWN), ...late)).toBe(
      'aval: no recusal is lifted once its file was decided',
    );
  });
  it('once, and what was asked and answered of it stays', async () => {
    const lifted = [entered(OWN), recused(MEMBER), asked(MEMBER), answered(PRESIDENT), left(MEMBER)];
    expect(await beforeSignature(...lifted)).toBe(WENT_THROUGH);
    expect(await beforeSignature(answered(CHAIR))).toBe(
      'aval: update of recusal_liftings is refused: what is written there stays',
    );
    expect(await beforeSignature('delete from recusal_liftings')).toBe(
      'aval: delete of recusal_liftings is refused: what is written there stays',
    );
  });
});
