import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Module, Post, Req, UseInterceptors } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request } from 'express';
import { insertPerson, loadActor, PersonRecord } from '../../src/people/index.js';
import { setActor } from '../../src/people/web/current-actor.js';
import { ClockModule } from '../../src/platform/clock/index.js';
import { ConfigModule, readConfig } from '../../src/platform/config/index.js';
import { Database, DatabaseModule } from '../../src/platform/database/index.js';
import { LocalStore, Store } from '../../src/platform/files/index.js';
import { data, prepareWeb, WebModule, type Answer } from '../../src/platform/web/index.js';
import { PaperRecord, ReceiveUploads, uploadsOf } from '../../src/papers/index.js';
import { TestClock } from '../support/clock.js';
import { cloneDatabase, type Clone } from '../support/database.js';

@Controller('papers')
class ReceivingController {
  @Post()
  @UseInterceptors(ReceiveUploads({ files: 2 }))
  receive(@Req() request: Request): Answer {
    return data({ uploads: uploadsOf(request), texts: request.body as unknown });
  }
}

interface Received {
  readonly status: number;
  readonly uploads?: readonly { readonly field: string; readonly name: string; readonly sha256: string; readonly bytes: number }[];
  readonly texts?: Readonly<Record<string, string>>;
  readonly text: string;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const pdf = (bytes = 2000): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes)]);
const BOUNDARY = 'a-boundary';
const part = (disposition: string, content: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
const END = Buffer.from(`--${BOUNDARY}--\r\n`);

describe('a form with files', () => {
  let folder: string;
  let store: LocalStore;
  let clone: Clone;
  let database: Database;
  let portal: NestExpressApplication;
  let url: URL;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'aval-uploads-'));
    store = new LocalStore(folder);
    clone = await cloneDatabase();
    const config = readConfig({ NODE_ENV: 'test', DATA_DIR: folder, DATABASE_URL: clone.url });
    @Module({
      controllers: [ReceivingController], providers: [{ provide: Store, useValue: store }],
      imports: [ConfigModule.with(config), ClockModule.with(new TestClock()), DatabaseModule.with(clone.url, [PersonRecord, PaperRecord]), WebModule],
    })
    class Receiving {}
    portal = await NestFactory.create<NestExpressApplication>(Receiving, { logger: false, bodyParser: false, forceCloseConnections: true, abortOnError: false });
    database = portal.get(Database);
    const personId = await database.transact((tx) => insertPerson(tx, { name: 'Inès Caradec', email: 'ines@aval.example' }));
    const actor = await database.read((tx) => loadActor(tx, personId));
    if (!actor) throw new Error('Nobody is there to send.');
    portal.use((request: Request, _response: unknown, next: () => void) => { setActor(request, actor); next(); });
    prepareWeb(portal);
    await portal.listen(0, '127.0.0.1');
    url = new URL('/papers', await portal.getUrl());
  });
  afterAll(async () => {
    await portal.close();
    await clone.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  const send = async (body: FormData | Buffer, headers: Record<string, string> = {}): Promise<Received> => {
    const raw = Buffer.isBuffer(body) ? { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` } : {};
    const answer = await fetch(url, { method: 'POST', body: body as BodyInit, headers: { Accept: 'application/json', ...raw, ...headers } });
    const text = await answer.text();
    return { status: answer.status, text, ...(answer.ok && (JSON.parse(text) as Pick<Received, 'uploads' | 'texts'>)) };
  };

  const counted = async (): Promise<{ uploads: number; bytes: number }> =>
    (await database.read((tx) => tx.row<{ uploads: number; bytes: number }>('select count(*)::int as uploads, coalesce(sum(bytes), 0)::float8 as bytes from uploads'))) ?? { uploads: -1, bytes: -1 };
  const arriving = async (): Promise<number> => (await readdir(path.join(folder, 'arriving'))).length;
  const nothingArrives = async (): Promise<void> => {
    for (let waited = 0; waited < 100 && (await arriving()) > 0; waited += 1) await sleep(20);
    expect(await arriving()).toBe(0);
  };

  it('has its bytes in the store, and its texts, before the controller runs', async () => {
    const bytes = pdf();
    const form = new FormData();
    form.append('note', 'Voilà');
    form.append('report', new Blob([new Uint8Array(bytes)]), 'Rapport d’expérience – Łódź.pdf');
    const received = await send(form);
    expect(received).toMatchObject({
      status: 200, texts: { note: 'Voilà' }, uploads: [{ field: 'report', name: 'Rapport d’expérience – Łódź.pdf', sha256: sha256(bytes), bytes: bytes.length }],
    });
    expect(await store.has(sha256(bytes))).toBe(true);
  });

  it.each([
    ['that is a path', 'name="file"; filename="../../etc/passwd"', 'passwd'],
    ['that turns its direction', 'name="file"; filename="fdp.\u202eexe.pdf"', 'fdp.exe.pdf'],
    ['of five thousand letters', `name="file"; filename="${'x'.repeat(5000)}.pdf"`, `${'x'.repeat(115)}….pdf`],
    ['that is markup', 'name="file"; filename="<img onerror=alert(1)>.pdf"', '<img onerror=alert(1)>.pdf'],
    ['in UTF-8', 'name="file"; filename="R\u00e9sum\u00e9.pdf"', 'R\u00e9sum\u00e9.pdf'],
    ['in the extended form', "name=\"file\"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA.pdf", 'Łódź.pdf'],
  ])('takes a name %s for a label', async (_what, disposition, name) => {
    const received = await send(Buffer.concat([part(disposition, pdf(10)), END]));
    expect(received.uploads?.map((upload) => upload.name)).toEqual([name]);
  });

  it('leaves out a file field that was left empty', async () => {
    const received = await send(Buffer.concat([part('name="file"; filename=""', ''), part('name="note"', 'x'), END]));
    expect(received).toMatchObject({ status: 200, uploads: [], texts: { note: 'x' } });
  });

  it.each<[string, () => [Buffer, Record<string, string>?]]>([
    ['without a boundary', () => [Buffer.from('nonsense'), { 'Content-Type': 'multipart/form-data' }]],
    ['cut before its end', () => [part('name="file"; filename="a.pdf"', pdf(10))]],
    ['that says it is JSON', () => [Buffer.from('{}'), { 'Content-Type': 'application/json' }]],
    ['of five hundred fields', () => [Buffer.concat([...Array.from({ length: 500 }, (_, index) => part(`name="f${index}"`, 'x')), END])]],
    ['with one file too many', () => [Buffer.concat([...Array.from({ length: 3 }, (_, index) => part(`name="file"; filename="${index}.pdf"`, pdf(10))), END])]],
    ['with a list of a million', () => [Buffer.concat([part('name="list[999999]"', 'x'), END])]],
    ['with a text of a megabyte', () => [Buffer.concat([part('name="note"', 'x'.repeat(1_000_000)), END])]],
    ['with a field without a name', () => [Buffer.concat([part('filename="a.pdf"', 'x'), END])]],
    ['with headers that are none', () => [Buffer.concat([Buffer.from(`--${BOUNDARY}\r\n\u0000\u0001\r\n\r\nx\r\n`), END])]],
  ])('%s is refused, and the portal stays up', async (_what, make) => {
    const received = await send(...make());
    expect(received.status).toBe(422);
    expect((await send(Buffer.concat([part('name="note"', 'x'), END]))).status).toBe(200);
  });

  it('takes a field called __proto__ for a field', async () => {
    const received = await send(Buffer.concat([part('name="__proto__[polluted]"', 'yes'), part('name="constructor"', 'x'), END]));
    expect(received.status).toBeLessThan(500);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('stops a file too big while its bytes still flow, and keeps nothing of it', async () => {
    const big = pdf(25_000_001);
    expect((await send(Buffer.concat([part('name="file"; filename="a.pdf"', big), END]))).status).toBe(413);
    expect(await store.has(sha256(big))).toBe(false);
    await nothingArrives();
  });
  it.each([['says', 'Content-Length: 900000000'], ['does not say', 'Transfer-Encoding: chunked']])('answers before the end to a request that never ends and %s its length', async (_says, header) => {
    const socket = connect(Number(url.port), '127.0.0.1');
    let answer = '';
    socket.on('data', (bytes) => (answer += bytes.toString()));
    socket.on('error', () => undefined);
    socket.write(`POST /papers HTTP/1.1\r\nHost: x\r\nAccept: application/json\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\n${header}\r\n\r\n`);
    const chunk = (bytes: Buffer): Buffer => header.startsWith('Content') ? bytes : Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
    socket.write(chunk(Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n`)));
    const filling = Buffer.alloc(1_000_000, 1);
    const sending = setInterval(() => socket.write(chunk(filling)), 5);
    await Promise.race([once(socket, 'data'), sleep(5000, undefined, { ref: false })]);
    clearInterval(sending);
    expect(answer).toContain('HTTP/1.1 413');
    socket.destroy();
    await nothingArrives();
  });
  it('keeps nothing of an upload that breaks off', async () => {
    const before = await counted();
    const socket = connect(Number(url.port), '127.0.0.1');
    socket.write(`POST /papers HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\nContent-Length: 2000000\r\n\r\n`);
    socket.write(Buffer.concat([Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`), pdf(500_000)]));
    for (let waited = 0; waited < 100 && (await arriving()) === 0; waited += 1) await sleep(20);
    expect(await arriving()).toBe(1);
    expect((await counted()).uploads).toBe(before.uploads + 1);
    socket.destroy();
    await nothingArrives();
    // It will be sent again: it is not counted twice.
    for (let waited = 0; waited < 100 && (await counted()).uploads > before.uploads; waited += 1) await sleep(20);
    expect(await counted()).toEqual(before);
  });
  it('is told of a store that cannot keep as of an outage, and goes on once it can', async () => {
    const blocked = path.join(folder, 'arriving');
    const body = Buffer.concat([part('name="file"; filename="a.pdf"', pdf(300_000)), END]);
    await rm(blocked, { recursive: true });
    await writeFile(blocked, 'in the way');
    expect((await send(body)).status).toBe(500);
    await rm(blocked);
    expect((await send(body)).status).toBe(200);
  });
  it('keeps the same bytes once, when ten send them at the same time', async () => {
    const bytes = pdf(300_000);
    const received = await Promise.all(Array.from({ length: 10 }, () => send(Buffer.concat([part('name="file"; filename="a.pdf"', bytes), END]))));
    expect(received.map(({ uploads }) => uploads?.[0]?.sha256)).toEqual(received.map(() => sha256(bytes)));
    const kept: string[] = [];
    for await (const one of store.list()) kept.push(one.sha256);
    expect(kept.filter((one) => one === sha256(bytes))).toHaveLength(1);
  });

  describe('from somebody who has sent much', () => {
    const quota = (name: string, value: number): Promise<unknown> => database.transact((tx) => tx.rows(
      `insert into settings (name, value, set_at, set_by) select $1, $2::jsonb, now(), id from people on conflict (name) do update set value = excluded.value`, [name, String(value)],
    ));
    const has = (bytes: number, hoursAgo = 0): Promise<unknown> => database.transact((tx) => tx.rows(
      `insert into uploads (person_id, at, bytes) select id, $1::timestamptz - $2 * interval '1 hour', $3 from people`, [tx.now, hoursAgo, bytes],
    ));
    const form = (size = 1000): Buffer => Buffer.concat([part('name="file"; filename="a.pdf"', pdf(size)), END]);
    beforeEach(async () => {
      await database.transact((tx) => tx.rows('truncate uploads, settings'));
    });

    it('is refused before its bytes are read when it says its length, with what to do', async () => {
      await has(499_000_000);
      expect(await send(form())).toMatchObject({ status: 200 });
      const refused = await send(form(1_500_000), { 'Accept-Language': 'fr' });
      expect([refused.status, refused.text.replaceAll('\u00a0', ' ').includes('dépasseraient 500 Mo. Déposez votre dossier')]).toEqual([413, true]);
      expect((await counted()).uploads).toBe(2);
    });

    it('is stopped while its bytes flow when it does not', async () => {
      await has(499_900_000);
      const before = await counted();
      const endless = new ReadableStream<Uint8Array>({
        start: (way) => way.enqueue(Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`)),
        pull: (way) => way.enqueue(Buffer.alloc(50_000, 1)),
      });
      const answer = await fetch(url, {
        method: 'POST', body: endless, duplex: 'half', headers: { Accept: 'application/json', 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
      } as RequestInit);
      expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('papers.tooMuchSent')]);
      expect((await counted()).bytes - before.bytes).toBeLessThan(1_000_000);
      await nothingArrives();
    });

    it('is told when to come back after too many in a day', async () => {
      await quota('uploadsADay', 20);
      for (let sent = 1; sent <= 20; sent += 1) await has(0, sent === 1 ? 22 : 1);
      const answer = await fetch(url, { method: 'POST', body: form() as BodyInit, headers: { Accept: 'text/html', 'Accept-Language': 'en', 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` } });
      expect([answer.status, Math.round(Number(answer.headers.get('retry-after')) / 60), (await answer.text()).includes('try again in 2 hours')]).toEqual([429, 120, true]);
      await database.transact((tx) => tx.rows(`update uploads set at = at - interval '3 hours'`));
      expect((await send(form())).status).toBe(200);
    });

    it('finds no room twice for what there is room for once, when two are sent at the same time', async () => {
      await has(498_000_000);
      const both = await Promise.all(Array.from({ length: 6 }, () => send(form(1_500_000))));
      expect(both.map(({ status }) => status).sort()).toEqual([200, 413, 413, 413, 413, 413]);
    });

    it('counts what was never deposited, for a month; and what was no longer', async () => {
      const received = async (daysAgo: number, deposited: boolean): Promise<unknown> => database.transact((tx) => tx.rows(
        `insert into papers (sha256, bytes, name, made_by, received_by, received_at, deposited_at, verdict)
         select encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 499900000, 'x.pdf', 'person', id, $1::timestamptz - $2 * interval '1 day', case when $3 then $1::timestamptz end, 'accepted' from people`,
        [tx.now, daysAgo, deposited],
      ));
      await received(2, true);
      await received(31, false);
      expect((await send(form(500_000))).status).toBe(200);
      await received(2, false);
      expect((await send(form(500_000))).status).toBe(413);
    });
  });
});
