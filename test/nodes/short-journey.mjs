// One short journey under another Node: `node test/nodes/short-journey.mjs PATH/OF/NODE`. It starts the portal as it
// was built, by itself, on an empty folder, and walks as a student of the demonstration: declares, sends a report,
// deposits it, and is given a receipt that has pages.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { PDFDocument } from 'pdf-lib';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REPORT = path.join(ROOT, 'test/data/reports/report15-1mb.pdf');
/** A student of the demonstration who has no file yet. */
const STUDENT = 'Inès Caradec';
const PERIOD = {
  employer: 'Hydro-Lasserre',
  job: 'Assistante ingénieure',
  functions: 'Études et essais.',
  from: '2020-07-01',
  to: '2023-03-31',
  rate: '100',
  kind: 'employee',
  nature: 'yes',
  level: 'yes',
  significant: 'yes',
};

const node = process.argv[2] ?? process.execPath;
const folder = await mkdtemp(path.join(tmpdir(), 'aval-node-'));
const portal = await startPortal();
try {
  await walk(portal.url);
  process.stdout.write(`${portal.version}: a report was deposited, and its receipt has pages.\n`);
} catch (error) {
  process.stdout.write(`${portal.version}: ${error.message}\n${portal.log()}`);
  process.exitCode = 1;
} finally {
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
}

/** The portal under that Node, once it answers. */
async function startPortal() {
  const child = spawn(node, [path.join(ROOT, 'dist/src/main.js')], {
    // Nothing of this run's own settings: a first start on an empty machine.
    env: { PATH: process.env.PATH, HOME: folder, DATA_DIR: path.join(folder, 'data'), PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (lines) => (log += lines));
  const [version] = await Promise.all([versionOf(), once(child, 'spawn')]);
  /** @type {string} */
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = /^Aval: (http\S+)$/.exec(line)?.[1];
      if (said) resolve(said);
    });
    child.once('exit', (code) =>
      reject(new Error(`The portal did not start under ${version}: it ended with ${code}.`)),
    );
  });
  return {
    url,
    version,
    /** What it said, for whoever looks for what went wrong. */
    log: () => log,
    stop: async () => {
      child.kill('SIGTERM');
      await exit;
    },
  };
}

async function versionOf() {
  const { stdout } = await promisify(execFile)(node, ['--version']);
  return `Node ${stdout.trim()}`;
}

/** @param {string} url */
async function walk(url) {
  let cookie = '';
  /**
   * @type {(wanted: number, address: string, init?: RequestInit) => Promise<{ location: string, body: Buffer, text:
   * string }>}
   */
  const ask = async (wanted, address, init = {}) => {
    const answer = await fetch(new URL(address, url), {
      ...init,
      redirect: 'manual',
      headers: { Accept: 'text/html', Cookie: cookie },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    assert.equal(
      answer.status,
      wanted,
      `${init.method ?? 'GET'} ${address}: ${body.toString().replace(/<[^>]+>/g, ' ')}`,
    );
    const session = answer.headers.getSetCookie().find((one) => one.startsWith('aval-session='));
    cookie = session?.split(';')[0] ?? cookie;
    return { location: answer.headers.get('location') ?? '', body, text: body.toString() };
  };
  /** @type {(address: string, fields: Record<string, string>) => ReturnType<typeof ask>} */
  const send = (address, fields) => ask(303, address, { method: 'POST', body: new URLSearchParams(fields) });

  const { text: cast } = await ask(200, '/sign-in');
  const one = new RegExp(`name="person" value="([^"]+)"(?:(?!</form>).)*Entrer\\s: ${STUDENT}`, 's').exec(cast);
  assert.ok(one, `The demonstration has no ${STUDENT}.`);
  await send('/sign-in/cast', { person: one[1], back: '/desk' });

  const { text: choice } = await ask(200, '/reports/new');
  const enrolment = /name="enrolment"[^>]*value="([^"]+)"/.exec(choice)?.[1];
  assert.ok(enrolment, 'No enrolment is offered.');
  const file = (await send('/reports', { kind: 'experience', enrolment, course: '' })).location.replace(
    '/submission',
    '',
  );
  await send(`${file}/periods`, PERIOD);

  const form = new FormData();
  form.append('report', new Blob([await readFile(REPORT)], { type: 'application/pdf' }), 'report15-1mb.pdf');
  await ask(303, `${file}/submission/documents?role=report`, { method: 'POST', body: form });
  assert.match((await ask(200, `${file}/submission`)).text, /report15-1mb\.pdf/);

  await send(`${file}/deposit`, { certified: 'yes' });
  const receipt = /href="([^"]+)"[^>]*>[^<]*Accusé de réception/.exec((await ask(200, file)).text)?.[1];
  assert.ok(receipt, 'The page of the file has no receipt.');
  const paper = await PDFDocument.load((await ask(200, receipt)).body);
  assert.ok(paper.getPageCount() > 0, 'The receipt has no page.');
}
