import {
  AT,
  chainDatabases,
  line,
  MEMBER,
  MINUTES,
  OTHER,
  OWN,
  SESSION,
  validated,
} from '../support/legal-chain/index.js';

const { afterSignature, beforeSignature, withLinks } = chainDatabases();

describe('what was written on the way to credits stays:', () => {
  const stays = /^aval: \w+ of \w+ is refused: what is written there stays$/;
  it.each(['update journal set reason = null', 'delete from journal', 'truncate journal cascade'])(
    'the journal, against %s',
    async (statement) => {
      expect(await afterSignature(statement)).toMatch(stays);
    },
  );
  it.each(['update credit_awards set credits = 60', 'delete from credit_awards', 'truncate credit_awards cascade'])(
    'the credits, against %s',
    async (statement) => {
      expect(await afterSignature(statement)).toMatch(stays);
    },
  );
  it.each([`update minutes set number = '1'`, 'delete from minutes', 'truncate minutes cascade'])(
    'the minutes, against %s',
    async (statement) => {
      expect(await afterSignature(statement)).toMatch(stays);
    },
  );
  it.each([
    `update decisions set own_text = 'Autre chose.'`,
    `update decisions set minutes_id = null`,
    'delete from decisions',
  ])('a signed decision, against %s', async (statement) => {
    expect(await afterSignature(statement)).toBe(
      'aval: a signed decision is never edited, corrective minutes follow it',
    );
  });
  it.each([
    `reasoning = 'Autre chose.'`,
    `sense = 'UNFAVOURABLE'`,
    `professor_id = '${MEMBER}'`,
    `report_sha256 = repeat('0', 64)`,
    `version_id = '${OWN.first.version}'`,
  ])('a proposed opinion, against %s', async (change) => {
    expect(await beforeSignature(`update opinions set ${change} where id = '${OWN.second.opinion}'`)).toBe(
      'aval: a proposed opinion is never edited, a new one follows it',
    );
  });
  it.each([
    'delete from opinions',
    'truncate opinions cascade',
    'update retained_periods set level = false',
    'delete from retained_periods',
  ])('opinions and what they retained, against %s', async (statement) => {
    expect(await beforeSignature(statement)).toMatch(stays);
  });
  it('an opinion is there, in words, on the version that the file carries', async () => {
    const report = `where id = '${OWN.report}'`;
    expect(await beforeSignature(`update reports set opinion_id = null, opinion_sense = null ${report}`)).toBe(
      'reports_opinion_is_there',
    );
    expect(await beforeSignature(`update reports set current_version_id = '${OWN.first.version}' ${report}`)).toBe(
      'reports_opinion_is_on_their_version',
    );
    expect(await beforeSignature(`update reports set opinion_sense = 'UNFAVOURABLE' ${report}`)).toBe(
      'reports_opinion_is_on_their_version',
    );
    expect(
      await beforeSignature(
        `insert into opinions
         select '${MINUTES}', report_id, version_id, report_sha256, professor_id, sense, E'\\n\\t', proposed_at, now()
           from opinions
          limit 1`,
      ),
    ).toBe('opinions_in_words');
  });
  it('the papers of a deposited version', async () => {
    const { version, paper } = OWN.second;
    const frozen = `aval: version ${version} is frozen`;
    expect(
      await beforeSignature(
        `insert into report_documents (version_id, role, paper_id, added_at)
           values ('${version}', 'annex', '${paper}', now())`,
      ),
    ).toBe(frozen);
    expect(
      await beforeSignature(
        `update report_documents set paper_id = '${OWN.first.paper}' where version_id = '${version}'`,
      ),
    ).toBe(frozen);
    expect(await beforeSignature(`delete from report_documents where version_id = '${version}'`)).toBe(frozen);
    expect(
      await beforeSignature(
        `insert into report_documents (version_id, role, paper_id, added_at)
           values ('${OWN.open.version}', 'annex', '${paper}', now())`,
        `update report_documents set version_id = '${version}' where version_id = '${OWN.open.version}'`,
      ),
    ).toBe(frozen);
    expect(await beforeSignature(`update papers set sha256 = repeat('0', 64) where id = '${paper}'`)).toMatch(stays);
  });
  it('the periods of a deposited version', async () => {
    const { declaration, period } = OWN.second;
    const frozen = `aval: declaration ${declaration} is frozen`;
    expect(await beforeSignature(`update periods set rate = 50 where id = '${period}'`)).toBe(frozen);
    expect(await beforeSignature(`delete from periods where id = '${period}'`)).toBe(frozen);
    expect(
      await beforeSignature(`update periods set declaration_id = '${declaration}' where id = '${OWN.open.period}'`),
    ).toBe(frozen);
  });
  it('a deposited version itself: neither opened again, nor given other periods, nor frozen over periods that can change', async () => {
    const second = `where id = '${OWN.second.version}'`;
    const frozen = 'aval: what is frozen stays frozen';
    expect(await beforeSignature(`update report_versions set frozen_at = null, sha256 = null ${second}`)).toBe(frozen);
    expect(
      await beforeSignature(`update report_versions set declaration_id = '${OWN.open.declaration}' ${second}`),
    ).toBe(frozen);
    expect(
      await beforeSignature(
        `update declarations set frozen_at = null, sha256 = null where id = '${OWN.second.declaration}'`,
      ),
    ).toBe(frozen);
    expect(await beforeSignature(`delete from report_versions ${second}`)).toBe(frozen);
    expect(
      await beforeSignature(
        `update report_versions
            set frozen_at = now(), certified_at = now(), sha256 = repeat('0', 64)
          where id = '${OWN.open.version}'`,
      ),
    ).toBe('aval: a version is frozen with its declaration');
  });
});

describe('a file is not credited by its state alone', () => {
  it('when it is validated without credits, or on somebody else’s', async () => {
    expect(await withLinks({ validated: validated(OWN, null) })).toBe('reports_credits_are_awarded');
    expect(await withLinks({ validated: `${validated(OWN)};${validated(OTHER, OWN.award)}` })).toBe(
      'reports_credits_are_for_their_version',
    );
  });
  it('when it has credits and is not validated', async () => {
    expect(
      await withLinks({ validated: `update reports set award_id = '${OWN.award}' where id = '${OWN.report}'` }),
    ).toBe('reports_credits_are_awarded');
  });
  it('when its state changes without a line in the journal', async () => {
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
  ])('when its journal says %s, from %s to %s', async (move, from, to) => {
    expect(await beforeSignature(line('report', OWN.report, AT.report + 1, move, from, to))).toBe(
      'journal_thing_move_from_state_to_state_fkey',
    );
  });
  it('when its journal leaves from another state, skips a line, or goes on from another thing’s', async () => {
    const goesOn = 'journal_goes_on_from_the_line_before';
    expect(await afterSignature(line('report', OWN.report, AT.report + 2, 'validate', 'FORWARDED', 'VALIDATED'))).toBe(
      goesOn,
    );
    expect(await beforeSignature(line('report', OWN.report, AT.report + 5, 'validate', 'FORWARDED', 'VALIDATED'))).toBe(
      goesOn,
    );
    expect(
      await beforeSignature(line('diploma-request', OWN.report, AT.report + 1, 'submit', 'DRAFT', 'SUBMITTED')),
    ).toBe(goesOn);
  });
});

it('no decision is turned by the moves that corrective minutes once made: they stay in the journal, and are made no more', async () => {
  expect(
    await afterSignature(
      line('report', OWN.report, AT.report + 2, 'rectifyAsNotValidated', 'VALIDATED', 'NOT_VALIDATED'),
    ),
  ).toBe('aval: rectifyAsNotValidated is made no more');
  expect(
    await afterSignature(
      line('diploma-request', OWN.request, AT.request + 2, 'rectifyAsRefused', 'GRANTED', 'REFUSED'),
    ),
  ).toBe('aval: rectifyAsRefused is made no more');
});
