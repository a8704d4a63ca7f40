import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { isAlive } from '../../src/platform/processes/index.js';
import { until } from '../support/until.js';

describe('the embedded database', () => {
  let dataDir: string;
  const started: ChildProcess[] = [];

  beforeAll(() => {
    dataDir = realpathSync(mkdtempSync(path.join(tmpdir(), 'aval-embedded-')));
    chmodSync(dataDir, 0o711);
  });
  afterAll(async () => {
    for (const child of started) child.kill('SIGKILL');
    await until(() => !isAlive(serverPid()));
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('keeps what was committed when its portal is killed, and does not block the next start', async () => {
    const first = await begin();
    await ask(first.says, `create table kept as select 'committed' as word`);
    await kill(first.child);
    const second = await begin();
    expect(await ask(second.says, 'select word from kept')).toEqual([{ word: 'committed' }]);
    await kill(second.child);
  });

  it('does not outlive its portal, however that ended', async () => {
    const { child } = await begin();
    const pid = serverPid();
    expect(isAlive(pid)).toBe(true);
    await kill(child);
    await until(() => !isAlive(pid));
  });

  it('is not shared: a second portal on the same data says which process has them, and ends', async () => {
    const { child } = await begin();
    const second = await begin();
    expect(second.says).toBe(
      `Aval already runs on ${dataDir} (process ${child.pid}). Stop it first, or give another DATA_DIR.`,
    );
    await kill(child);
  });

  it('listens on this machine only, and keeps its password to its owner', async () => {
    const { child, says } = await begin();
    const [row] = await ask(
      says,
      `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets`,
    );
    expect(row).toEqual({ addresses: '127.0.0.1', sockets: '' });
    for (const file of ['connection', 'postgres.password'])
      expect(statSync(path.join(dataDir, file)).mode & 0o777).toBe(0o600);
    await expect(ask(says.replace(/:[^:@]+@/, ':guessed@'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
    await kill(child);
  });

  it('opens the same data with and without user namespaces', async () => {
    const without = await begin(true);
    expect(await ask(without.says, 'select word from kept')).toEqual([{ word: 'committed' }]);
    await kill(without.child);
    const within = await begin();
    expect(await ask(within.says, 'select word from kept')).toEqual([{ word: 'committed' }]);
    await kill(within.child);
  });

  async function begin(withoutNamespaces = false): Promise<{ child: ChildProcess; says: string }> {
    const child = spawn(process.execPath, ['test/support/own-embedded.mjs', dataDir, String(withoutNamespaces)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, says: line.toString().trim() };
  }

  async function kill(child: ChildProcess): Promise<void> {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  function serverPid(): number {
    try {
      return Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    } catch {
      return 2 ** 30;
    }
  }
});

async function ask(connectionString: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}
