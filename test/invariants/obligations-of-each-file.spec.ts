import {
  AT,
  CHAIR,
  chainDatabases,
  confirmed,
  corrected,
  decided,
  entered,
  line,
  MEMBER,
  minutes,
  MINUTES,
  NOW,
  orderOf,
  OTHER_MINUTES,
  OTHER_PRESIDENT,
  OTHER_SESSION,
  OWN,
  PRESIDENT,
  SECRETARY,
  SESSION,
  signedPart,
} from '../support/legal-chain/index.js';

const { afterSignature, beforeSignature, withLinks } = chainDatabases('portal');

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
    const WHO_SITS = 'aval: who decides a file is there, in office, and not recused on it';
    expect(await beforeSignature(entered(OWN), recused, decided(OWN), confirmed(OWN))).toBe(WHO_SITS);
    const before = confirmed(OWN).replace(NOW, `${NOW} - interval '1 hour'`);
    expect(await beforeSignature(entered(OWN), decided(OWN), before)).toBe(WHO_SITS);
    const late = `update attendances set signed_at = signed_at + interval '1 hour'`;
    expect(await beforeSignature(late)).toBe('permission denied for table attendances');
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
    expect(await afterSignature(`delete from decision_sitters`)).toBe('permission denied for table decision_sitters');
  });
  it('no minutes reuse the document of others', async () => {
    expect(await afterSignature(minutes({ id: OTHER_MINUTES, of: OTHER_SESSION, by: OTHER_PRESIDENT }))).toBe(
      'aval: minutes have a document of their own',
    );
  });
});

describe('each part of minutes is signed by whoever answers for it', () => {
  const NOT_IN_FORCE =
    'aval: minutes are in force once each of their parts is signed, as it stands, by whoever answers for it';
  const NOT_THEIRS = 'aval: a part of minutes is signed by whoever answers for it';
  const recused = `insert into recusals (agenda_item_id, person_id, kind, reason, noted_at, noted_by)
    values ('${OWN.item}', '${PRESIDENT}', 'employer', 'Même employeur', ${NOW}, '${MEMBER}')`;
  /** The president is recused on the file, and the substitute chair confirmed its decision. */
  const BY_THE_CHAIR = {
    entered: `${entered(OWN)};${recused}`,
    confirmed: confirmed(OWN, { by: CHAIR, sitters: [CHAIR, MEMBER] }),
  };
  it('no minutes are in force that nobody signed, or of which a part waits', async () => {
    expect(await withLinks({ signed: '' })).toBe(NOT_IN_FORCE);
    expect(await withLinks({ ...BY_THE_CHAIR, signed: signedPart() })).toBe(NOT_IN_FORCE);
    expect(await withLinks({ ...BY_THE_CHAIR, signed: signedPart({ by: CHAIR }) })).toBe(NOT_IN_FORCE);
  });
  it('nobody signs who chaired no file of the session, nor a former president', async () => {
    expect(await withLinks({ signed: signedPart({ by: MEMBER }) })).toBe(NOT_THEIRS);
    expect(await withLinks({ signed: signedPart({ by: OTHER_PRESIDENT }) })).toBe(NOT_THEIRS);
    const replaced = `update jury_members set ended_at = ${NOW}, ended_by = '${orderOf(1)}'
      where session_id = '${SESSION}' and person_id = '${PRESIDENT}'`;
    expect(await beforeSignature(replaced, signedPart())).toBe(NOT_THEIRS);
  });
  it('no signature counts of a draft that was changed since', async () => {
    const changed = `update decisions set own_text = 'Autre chose.', revision = 2 where id = '${OWN.decision}'`;
    const signedBefore = `${signedPart()};${changed};${confirmed(OWN, { revision: 2 })}`;
    expect(await withLinks({ signed: signedBefore })).toBe(NOT_IN_FORCE);
    expect(await withLinks({ signed: `${signedPart()};${recused.replaceAll(PRESIDENT, CHAIR)}` })).toBe(NOT_IN_FORCE);
  });
  it('a signature that was voided counts no more, and none is taken back, rewritten or kept by a draft that is left', async () => {
    const voided = `update minutes_signatures set voided_at = ${NOW}, voided_why = 'changed'`;
    expect(await withLinks({ signed: `${signedPart()};${voided}` })).toBe(NOT_IN_FORCE);
    const REWRITTEN = 'aval: a signature is voided before the minutes are in force, and never rewritten';
    expect(await afterSignature(voided)).toBe(REWRITTEN);
    expect(
      await beforeSignature(signedPart(), voided, 'update minutes_signatures set voided_at = null, voided_why = null'),
    ).toBe(REWRITTEN);
    for (const rewriting of ['delete from minutes_signatures', `update minutes_signatures set person_id = '${MEMBER}'`])
      expect(await afterSignature(rewriting)).toBe('permission denied for table minutes_signatures');
    const resumed = [
      line('jury-session', SESSION, AT.session + 1, 'resume', 'MINUTES_DRAFT', 'DELIBERATING'),
      `update jury_sessions set state = 'DELIBERATING', journal_seq = ${AT.session + 1} where id = '${SESSION}'`,
    ];
    expect(await beforeSignature(signedPart(), ...resumed)).toBe('aval: no signature outlives the draft that it is of');
  });
  it('a deliberation is broken off by nobody but the general administrator, with a reason', async () => {
    expect(
      await beforeSignature(
        line('jury-session', SESSION, AT.session + 1, 'cancel', 'MINUTES_DRAFT', 'CANCELLED'),
        `update jury_sessions set state = 'CANCELLED', journal_seq = ${AT.session + 1} where id = '${SESSION}'`,
      ),
    ).toBe('aval: a deliberation is broken off by the general administrator, with a reason');
  });
  it('no minutes are signed once they are in force, nor before they are a draft', async () => {
    expect(await afterSignature(signedPart())).toBe('aval: minutes are signed while they are a draft');
  });
  it('a prevented president signs nothing, and nobody signs for a file on which they are recused', async () => {
    const prevented = `insert into presidents_prevented (session_id, reason, noted_by, noted_at)
      values ('${SESSION}', 'Hospitalisée.', '${SECRETARY}', ${NOW})`;
    expect(await beforeSignature(prevented, signedPart())).toBe(NOT_THEIRS);
    expect(
      await withLinks({
        entered: `${entered(OWN)};${recused.replaceAll(PRESIDENT, CHAIR)}`,
        signed: `${prevented};${signedPart({ by: CHAIR })}`,
        minutes: minutes({ by: CHAIR, as: false }),
      }),
    ).toBe('aval: nobody signs for a file on which they are recused');
  });
  it('no corrective minutes of a file are signed by a president who is recused on it', async () => {
    expect(await afterSignature(recused, ...corrected())).toBe(
      'aval: corrective minutes are signed by the president, or by the chair of a file on which they are recused',
    );
  });
});
