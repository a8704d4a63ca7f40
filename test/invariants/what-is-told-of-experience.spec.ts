import { WENT_THROUGH } from '../support/filled-database.js';
import { chainDatabases, OWN } from '../support/legal-chain/index.js';

const { beforeSignature } = chainDatabases();

describe('an experience is told whole', () => {
  const retain = (set: string): string =>
    `insert into retained_periods
     select (jsonb_populate_record(k, '{"opinion_id": "${OWN.first.opinion}"${set}}')).* from retained_periods k
      where k.opinion_id = '${OWN.second.opinion}'`;
  it('a period is suspended while it lasts, and until a day', async () => {
    const declare = (suspended: string): Promise<string> =>
      beforeSignature(
        `insert into periods (declaration_id, employer, job, functions, from_date, to_date, rate, kind, nature, level,
           suspensions)
         values ('${OWN.open.declaration}', 'E', 'J', 'F', '2023-01-01', '2024-12-31', 100, 'employee', true, true,
           '${suspended}')`,
      );
    for (const outside of ['{[2022-12-31,2023-02-01]}', '{[2024-12-01,2025-01-01]}', '{[2024-12-01,)}'])
      expect(await declare(outside)).toBe('periods_are_suspended_while_they_last');
    expect(await declare('{[2023-01-01,2024-12-31]}')).toBe(WENT_THROUGH);
    expect(
      await beforeSignature(
        `insert into periods (declaration_id, employer, job, functions, from_date, rate, kind, nature, level, suspensions)
         values ('${OWN.open.declaration}', 'E', 'J', 'F', '2023-01-01', 100, 'employee', true, true, '{[2023-02-01,)}')`,
      ),
    ).toBe('periods_are_suspended_while_they_last');
  });
  it('what is retained of one says its kind, whether its days are exact, and lasts while it is suspended', async () => {
    expect(await beforeSignature(retain(', "kind": null'))).toBe('retained_periods_are_whole');
    expect(await beforeSignature(retain(', "approximate": null'))).toBe('retained_periods_are_whole');
    expect(await beforeSignature(retain(', "kind": "hobby"'))).toBe('retained_periods_kind_check');
    expect(await beforeSignature(retain(', "suspensions": "{[1999-01-01,1999-02-01]}"'))).toBe(
      'retained_periods_are_suspended_while_they_last',
    );
  });
  it('the planned defence of a version is frozen with it', async () => {
    const plan = (version: string): string =>
      `update report_versions set defence_on = '2027-06-30' where id = '${version}'`;
    expect(await beforeSignature(plan(OWN.second.version))).toMatch(/^aval: update/);
    expect(await beforeSignature(plan(OWN.open.version))).toBe(WENT_THROUGH);
  });
});
