import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { json } from 'node:stream/consumers';
import { makePersonalToken } from '../../src/people/data/sessions.store.js';
import { asOwnerOf } from '../support/as-owner.js';
import { createInstitution } from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('a portal that is asked to end', () => {
  let portal: Portal;
  let token: string;
  beforeAll(async () => {
    portal = await startPortal();
    const { student } = await portal.database.transact(createInstitution);
    token = await portal.database.transact((tx) => makePersonalToken(tx, student));
  });
  afterAll(() => portal.stop());

  it('says that it lives, and that people may be sent to it; what is wrong beside, to its own machine alone', async () => {
    const asked = async (path: string, headers: Record<string, string> = {}): Promise<unknown[]> => {
      const answer = await fetch(new URL(path, portal.url), { headers });
      return [answer.status, (await answer.json()) as unknown];
    };
    expect(await asked('/health/live')).toEqual([200, { status: 'live' }]);
    expect(await asked('/health/ready')).toEqual([200, { status: 'ready', wrong: { jobs: 'Nobody ever ran them.' } }]);
    expect(await asked('/health/ready', { 'X-Forwarded-For': '192.0.2.7' })).toEqual([200, { status: 'ready' }]);
    const noted = (seconds: number): Promise<unknown> =>
      portal.database.transact((tx) =>
        tx.rows(
          `insert into job_runners (name, seen_at) values ('one', now() - $1 * interval '1 second')
           on conflict (name) do update set seen_at = excluded.seen_at`,
          [seconds],
        ),
      );
    await noted(3_600);
    expect(await asked('/health/ready')).toEqual([
      200,
      {
        status: 'ready',
        wrong: { jobs: expect.stringMatching(/^Nobody has run them for 36\d\d seconds\.$/) as string },
      },
    ]);
    await noted(0);
    expect(await asked('/health/ready')).toEqual([200, { status: 'ready' }]);

    const arriving = path.join(portal.dataDir, 'files', 'arriving');
    await rm(arriving, { recursive: true, force: true });
    await writeFile(arriving, 'In the way.');
    await asOwnerOf(portal, (tx) =>
      tx.rows(`insert into migrations (timestamp, name) values (9999000000000, 'Later9999000000000')`),
    );
    expect(await asked('/health/ready')).toEqual([
      200,
      {
        status: 'ready',
        wrong: {
          files: expect.stringMatching(/^They cannot be put away: EEXIST/) as string,
          schema: 'It is of a newer version, whose steps this one does not know: Later9999000000000.',
        },
      },
    ]);
    await rm(arriving);
    await asOwnerOf(portal, (tx) => tx.rows(`delete from migrations where name = 'Later9999000000000'`));
    expect(await asked('/health/ready')).toEqual([200, { status: 'ready' }]);
  });

  it('completes what has begun, an upload half sent too, accepts nothing new, and exits with 0', async () => {
    const child = spawn(process.execPath, ['dist/src/main.js'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test', DATABASE_URL: portal.databaseUrl, DATA_DIR: portal.dataDir, PORT: '0' },
    });
    const exit = once(child, 'exit');
    try {
      const port = await portOf(child.stdout);
      // As a browser does, which may never use it.
      const unused = connect(port, '127.0.0.1').on('error', () => undefined);
      await once(unused, 'connect');
      const unusedEnds = once(unused, 'close');

      const bytes = await readFile('test/data/reports/report-short.pdf');
      const form = Buffer.concat([
        Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="rapport.pdf"\r\n\r\n'),
        bytes,
        Buffer.from('\r\n--b--\r\n'),
      ]);
      const upload = request({
        port,
        host: '127.0.0.1',
        path: '/api/v1/inspections',
        method: 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'multipart/form-data; boundary=b',
          'Content-Length': form.length,
          Expect: '100-continue',
        },
      });
      const answered = once(upload, 'response') as Promise<[IncomingMessage]>;
      upload.flushHeaders();
      // It has begun: the portal asks for what follows.
      await once(upload, 'continue');
      upload.write(form.subarray(0, form.length / 2));

      child.kill('SIGTERM');
      await unusedEnds;
      expect(await isRefused(port)).toBe(true);
      expect(child.exitCode).toBeNull();

      upload.end(form.subarray(form.length / 2));
      const [answer] = await answered;
      expect([answer.statusCode, answer.headers.connection]).toEqual([200, 'close']);
      expect(await json(answer)).toMatchObject({ verdict: 'accepted' });
      expect(await exit).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
      await exit;
    }
  });
});

async function portOf(said: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface({ input: said })) {
    const port = /^Aval: http:\/\/[^:]+:(\d+)/.exec(line)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error('The portal did not start.');
}

function isRefused(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', () => resolve(true));
  });
}
