import { WENT_THROUGH } from '../support/filled-database.js';
import { chainDatabases, corrected, decided, MEMBER, OWN, PRESIDENT } from '../support/legal-chain/index.js';

const { afterSignature, withLinks } = chainDatabases();

describe('W22: corrective minutes', () => {
  const refused = 'aval: corrective minutes mend words, never the sense, and add no reason';
  it('change no sense, and neither add reasons nor take them away', async () => {
    expect(await afterSignature(...corrected({ sense: 'UNFAVOURABLE' }))).toBe(refused);
    expect(await afterSignature(...corrected({ adopts: true }))).toBe(refused);
    expect(await afterSignature(...corrected({ adopts: true, text: null }))).toBe(refused);
  });
  it('carry nothing that was prepared in words and turned before the signature', async () => {
    const [, reworded = ''] = corrected({ minutes: null });
    const turned = `update decisions set sense = 'UNFAVOURABLE' where replaces_id = '${OWN.decision}'`;
    expect(await afterSignature(reworded, turned)).toBe(refused);
  });
  it('mend words, and the credits stay', async () => {
    expect(await afterSignature(...corrected())).toBe(WENT_THROUGH);
  });
});

describe('W42: a deferral', () => {
  it.each([
    ['no', null, 'aval: what is asked as more is asked for a reason'],
    ['a dash for a', ' — ', 'decisions_in_words'],
  ])('is not recorded with %s reason, nor changed into one', async (_what, why, refused) => {
    expect(await withLinks({ decided: decided(OWN, { sense: 'MORE', why }) })).toBe(refused);
    expect(
      await withLinks({
        decided: decided(OWN),
        inMinutes: `update decisions set revision = 2, sense = 'MORE', more_due_on = '2027-03-01', more_why = ${why === null ? 'null' : `'${why}'`}
          where id = '${OWN.decision}'`,
      }),
    ).toBe(refused);
  });
  it('has no reason of a deferral when nothing more is asked', async () => {
    const said = (set: string) => withLinks({ inMinutes: `update decisions set ${set} where id = '${OWN.decision}'` });
    expect(await said(`more_why = 'Les dates.', revision = 2`)).toBe('decisions_say_why_of_what_is_asked');
    expect(await said(`more_why = 'Les dates.'`)).toBe('aval: a decision that changes is another revision');
  });
});

it('no conflict is declared by a member without its kind, nor of a kind that nobody knows', async () => {
  const entered = (kind: string, by: string): string =>
    `insert into recusals (agenda_item_id, person_id, reason, noted_at, noted_by, kind)
     select id, '${MEMBER}', 'Même bureau.', now(), '${by}', ${kind} from agenda_items limit 1`;
  expect(await afterSignature(entered('null', MEMBER))).toBe('aval: whoever declares a conflict says of which kind');
  expect(await afterSignature(entered(`'acquaintance'`, MEMBER))).toBe('recusals_are_of_a_kind');
  expect(await afterSignature(entered('null', PRESIDENT))).toBe('recusals_say_their_kind');
  expect(await afterSignature(entered(`'family'`, PRESIDENT))).toBe(WENT_THROUGH);
});
