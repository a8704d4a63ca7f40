import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { asOwnerOf } from '../support/as-owner.js';
import { until } from '../support/until.js';
import { BOUNDARY, END, part, pdf, startReceiving, type Receiving } from '../support/receiving.js';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('a form with files', () => {
  let receiving: Receiving;
  beforeAll(async () => {
    receiving = await startReceiving();
  });
  afterAll(() => receiving.stop());

  it('has its bytes in the store, and its texts, before the controller runs', async () => {
    const bytes = pdf();
    const form = new FormData();
    form.append('note', 'Voilà');
    form.append('report', new Blob([new Uint8Array(bytes)]), 'Rapport d’expérience – Łódź.pdf');
    const received = await receiving.send(form);
    expect(received).toMatchObject({
      status: 200,
      texts: { note: 'Voilà' },
      uploads: [
        { field: 'report', name: 'Rapport d’expérience – Łódź.pdf', sha256: sha256(bytes), bytes: bytes.length },
      ],
    });
    expect(await receiving.store.has(sha256(bytes))).toBe(true);
  });

  it.each([
    ['that is a path', 'name="file"; filename="../../etc/passwd"', 'passwd'],
    ['that turns its direction', 'name="file"; filename="fdp.\u202eexe.pdf"', 'fdp.exe.pdf'],
    ['of five thousand letters', `name="file"; filename="${'x'.repeat(5000)}.pdf"`, `${'x'.repeat(115)}….pdf`],
    ['that is markup', 'name="file"; filename="<img onerror=alert(1)>.pdf"', '<img onerror=alert(1)>.pdf'],
    ['in UTF-8', 'name="file"; filename="R\u00e9sum\u00e9.pdf"', 'R\u00e9sum\u00e9.pdf'],
    ['in the extended form', 'name="file"; filename*=UTF-8\'\'%C5%81%C3%B3d%C5%BA.pdf', 'Łódź.pdf'],
  ])('keeps a file name %s as a label', async (_what, disposition, name) => {
    const received = await receiving.send(Buffer.concat([part(disposition, pdf(10)), END]));
    expect(received.uploads?.map((upload) => upload.name)).toEqual([name]);
  });

  it('leaves out a file field that was left empty', async () => {
    const received = await receiving.send(
      Buffer.concat([part('name="file"; filename=""', ''), part('name="note"', 'x'), END]),
    );
    expect(received).toMatchObject({ status: 200, uploads: [], texts: { note: 'x' } });
  });

  it.each<[string, () => [Buffer, Record<string, string>?]]>([
    ['without a boundary', () => [Buffer.from('nonsense'), { 'Content-Type': 'multipart/form-data' }]],
    ['cut before its end', () => [part('name="file"; filename="a.pdf"', pdf(10))]],
    ['that says it is JSON', () => [Buffer.from('{}'), { 'Content-Type': 'application/json' }]],
    [
      'of five hundred fields',
      () => [Buffer.concat([...Array.from({ length: 500 }, (_, index) => part(`name="f${index}"`, 'x')), END])],
    ],
    [
      'with one file too many',
      () => [
        Buffer.concat([
          ...Array.from({ length: 3 }, (_, index) => part(`name="file"; filename="${index}.pdf"`, pdf(10))),
          END,
        ]),
      ],
    ],
    ['with a list of a million', () => [Buffer.concat([part('name="list[999999]"', 'x'), END])]],
    ['with a text of a megabyte', () => [Buffer.concat([part('name="note"', 'x'.repeat(1_000_000)), END])]],
    ['with a field without a name', () => [Buffer.concat([part('filename="a.pdf"', 'x'), END])]],
    [
      'with headers that are none',
      () => [Buffer.concat([Buffer.from(`--${BOUNDARY}\r\n\u0000\u0001\r\n\r\nx\r\n`), END])],
    ],
  ])('%s is refused, and the portal stays up', async (_what, make) => {
    const received = await receiving.send(...make());
    expect(received.status).toBe(422);
    expect((await receiving.send(Buffer.concat([part('name="note"', 'x'), END]))).status).toBe(200);
  });

  it('takes a field named __proto__ like any other field', async () => {
    const received = await receiving.send(
      Buffer.concat([part('name="__proto__[polluted]"', 'yes'), part('name="constructor"', 'x'), END]),
    );
    expect(received.status).toBeLessThan(500);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('stops a file too big while its bytes still flow, and keeps nothing of it', async () => {
    const big = pdf(25_000_001);
    expect((await receiving.send(Buffer.concat([part('name="file"; filename="a.pdf"', big), END]))).status).toBe(413);
    expect(await receiving.store.has(sha256(big))).toBe(false);
    expect(await receiving.arriving(true)).toBe(0);
  });
  it.each([
    ['says', 'Content-Length: 900000000'],
    ['does not say', 'Transfer-Encoding: chunked'],
  ])('answers before the end to a request that never ends and %s its length', async (_says, header) => {
    const socket = connect(Number(receiving.url.port), '127.0.0.1');
    socket.on('error', () => undefined);
    const answered = once(socket, 'data') as Promise<[Buffer]>;
    socket.write(
      `POST /papers HTTP/1.1\r\nHost: x\r\nAccept: application/json\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\n${header}\r\n\r\n`,
    );
    const chunk = (bytes: Buffer): Buffer =>
      header.startsWith('Content')
        ? bytes
        : Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
    socket.write(
      chunk(
        Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n`),
      ),
    );
    const filling = Buffer.alloc(1_000_000, 1);
    const sending = setInterval(() => socket.write(chunk(filling)), 5);
    const [answer] = await answered.finally(() => clearInterval(sending));
    expect(answer.toString()).toContain('HTTP/1.1 413');
    socket.destroy();
    expect(await receiving.arriving(true)).toBe(0);
  });
  it('keeps nothing of an upload that breaks off', async () => {
    await asOwnerOf(receiving, (tx) => tx.rows('truncate uploads'));
    const socket = connect(Number(receiving.url.port), '127.0.0.1');
    socket.write(
      `POST /papers HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\nContent-Length: 2000000\r\n\r\n`,
    );
    socket.write(
      Buffer.concat([
        Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`),
        pdf(500_000),
      ]),
    );
    await until(async () => (await receiving.arriving()) === 1);
    expect((await receiving.counted()).uploads).toBe(1);
    socket.destroy();
    expect(await receiving.arriving(true)).toBe(0);
    // It will be sent again: it is not counted twice.
    await until(async () => (await receiving.counted()).uploads === 0);
    expect(await receiving.counted()).toEqual({ uploads: 0, bytes: 0 });
  });
  it('is answered 503 when the store cannot write, and is received once it can', async () => {
    const blocked = path.join(receiving.folder, 'arriving');
    const body = Buffer.concat([part('name="file"; filename="a.pdf"', pdf(300_000)), END]);
    await rm(blocked, { recursive: true });
    await writeFile(blocked, 'in the way');
    expect((await receiving.send(body)).status).toBe(500);
    await rm(blocked);
    expect((await receiving.send(body)).status).toBe(200);
  });
  it('keeps bytes once when ten people send the same at the same time', async () => {
    const bytes = pdf(300_000);
    const received = await Promise.all(
      Array.from({ length: 10 }, () =>
        receiving.send(Buffer.concat([part('name="file"; filename="a.pdf"', bytes), END])),
      ),
    );
    expect(received.map(({ uploads }) => uploads?.[0]?.sha256)).toEqual(received.map(() => sha256(bytes)));
    const kept: string[] = [];
    for await (const one of receiving.store.list()) kept.push(one.sha256);
    expect(kept.filter((one) => one === sha256(bytes))).toHaveLength(1);
  });
});
