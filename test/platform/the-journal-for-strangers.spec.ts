import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { append } from '../../src/platform/journal/index.js';
import { EXAMPLE, openDatabase, THING, type OpenedDatabase } from '../support/chains.js';

const DOCUMENT = readFileSync('docs/journal.md', 'utf8');
/** What its code blocks of one language say, in order. */
const blocks = (language: string): string[] =>
  [...DOCUMENT.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text ?? '');
/** The example's commands, each with what it prints: the text of a line, and its hash. */
const STEPS = [...DOCUMENT.matchAll(/```sh\n(sha256sum <<'END'\n(.*?)END\n)```\n\n```text\n(.*?)```/gs)].map(
  ([, command = '', text = '', printed = '']) => ({ command, text, printed }),
);

describe('whoever has docs/journal.md alone', () => {
  let database: OpenedDatabase;
  beforeAll(async () => {
    database = await openDatabase();
    await database.transact(async (tx) => {
      for (const entry of EXAMPLE) await append(tx, entry);
    });
  });
  afterAll(() => database.close());

  it('types the commands of its example, and reads what they print', () => {
    expect(STEPS).toHaveLength(EXAMPLE.length);
    for (const { command, printed } of STEPS)
      expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(printed);
  });

  it('hashes the texts of its example, and has the hashes that the database gave those steps', async () => {
    const hashes = STEPS.map(({ text }) => createHash('sha256').update(text).digest('hex'));
    STEPS.slice(1).forEach(({ text }, at) => expect(text).toContain(`\nprevious_hash:64:${hashes[at]}\n`));
    const sealed = await database.transact((tx) =>
      tx.rows<{ hash: string; text: string }>(
        'select hash, journal_text(journal) as text from journal where thing_id = $1 order by seq',
        [THING],
      ),
    );
    expect(sealed).toEqual(STEPS.map(({ text }, at) => ({ hash: hashes[at], text })));
  });

  describe('asks its query of a database, and has its program check the answer:', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'aval-stranger-'));
      writeFileSync(path.join(folder, 'check-chain.mjs'), blocks('js')[0] ?? '');
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    /** What the program says of the chain, once these statements were run behind the triggers. */
    const checked = async (...statements: string[]): Promise<string> => {
      const query = (blocks('sql')[0] ?? '').replace(`:'thing_id'`, `'${THING}'`);
      const rows = await database.tamper(statements, (tx) => tx.rowsPlannedAnew<{ json_build_object: unknown }>(query));
      const { stdout, stderr } = spawnSync(process.execPath, ['check-chain.mjs'], {
        cwd: folder,
        encoding: 'utf8',
        input: rows.map((row) => `${JSON.stringify(row.json_build_object)}\n`).join(''),
      });
      return stdout.trim() || (/Error: (.*)/.exec(stderr)?.[1] ?? stderr);
    };

    it('the chain holds', async () => {
      expect(await checked()).toBe(`3 steps hold; the last one is ${STEPS[2]?.printed.slice(0, 64)}`);
    });
    it('a step of it was changed, or taken out', async () => {
      expect(await checked(`update journal set reason = 'Rien.' where seq = 3`)).toBe('Step 3 does not hold.');
      expect(await checked('delete from journal where seq = 2')).toBe('Step 3 does not hold.');
    });
    it('a chain that began in format 1 holds as well', async () => {
      const papers = EXAMPLE[0]?.documents.map(({ name, sha256 }) => [name, sha256]);
      const { thing, thingId, seq, at, actorId, actorName, actedAs, move, from, to, reason } =
        EXAMPLE[0] ?? fail('No example.');
      const text = JSON.stringify([
        '',
        thing,
        thingId,
        seq,
        at,
        actorId,
        actorName,
        actedAs,
        move,
        from,
        to,
        reason,
        papers,
      ]);
      const hash = createHash('sha256').update(text).digest('hex');
      const said = await checked(
        `update journal set format = 1, hash = '${hash}' where seq = 1`,
        `update journal set previous_hash = '${hash}' where seq = 2`,
        'update journal set hash = journal_seal(journal) where seq = 2',
        'update journal line set previous_hash = (select hash from journal where seq = 2) where seq = 3',
        'update journal set hash = journal_seal(journal) where seq = 3',
      );
      expect(said).toMatch(/^3 steps hold; the last one is [0-9a-f]{64}$/);
    });
  });
});

function fail(why: string): never {
  throw new Error(why);
}
