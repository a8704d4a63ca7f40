import {
  CENTRE,
  chainDatabases,
  decided,
  JURY,
  line,
  MEMBER,
  MINUTES_PAPER,
  NOW,
  OTHER_SESSION,
  OWN,
  PRESIDENT,
} from '../support/legal-chain/index.js';

const [withdrawal, general] = ['00000000-0000-4000-8000-000000000911', '00000000-0000-4000-8000-000000000912'];
const SEATED = [
  `insert into people (id, email, name, created_at) values ('${general}', 'general@aval.example', 'Solange Perrault', ${NOW})`,
  `insert into seats (person_id, role, since) values ('${general}', 'general-administrator', ${NOW})`,
].join(';');

interface Opened {
  readonly ground: string;
  readonly last: string;
  readonly by: string;
  readonly as: string;
  readonly at: string;
  readonly against: string;
}
/** The minutes of this chain are signed on 24 November 2026: a favourable decision. */
function opened(over: Partial<Opened> = {}): string {
  const { ground = 'unlawful', last = `'2027-03-24'`, by = PRESIDENT, as = 'president', at = NOW } = over;
  return `insert into withdrawals (id, decision_id, report_id, student_id, centre_id, jury_id, ground, held_against,
                                   last_day, opened_by, opened_as, opened_at, state, journal_seq, state_since)
    values ('${withdrawal}', '${OWN.decision}', '${OWN.report}', '${OWN.student}', '${CENTRE}', '${JURY}', '${ground}',
            '${over.against ?? 'Un membre n’était pas nommé.'}', ${last}, '${by}', '${as}', ${at}, 'OPENED', 1, ${at})`;
}
const begun = line('withdrawal', withdrawal, 1, 'open', '', 'OPENED');
const heard = (at: string): string =>
  `update withdrawals set state = 'HEARD', journal_seq = 2, state_since = '${at}' where id = '${withdrawal}';
   ${line('withdrawal', withdrawal, 2, 'hear', 'OPENED', 'HEARD')}`;
const says = (what: string, by = OWN.student): string =>
  `insert into withdrawal_statements (withdrawal_id, says, written_by, written_at)
     values ('${withdrawal}', '${what}', '${by}', ${NOW})`;
const wrote = (by: string): string =>
  `insert into withdrawal_observations (withdrawal_id, words, written_by, written_at)
     values ('${withdrawal}', 'Il l’était.', '${by}', ${NOW})`;
const recorded = (by: string): string =>
  `insert into withdrawal_hearings (withdrawal_id, held_on, present, said, paper_id, sha256, written_by, written_at)
     select '${withdrawal}', '2026-11-25', 'L’élève', 'Rien', id, sha256, '${by}', ${NOW} from papers where id = '${MINUTES_PAPER}'`;

/** The new deliberation that it asks for; its line on an agenda; that it is before a session. */
const [ANEW, LINE] = ['00000000-0000-4000-8000-000000000913', '00000000-0000-4000-8000-000000000914'];
const asked = (over: { readonly ground?: string; readonly last?: string; readonly against?: string } = {}): string =>
  `insert into new_deliberations (id, decision_id, agenda_item_id, ground, withdrawal_id, held_against, last_day, asked_at)
   values ('${ANEW}', '${OWN.decision}', '${OWN.item}', '${over.ground ?? 'withdrawal'}', '${withdrawal}',
           '${over.against ?? 'Un membre n’était pas nommé.'}', ${over.last ?? `'2027-03-24'`}, ${NOW})`;
const entered = `insert into agenda_items (id, session_id, request_id, report_id, version_id, version_sha256, opinion_id,
    proposal, opinion_sha256, entered_at, new_deliberation_id)
  select '${LINE}', '${OTHER_SESSION}', request_id, report_id, version_id, version_sha256, opinion_id, proposal,
         opinion_sha256, ${NOW}, '${ANEW}' from agenda_items where id = '${OWN.item}'`;
const moved = (seq: number, move: string, from: string, to: string): string =>
  `update withdrawals set state = '${to}', journal_seq = ${seq}, state_since = ${NOW} where id = '${withdrawal}';
   ${line('withdrawal', withdrawal, seq, move, from, to)}`;
const scheduled = moved(3, 'schedule', 'HEARD', 'SCHEDULED');

/** All of it as the owner of the tables, whom no grant stops, and as the portal. */
describe.each(['owner', 'portal'] as const)('as the %s,', (role) => {
  const { afterSignature } = chainDatabases(role);

  /** Whether the database takes these, in a transaction that is undone for the next test. */
  const TAKEN = 'all of it is taken';
  const taken = (...statements: string[]): Promise<string> =>
    afterSignature(...statements, 'set constraints all immediate', `do $$ begin raise exception '${TAKEN}'; end $$`);

  describe('the withdrawal of a decision is opened', () => {
    it('by the president of the session, or by the general administrator, and by nobody else', async () => {
      expect(await taken(opened(), begun)).toBe(TAKEN);
      const unfit = 'aval: a withdrawal is opened by the president of the jury or the general administrator';
      for (const over of [{ by: MEMBER }, { by: PRESIDENT, as: 'general-administrator' }])
        expect(await afterSignature(opened(over), begun)).toBe(unfit);
      expect(await afterSignature(SEATED, opened({ by: general }), begun)).toBe(unfit);
      expect(await afterSignature(opened({ by: OWN.student }), begun)).toBe(unfit);
    });
    it('W23: with the last day of the four months, leaving its student fifteen days before it', async () => {
      for (const last of [`'2027-03-25'`, `'2027-03-23'`])
        expect(await afterSignature(opened({ last }), begun)).toBe(
          'aval: an unlawful decision is withdrawn within four months of its signature',
        );
      expect(await taken(opened({ at: `timestamptz '2027-03-08T09:00:00Z'` }), begun)).toBe(TAKEN);
      expect(await afterSignature(opened({ at: `timestamptz '2027-03-09T09:00:00Z'` }), begun)).toBe(
        'aval: a withdrawal leaves its student fifteen days before its last day',
      );
    });
    it('without a last day for fraud alone, and for the request of its student, who gets nothing worse', async () => {
      const bounds = 'withdrawals_of_the_unlawful_alone_have_a_last_day';
      expect(await afterSignature(opened({ last: 'null' }), begun)).toBe(bounds);
      expect(await afterSignature(opened({ ground: 'fraud' }), begun)).toBe(bounds);
      expect(await taken(opened({ ground: 'fraud', last: 'null' }), begun)).toBe(TAKEN);
      expect(await afterSignature(opened({ ground: 'request', last: 'null' }), begun)).toBe(
        'aval: a withdrawal on the request of its student is in their favour',
      );
    });
    it('with what is held against the decision, and once at a time', async () => {
      expect(await afterSignature(opened({ against: '—' }), begun)).toBe('withdrawals_held_against_check');
      const again = opened().replaceAll(withdrawal, general);
      expect(await afterSignature(opened(), begun, again)).toBe('withdrawals_one_at_a_time');
    });
  });

  describe('the student of a withdrawal', () => {
    it('is not heard before fifteen days, unless they said that they have finished', async () => {
      expect(await afterSignature(opened(), begun, heard('2026-12-09T12:00:00Z'))).toBe(
        'aval: a student has fifteen days to write their observations',
      );
      expect(await taken(opened(), begun, heard('2026-12-10T12:00:00Z'))).toBe(TAKEN);
      expect(await taken(opened(), begun, says('has-finished'), heard('2026-11-25T12:00:00Z'))).toBe(TAKEN);
    });
    it('is not heard without the record of the hearing that they asked for, nor after the last day', async () => {
      const spoke = [opened(), begun, says('asks-to-speak')];
      expect(await afterSignature(...spoke, heard('2026-12-10T12:00:00Z'))).toBe(
        'aval: a student who asked to speak is heard in person',
      );
      expect(await taken(...spoke, recorded(PRESIDENT), heard('2026-12-10T12:00:00Z'))).toBe(TAKEN);
      expect(await afterSignature(opened(), begun, heard('2027-03-25T12:00:00Z'))).toBe(
        'aval: the last day of this withdrawal is past',
      );
    });
    it('speaks for themselves, until they are heard, and records nothing of it', async () => {
      const mine = 'aval: a student speaks for themselves, and records nothing of their hearing';
      expect(await taken(opened(), begun, wrote(OWN.student))).toBe(TAKEN);
      for (const other of [wrote(PRESIDENT), says('has-finished', PRESIDENT), recorded(OWN.student)])
        expect(await afterSignature(opened(), begun, other)).toBe(mine);
      expect(await afterSignature(opened(), begun, heard('2026-12-10T12:00:00Z'), wrote(OWN.student))).toBe(
        'aval: the hearing of a withdrawal is over',
      );
    });
    it('reads what they wrote as they wrote it', async () => {
      for (const change of [
        `update withdrawal_observations set words = 'Rien'`,
        'delete from withdrawal_observations',
        `update withdrawal_statements set says = 'has-finished'`,
        `update withdrawal_hearings set said = 'Rien'`,
      ])
        expect(
          await afterSignature(opened(), begun, wrote(OWN.student), says('asks-to-speak'), recorded(PRESIDENT), change),
        ).toMatch(
          role === 'owner'
            ? /^aval: (update|delete) of withdrawal_\w+ is refused: what is written there stays$/
            : /^permission denied for table withdrawal_\w+$/,
        );
    });
  });

  describe('a withdrawal whose student was heard', () => {
    const was = [opened(), begun, says('has-finished'), heard('2026-11-25T12:00:00Z')];
    it('puts its own file before a jury, for its own ground, in its own words, until its own last day', async () => {
      expect(await taken(...was, asked())).toBe(TAKEN);
      const another = 'aval: a withdrawal whose student was heard puts its own file before a jury again';
      expect(await afterSignature(opened(), begun, asked())).toBe(another);
      for (const over of [{ ground: 'fraud' }, { last: 'null' }, { against: 'Autre chose.' }])
        expect(await afterSignature(...was, asked(over))).toBe(another);
    });
    it('is before a session while its file is, and is over when its new deliberation is', async () => {
      const out = 'aval: a withdrawal is where its new deliberation is';
      expect(await taken(...was, asked(), entered, scheduled)).toBe(TAKEN);
      for (const alone of [entered, scheduled, moved(3, 'abandon', 'HEARD', 'ABANDONED')])
        expect(await taken(...was, asked(), alone)).toBe(out);
      const done = moved(4, 'done', 'SCHEDULED', 'DONE');
      expect(await taken(...was, asked(), entered, scheduled, done)).toBe(out);
      const back = `update agenda_items set removed_at = ${NOW}, removed_why = 'Reporté.' where id = '${LINE}'`;
      expect(await taken(...was, asked(), entered, scheduled, back)).toBe(out);
      const unscheduled = moved(4, 'unschedule', 'SCHEDULED', 'HEARD');
      expect(await taken(...was, asked(), entered, scheduled, back, unscheduled)).toBe(TAKEN);
      const ended = `update new_deliberations set ended_at = ${NOW}, ended_why = 'Abandonné.' where id = '${ANEW}'`;
      expect(await taken(...was, asked(), ended, moved(3, 'abandon', 'HEARD', 'ABANDONED'))).toBe(TAKEN);
    });
  });
});

describe('what a student asked to be decided anew', () => {
  const { afterSignature } = chainDatabases();
  it('is decided in their favour, whoever writes it', async () => {
    // No such withdrawal of a favourable decision could be opened: the decision alone is tried here.
    const was = [
      'alter table withdrawals disable trigger withdrawals_are_opened_by_right',
      opened({ ground: 'request', last: 'null' }),
      begun,
      heard('2026-11-25T12:00:00Z'),
      asked({ ground: 'student', last: 'null' }),
      entered,
    ];
    expect(await afterSignature(...was, decided(OWN, { item: LINE, sense: 'UNFAVOURABLE' }))).toBe(
      'aval: what a student asked to be decided anew goes in their favour',
    );
  });
});
