import {
  CHAIR,
  chainDatabases,
  confirmed,
  decided,
  entered,
  MEMBER,
  minutes,
  MINUTES,
  OTHER_MINUTES,
  OTHER_PRESIDENT,
  OTHER_SESSION,
  OWN,
  PRESIDENT,
  SESSION,
} from '../support/legal-chain/index.js';

const { afterSignature, beforeSignature, withLinks } = chainDatabases();

describe('attendance is nobody’s but each member’s own', () => {
  const HELD = `update jury_sessions set state = 'DELIBERATING' where id = '${SESSION}'`;
  const signed = (by: string, how = 'room'): string =>
    `insert into attendances (session_id, person_id, how, signed_at, signed_by)
       values ('${SESSION}', '${MEMBER}', '${how}', timestamptz '2026-11-24T09:00:00Z', '${by}')`;
  it('when it is signed by another, the president or the secretary included', async () => {
    for (const by of [PRESIDENT, OTHER_PRESIDENT])
      expect(await beforeSignature(HELD, signed(by))).toBe('attendances_are_signed_by_each');
  });
  it('when it is signed at a distance that no president decided', async () => {
    expect(await beforeSignature(HELD, signed(MEMBER, 'distance'))).toBe(
      'aval: a sitting at a distance is decided by its president',
    );
    const decided = `insert into distance_sittings (session_id, means, decided_by, decided_at)
      values ('${SESSION}', 'video', '${MEMBER}', timestamptz '2026-11-24T09:00:00Z')`;
    expect(await beforeSignature(decided)).toBe('aval: the president alone decides and certifies how the jury sat');
  });
  it('when it is signed before the session is held, or after', async () => {
    expect(await beforeSignature(signed(MEMBER))).toBe('aval: attendance is signed while the session is held');
  });
  it('when its sheet of paper was certified by nobody', async () => {
    const sheet = `insert into attendance_sheets (id, session_id, paper_id, sha256, added_by, added_at)
      select '${MINUTES}', '${SESSION}', id, sha256, '${MEMBER}', timestamptz '2026-11-24T09:00:00Z' from papers limit 1`;
    const third = `insert into jury_members (session_id, person_id, quality, place, president)
      values ('${SESSION}', '${OTHER_PRESIDENT}', 'teacher', 'member', false)`;
    const onPaper = signed(PRESIDENT)
      .replace(`'${MEMBER}'`, `'${OTHER_PRESIDENT}'`)
      .replace('signed_by)', 'signed_by, sheet_id)')
      .replace(/\)$/, `, '${MINUTES}')`);
    expect(await beforeSignature(HELD, third, sheet, onPaper)).toBe('attendances_on_paper_are_certified');
  });
});

describe('each file is decided by a jury of its own', () => {
  const BY_ITS_CHAIR = 'aval: a decision is confirmed by whoever chairs its file';
  it('no decision is in minutes that nobody confirmed', async () => {
    expect(await withLinks({ confirmed: '' })).toBe(BY_ITS_CHAIR);
  });
  it('no decision is confirmed by somebody who does not chair its file, or did not sit on it', async () => {
    expect(await beforeSignature(entered(OWN), decided(OWN), confirmed(OWN, { by: MEMBER }))).toBe(BY_ITS_CHAIR);
    expect(await beforeSignature(entered(OWN), decided(OWN), confirmed(OWN, { sitters: [MEMBER, CHAIR] }))).toBe(
      BY_ITS_CHAIR,
    );
  });
  it('no decision is taken below the quorum of its file', async () => {
    const quorum = `update jury_sessions set quorum = 2 where id = '${SESSION}'`;
    expect(await beforeSignature(quorum, entered(OWN), decided(OWN), confirmed(OWN, { sitters: [PRESIDENT] }))).toBe(
      'aval: no file is decided without its quorum',
    );
  });
  it('nobody sits who is recused, who did not sign that they were there, or who is of another session', async () => {
    const recused = `insert into recusals (agenda_item_id, person_id, kind, reason, noted_at, noted_by)
      values ('${OWN.item}', '${MEMBER}', 'employer', 'Même employeur', timestamptz '2026-11-24T09:00:00Z', '${MEMBER}')`;
    const late = `update attendances set signed_at = signed_at + interval '1 hour' where person_id = '${MEMBER}'`;
    for (const why of [recused, late])
      expect(await beforeSignature(entered(OWN), why, decided(OWN), confirmed(OWN))).toBe(
        'aval: who decides a file is there, in office, and not recused on it',
      );
    expect(
      await beforeSignature(entered(OWN), decided(OWN), confirmed(OWN, { sitters: [PRESIDENT, OTHER_PRESIDENT] })),
    ).toBe('decision_sitters_session_id_person_id_fkey');
  });
  it('what was confirmed is not changed in silence, nor is a sitter added afterwards', async () => {
    const turned = `update decisions set sense = 'UNFAVOURABLE', revision = REVISION where id = '${OWN.decision}'`;
    for (const revision of ['revision', 'revision - 1', 'revision + 2'])
      expect(
        await beforeSignature(entered(OWN), decided(OWN), confirmed(OWN), turned.replace('REVISION', revision)),
      ).toBe('aval: a decision that changes is another revision');
    expect(await withLinks({ confirmed: `${confirmed(OWN)};${turned.replace('REVISION', 'revision + 1')}` })).not.toBe(
      'nothing: it went through',
    );
    expect(
      await afterSignature(
        `insert into decision_sitters (decision_id, revision, session_id, person_id)
         values ('${OWN.decision}', 1, '${SESSION}', '${MEMBER}')`,
      ),
    ).toBe('aval: who sat is written as the decision is confirmed');
    expect(await afterSignature(`delete from decision_sitters`)).toContain('aval:');
  });
  it('no minutes reuse the document of others', async () => {
    expect(await afterSignature(minutes({ id: OTHER_MINUTES, of: OTHER_SESSION, by: OTHER_PRESIDENT }))).toBe(
      'aval: minutes have a document of their own',
    );
  });
});
