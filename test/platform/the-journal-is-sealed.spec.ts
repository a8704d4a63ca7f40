import { append, verifyJournal, type JournalEntry } from '../../src/platform/journal/index.js';
import { EXAMPLE, openDatabase, THING, type OpenedDatabase } from '../support/chains.js';
import { fillDatabase } from '../support/filled-database.js';
import { CREDITED, FORWARDED } from '../support/legal-chain/index.js';

const FORGED = 'a'.repeat(64);
const OTHER_THING = '7d1c2f0e-5b1a-4c3e-9d0f-2a6b8c4e1f36';

let database: OpenedDatabase;
beforeAll(async () => {
  database = await openDatabase();
  await database.transact(async (tx) => {
    for (const entry of EXAMPLE) await append(tx, entry);
    for (const entry of EXAMPLE.slice(0, 2)) await append(tx, { ...entry, thingId: OTHER_THING });
  });
});
afterAll(() => database.close());

/** Which steps do not hold, and why. */
const verified = (...statements: readonly string[]): Promise<readonly (readonly [string, number, string])[]> =>
  database.tamper(statements, async (tx) => {
    const { broken } = await verifyJournal(tx);
    return broken.map(({ thingId, seq, why }) => [thingId, seq, why] as const);
  });
const step = (seq: number, thing = THING): string => `thing_id = '${thing}' and seq = ${seq}`;
const IS_NOT_SEALED = 'it is not what was sealed';
const HAS_NO_LINK = 'it does not name the hash of the step before it';
const HAS_NO_PLACE = 'the step before it is not there';

describe('a journal that nobody touched', () => {
  it('holds, sealed by the database itself', async () => {
    expect(await database.transact(verifyJournal)).toEqual({ read: 5, broken: [] });
    const lines = await database.transact((tx) =>
      tx.rows(
        `select seq, format, previous_hash = coalesce(lag(hash) over (order by seq), '') as linked
           from journal
          where thing_id = $1
          order by seq`,
        [THING],
      ),
    );
    expect(lines).toEqual([1, 2, 3].map((seq) => ({ seq, format: 2, linked: true })));
  });

  it('holds with whatever people are called and name their files', async () => {
    const names = ['Ł ő ß Ñ œ', 'é', 'e\u0301', '李', '🜁', 'a\nreason:1:b', ':', '-', '', '"\\\u2028', '\u001f\t\r\n'];
    const hard = names.map((name, at): JournalEntry[] => {
      const thingId = `7d1c2f0e-5b1a-4c3e-9d0f-00000000000${at.toString(16)}`;
      const documents = [...names, name].map((one) => ({ name: one, sha256: FORGED }));
      return EXAMPLE.map((entry) => ({ ...entry, thingId, actorName: name, documents }));
    });
    const found = await database.tamper(['set local session_replication_role = origin'], async (tx) => {
      for (const entry of hard.flat()) await append(tx, entry);
      return verifyJournal(tx);
    });
    expect(found).toEqual({ read: 5 + names.length * 3, broken: [] });
  });
});

describe('a line that was touched behind the triggers is found:', () => {
  it.each<[string, string, string]>([
    ['another reason', `reason = 'Rien ne manque.'`, IS_NOT_SEALED],
    ['an empty reason for none', `reason = ''`, IS_NOT_SEALED],
    ['another instant', `at = at + interval '1 millisecond'`, IS_NOT_SEALED],
    ['another name', `actor_name = 'Zoe Lefevre'`, IS_NOT_SEALED],
    ['another standing', `acted_as = 'registry'`, IS_NOT_SEALED],
    ['another document', `documents = jsonb_set(documents, '{0,sha256}', '"${FORGED}"')`, IS_NOT_SEALED],
    ['its documents in another order', `documents = jsonb_build_array(documents -> 1, documents -> 0)`, IS_NOT_SEALED],
    ['a hash that nothing gives', `hash = '${FORGED}'`, IS_NOT_SEALED],
    ['another line before it', `previous_hash = '${FORGED}'`, HAS_NO_LINK],
    ['the old format', `format = 1`, 'its format is not known, or older than that of the step before it'],
  ])('%s', async (_what, change, why) => {
    expect((await verified(`update journal set ${change} where ${step(2)}`))[0]).toEqual([THING, 2, why]);
  });

  it('one that was sealed anew, by the next one', async () => {
    const forged = [
      `update journal set reason = 'Rien ne manque.' where ${step(2)}`,
      `update journal set hash = journal_seal(journal) where ${step(2)}`,
    ];
    expect(await verified(...forged)).toEqual([[THING, 3, HAS_NO_LINK]]);
  });

  it('one that was taken out, by the next one', async () => {
    expect(await verified(`delete from journal where ${step(2)}`)).toEqual([[THING, 3, HAS_NO_PLACE]]);
    expect(await verified(`delete from journal where ${step(1)}`)).toEqual([[THING, 2, HAS_NO_PLACE]]);
  });

  it('one that was put in', async () => {
    const putIn = `
      insert into journal (thing, thing_id, seq, at, actor_id, acted_as, move, from_state, to_state, format,
        previous_hash, hash)
      select thing, thing_id, 4, at, actor_id, acted_as, 'resubmit', 'RETURNED', 'SUBMITTED', 2, hash, '${FORGED}'
        from journal
       where ${step(3)}`;
    expect(await verified(putIn)).toEqual([[THING, 4, IS_NOT_SEALED]]);
  });

  it('two that were exchanged, in one chain or between two', async () => {
    const inOne = [
      `update journal set seq = 9 where ${step(2)}`,
      `update journal set seq = 2 where ${step(3)}`,
      `update journal set seq = 3 where ${step(9)}`,
    ];
    expect((await verified(...inOne)).map(([, seq]) => seq)).toEqual([2, 3]);
    const betweenTwo = [
      `update journal set seq = 9 where ${step(2)}`,
      `update journal set thing_id = '${THING}' where ${step(2, OTHER_THING)}`,
      `update journal set thing_id = '${OTHER_THING}', seq = 2 where ${step(9)}`,
    ];
    expect((await verified(...betweenTwo)).map(([thing, seq]) => [thing, seq])).toEqual([
      [THING, 2],
      [THING, 3],
      [OTHER_THING, 2],
    ]);
  });

  it('all of them, when the function of the database was made to agree with what was rewritten', async () => {
    const forged = [
      `create or replace function journal_seal(line journal) returns text language sql as $$ select '${FORGED}' $$`,
      `update journal set hash = journal_seal(journal) where ${step(3)}`,
    ];
    const changed = 'the database seals it otherwise than this program: its function was changed';
    expect(await verified(...forged)).toEqual([
      [THING, 1, changed],
      [THING, 2, changed],
      [THING, 3, IS_NOT_SEALED],
      [OTHER_THING, 1, changed],
      [OTHER_THING, 2, changed],
    ]);
  });
});

describe('what a program gives', () => {
  const written = (columns: string, values: string): Promise<string> =>
    database
      .transact(async (tx) => {
        const refusal = await tx
          .rows(
            `insert into journal (thing, thing_id, seq, actor_id, acted_as, move, from_state, to_state, ${columns})
           values ('report', '${THING}', 4, gen_random_uuid(), 'author', 'resubmit', 'RETURNED', 'SUBMITTED', ${values})
           returning format, previous_hash, hash`,
          )
          .then(JSON.stringify, (error: unknown) => String(error));
        throw new Error(refusal);
      })
      .catch((error: unknown) => (error instanceof Error ? error.message : ''));

  it('for the seal of a line is not looked at', async () => {
    const given = await written('at, format, previous_hash, hash', `now(), 1, '${FORGED}', '${FORGED}'`);
    expect(given).toContain('"format":2');
    expect(given).not.toContain(FORGED);
  });

  it('of a document beyond its name and its SHA-256 is refused, for it would not be sealed', async () => {
    const refused = 'aval: the journal keeps of a document its name and its SHA-256, and nothing else';
    for (const document of [
      { name: 'a', sha256: FORGED, note: 'b' },
      { name: 'a' },
      { name: 1, sha256: FORGED },
      { name: null, sha256: FORGED },
      { name: 'a', sha256: 'A'.repeat(64) },
      'a',
      null,
    ])
      expect(await written('at, documents', `now(), '${JSON.stringify([document])}'`)).toContain(refused);
    expect(await written('at, documents', `now(), '{}'`)).toContain('cannot extract elements from an object');
  });

  it('for an instant is one that the text of a line can tell', async () => {
    for (const at of ['infinity', '-infinity', '10000-01-01T00:00:00Z', '0001-01-01T00:00:00Z BC'])
      expect(await written('at', `'${at}'`)).toContain('journal_at_is_told_in_24_characters');
    expect(await written('at', `'9999-12-31T23:59:59.999Z'`)).toContain('"format":2');
  });

  it('is not written at all where the database does not seal it', async () => {
    const unsealed = `
      insert into journal (thing, thing_id, seq, at, acted_as, move, from_state, to_state, previous_hash, hash)
      values ('report', gen_random_uuid(), 1, now(), 'system', 'open', '', 'DRAFT', '', '${FORGED}')`;
    await expect(verified(unsealed)).rejects.toThrow('null value in column "format"');
  });
});

it('credits stand on steps that the database sealed, whatever hash was written beside them', async () => {
  const forged = Object.fromEntries(
    Object.entries(CREDITED).map(([name, statements]) => [
      name,
      statements.replaceAll(
        /from_state, to_state\)(\s+values \('[^)]*)\)/g,
        (_all, values: string) => `from_state, to_state, previous_hash, hash)${values}, '${FORGED}', '${FORGED}')`,
      ),
    ]),
  );
  expect(Object.values(forged).filter((statements) => statements.includes(FORGED))).toHaveLength(3);
  const filled = await fillDatabase(FORWARDED, forged);
  try {
    const said = await filled.ask(
      `select count(*)::int as lines, bool_and(hash = journal_seal(journal) and hash <> '${FORGED}') as sealed
         from journal`,
    );
    expect(said).toEqual([{ lines: expect.any(Number) as number, sealed: true }]);
  } finally {
    await filled.close();
  }
});
