import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { json } from 'node:stream/consumers';
import { makePersonalToken } from '../../src/people/data/sessions.store.js';
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

  it('says that it lives, and that people may be sent to it', async () => {
    for (const [path, status] of [
      ['/health/live', 'live'],
      ['/health/ready', 'ready'],
    ] as const) {
      const answer = await fetch(new URL(path, portal.url));
      expect([answer.status, await answer.json()]).toEqual([200, { status }]);
    }
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
