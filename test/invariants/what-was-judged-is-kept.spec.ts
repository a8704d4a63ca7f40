import { chainDatabases, kept, MINUTES, OWN } from '../support/legal-chain/index.js';

const { afterSignature, ask, beforeSignature, withLinks } = chainDatabases();

describe('what was judged is kept (decision 14)', () => {
  it('an opinion is not proposed, a version not deposited, a decision not signed, without its assessment', async () => {
    expect(
      await withLinks({ inMinutes: `update decisions set minutes_id = '${MINUTES}' where id = '${OWN.decision}'` }),
    ).toBe('decisions_keep_their_assessment');
    expect(
      await beforeSignature(
        `insert into opinions (id, report_id, version_id, report_sha256, professor_id, sense, reasoning, proposed_at,
             ended_at)
         select '${MINUTES}', report_id, version_id, report_sha256, professor_id, sense, reasoning, proposed_at, now()
           from opinions limit 1`,
      ),
    ).toBe('opinions_keep_their_assessment');
    const { version, declaration } = OWN.open;
    expect(
      await beforeSignature(
        `update declarations set frozen_at = now(), sha256 = repeat('0', 64) where id = '${declaration}'`,
        `update report_versions set frozen_at = now(), certified_at = now(), sha256 = repeat('0', 64)
          where id = '${version}'`,
      ),
    ).toBe('deposits_keep_their_assessment');
  });
  it('nobody changes it, loses it, seals it otherwise, or keeps another in its place', async () => {
    const stays = /never|stay|append/;
    for (const statement of [
      `update kept_assessments set content = '{"periods":[]}'`,
      'update kept_assessments set rebuilt = true',
      'delete from kept_assessments',
      'truncate kept_assessments',
    ])
      expect(await afterSignature(statement)).toMatch(stays);
    expect(await afterSignature(kept('decision_id', OWN.decision))).toBe('kept_assessments_decision_id_key');
    expect(
      await afterSignature(`insert into kept_assessments (kept_at, content) values (now(), '{"periods":[]}')`),
    ).toBe('kept_assessments_are_of_one_thing');
    expect(
      await ask(
        `select distinct sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex') as sealed from kept_assessments`,
      ),
    ).toEqual([{ sealed: true }]);
    expect(
      await beforeSignature(
        `insert into kept_assessments (version_id, kept_at, content) values ('${OWN.open.version}', now(), '[]')`,
      ),
    ).toBe('kept_assessments_say_something');
  });
});
