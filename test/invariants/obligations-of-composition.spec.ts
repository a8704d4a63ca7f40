import {
  CHAIR,
  chainDatabases,
  JURY,
  line,
  MEMBER,
  NOW,
  ORDER_PAPER,
  orderOf,
  PRESIDENT,
  PROFESSOR,
  SECRETARY,
  SESSION,
} from '../support/legal-chain/index.js';

const { beforeSignature } = chainDatabases();

describe('no jury sits', () => {
  const SIT = 'aval: a jury sits with 3 members at least, a president and a substitute chair, whom its order names';
  const ORDER = 'aval: a jury is composed by an order that is whole, published and in force';
  const NEW = '00000000-0000-4000-8000-000040000009';
  /** Whether nothing refuses these statements; nothing of them stays. */
  const goThrough = async (...statements: readonly string[]): Promise<boolean> =>
    (await beforeSignature(...statements, 'set constraints all immediate', 'select 1 / 0')) === 'division by zero';
  /** A session that is opened with these members, by this order. */
  const opened = ({
    members = [
      [PRESIDENT, 'president'],
      [CHAIR, 'substitute-chair'],
      [MEMBER, 'member'],
    ],
    order = {},
    session = {},
  }: {
    members?: readonly (readonly [person: string, place: string])[];
    order?: Readonly<Record<string, string>>;
    session?: Readonly<Record<string, string>>;
  }): string[] => {
    const said = {
      reference: `'Arrêté 13'`,
      signed_on: `date '2026-10-01'`,
      signatory: `'Hélène Vauquelin'`,
      capacity: `'general-administrator'`,
      published_in: `'Recueil'`,
      published_on: `date '2026-10-02'`,
      paper_id: `'${ORDER_PAPER}'`,
      ...order,
    };
    const columns = { quorum: '2', law: `'2026-11-30'`, ...session };
    return [
      `insert into jury_sessions (id, number, jury_id, state, journal_seq, state_since, held_on, closes_on, place,
           appointment_reference, appointment_date, ${Object.keys(columns).join(', ')})
       values ('${NEW}', 'S9', '${JURY}', 'OPEN', 2, ${NOW}, '2026-12-24', '2026-12-10', 'Paris', 'Arrêté 13',
           '2026-10-01', ${Object.values(columns).join(', ')})`,
      line('jury-session', NEW, 1, 'plan', '', 'PLANNED'),
      line('jury-session', NEW, 2, 'open', 'PLANNED', 'OPEN'),
      `insert into appointment_orders (id, session_id, is_first, kept_at, kept_by, ${Object.keys(said).join(', ')})
       values ('${orderOf(9)}', '${NEW}', true, ${NOW}, '${SECRETARY}', ${Object.values(said).join(', ')})`,
      ...members.map(
        ([person, place]) =>
          `insert into jury_members (session_id, person_id, quality, place, president, appointed_by)
           values ('${NEW}', '${person}', 'teacher', '${place}', ${place === 'president'}, '${orderOf(9)}')`,
      ),
    ];
  };

  it('except one of three, by an order that was published', async () => {
    expect(await goThrough(...opened({}))).toBe(true);
  });
  it('of two, or of one, or without somebody to preside in the place of its president', async () => {
    for (const members of [
      [[PRESIDENT, 'president']],
      [
        [PRESIDENT, 'president'],
        [CHAIR, 'substitute-chair'],
        [MEMBER, 'substitute'],
      ],
      [
        [PRESIDENT, 'president'],
        [CHAIR, 'member'],
        [MEMBER, 'member'],
      ],
      [
        [CHAIR, 'substitute-chair'],
        [MEMBER, 'member'],
        [PRESIDENT, 'member'],
      ],
    ] as const)
      expect([members, await beforeSignature(...opened({ members }))]).toEqual([members, SIT]);
  });
  it('W21: among whom its secretary is', async () => {
    const members = [
      [PRESIDENT, 'president'],
      [CHAIR, 'substitute-chair'],
      [SECRETARY, 'member'],
    ] as const;
    const refusal = 'aval: the secretary of a jury does not sit at it';
    expect(await beforeSignature(...opened({ members }))).toBe(refusal);
    expect(
      await beforeSignature(
        `insert into jury_members (session_id, person_id, quality, place, president, appointed_by)
         values ('${SESSION}', '${SECRETARY}', 'teacher', 'member', false, '${orderOf(1)}')`,
      ),
    ).toBe(refusal);
  });
  it('by an order that nobody published, or signed, or that is not there to be read', async () => {
    for (const order of [
      { published_on: `date '2026-11-25'` },
      { published_in: 'null' },
      { paper_id: 'null' },
      { signatory: `' '` },
      { capacity: `'delegate'` },
      { reference: `'Arrêté 14'` },
    ])
      expect([order, await beforeSignature(...opened({ order }))]).toEqual([order, ORDER]);
    expect(await beforeSignature(...opened({ order: { published_on: `date '2026-09-30'` } }))).toBe(
      'appointment_orders_are_signed_then_published',
    );
  });
  it('with a quorum of one, unless it was composed under the law before', async () => {
    expect(await beforeSignature(...opened({ session: { quorum: '1' } }))).toBe(
      'aval: a jury decides with two members at least',
    );
    const members = [[SECRETARY, 'president']] as const;
    expect(await goThrough(...opened({ members, session: { quorum: '1', law: `'2026-09-01'` } }))).toBe(true);
  });
  it('once somebody has left it, without anybody in their place', async () => {
    const end = (person: string): string =>
      `update jury_members set ended_at = ${NOW}, ended_by = '${orderOf(1)}'
        where session_id = '${SESSION}' and person_id = '${person}'`;
    const instead = (place: string): string =>
      `insert into jury_members (session_id, person_id, quality, place, president, appointed_by)
       values ('${SESSION}', '${PROFESSOR}', 'teacher', '${place}', ${place === 'president'}, '${orderOf(1)}')`;
    expect(await beforeSignature(end(MEMBER))).toBe(SIT);
    expect(await beforeSignature(end(CHAIR), instead('member'))).toBe(SIT);
    expect(await goThrough(end(CHAIR), instead('substitute-chair'))).toBe(true);
    expect(await beforeSignature(end(MEMBER).replace(`'${orderOf(1)}'`, `'${orderOf(2)}'`), instead('member'))).toBe(
      'jury_members_ended_by_an_order_of_their_session',
    );
    expect(await beforeSignature(instead('substitute-chair'))).toBe('jury_members_one_substitute_chair');
  });
  it('by an order that was rewritten after the opening, or convened by a letter that is no longer known', async () => {
    expect(await beforeSignature(`update appointment_orders set quorum = 3 where id = '${orderOf(1)}'`)).toBe(
      'aval: update of appointment_orders is refused: a jury that was opened changes by an order that follows',
    );
    expect(
      await beforeSignature(
        `insert into letters (id, person_id, thing, thing_id, kind, locale, subject, body, cause, written_at)
         values ('${NEW}', '${MEMBER}', 'jury-session', '${SESSION}', 'jury-session.convene', 'fr', 'Convocation',
             'Vous êtes convoqué.', 'convocation', ${NOW})`,
        `insert into convocations (letter_id, session_id, person_id, convened_at)
         values ('${NEW}', '${SESSION}', '${MEMBER}', ${NOW})`,
        'delete from convocations',
      ),
    ).toContain('convocations');
  });
  it('with another least number of members than the one that somebody set, or under three', async () => {
    const set = (members: number): string => `update juries set least_members = ${members} where id = '${JURY}'`;
    const said = (members: number, by = `'${SECRETARY}'`): string =>
      `insert into jury_least_members (jury_id, members_before, members, set_by, set_at)
       values ('${JURY}', 3, ${members}, ${by}, ${NOW})`;
    expect(await goThrough(said(5), set(5))).toBe(true);
    const UNSAID = 'aval: who changes the least number of members of a jury is written';
    expect(await beforeSignature(set(5))).toBe(UNSAID);
    expect(await beforeSignature(said(4), set(5))).toBe(UNSAID);
    expect(await beforeSignature(said(2), set(2))).toBe('jury_least_members_are_three_at_least');
  });
});
