import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { prepareFile } from './prepare-file.js';
import type { Prepared } from './prepared.js';
import { file } from './reply.js';

const BYTES = Buffer.from('0123456789');
const reply = file(
  { name: 'Rapport « d’Inès ».pdf', type: 'application/pdf', size: BYTES.length, sha256: 'a'.repeat(64) },
  (range) => Readable.from([range ? BYTES.subarray(range.start, range.end + 1) : BYTES]),
);
const ask = (
  headers: Readonly<Record<string, string>> = {},
  asked = reply,
  method = 'GET',
  accelPrefix?: string,
): Promise<Prepared> =>
  prepareFile(
    asked,
    { method, get: ((name: string) => headers[name.toLowerCase()]) as Parameters<typeof prepareFile>[1]['get'] },
    accelPrefix,
  );
const bodyOf = (prepared: Prepared): Promise<string> => text(prepared.body as Readable);

describe('a file that is sent', () => {
  it('is whole, named in both ways, alone in its sandbox, and asked for again each time', async () => {
    const whole = await ask();
    expect(whole).toMatchObject({
      status: 200,
      headers: {
        ETag: `"${'a'.repeat(64)}"`,
        'Content-Length': '10',
        'Accept-Ranges': 'bytes',
        'Cache-Control': 'private, no-cache',
        'Content-Disposition': `attachment; filename="Rapport  dInes .pdf"; filename*=UTF-8''Rapport%20%C2%AB%20d%E2%80%99In%C3%A8s%20%C2%BB.pdf`,
      },
    });
    expect(whole.headers['Content-Security-Policy']).toContain('sandbox');
    expect(await bodyOf(whole)).toBe('0123456789');
  });
  it('is sent in part', async () => {
    const part = await ask({ range: 'bytes=2-4' });
    expect(part).toMatchObject({ status: 206, headers: { 'Content-Range': 'bytes 2-4/10', 'Content-Length': '3' } });
    expect(await bodyOf(part)).toBe('234');
    expect(await ask({ range: 'bytes=20-' })).toMatchObject({
      status: 416,
      headers: { 'Content-Range': 'bytes */10' },
    });
  });
  it('is sent in part to whoever has a part of these very bytes, and whole to the others', async () => {
    expect((await ask({ range: 'bytes=2-4', 'if-range': `"${'a'.repeat(64)}"` })).status).toBe(206);
    // A weak tag or a date does not say that they are the same to the byte.
    for (const has of ['"another"', `W/"${'a'.repeat(64)}"`, 'Wed, 25 Nov 2026 10:00:00 GMT'])
      expect(await ask({ range: 'bytes=2-4', 'if-range': has })).toMatchObject({
        status: 200,
        headers: { 'Content-Length': '10' },
      });
    // Nothing to send is not something wrong with the part, once the tag says that it is of other bytes.
    expect((await ask({ range: 'bytes=20-', 'if-range': '"another"' })).status).toBe(200);
  });
  it('is whole when several parts are asked for at once', async () => {
    expect(await bodyOf(await ask({ range: 'bytes=0-1,3-4' }))).toBe('0123456789');
  });
  it('is described without being opened, and never in part, to whoever asks for its headers alone', async () => {
    let opened = 0;
    const counted = file({ ...reply }, () => {
      opened += 1;
      return Readable.from([BYTES]);
    });
    const { headers, status, body } = await ask({ range: 'bytes=2-4' }, counted, 'HEAD');
    expect([status, headers, body, opened]).toEqual([200, (await ask()).headers, undefined, 0]);
    expect((await ask({ 'if-none-match': '*' }, counted, 'HEAD')).status).toBe(304);
  });
  it('is not sent to whoever wants none but another', async () => {
    const other = await ask({ 'if-match': `"b", W/"${'a'.repeat(64)}"`, range: 'bytes=2-4' });
    expect([other.status, other.body]).toEqual([412, undefined]);
    expect((await ask({ 'if-match': `"b", "${'a'.repeat(64)}"`, range: 'bytes=2-4' })).status).toBe(206);
    expect((await ask({ 'if-match': '*' })).status).toBe(200);
  });
  it.each([[`"${'a'.repeat(64)}"`], [`W/"${'a'.repeat(64)}"`], [`"b", "${'a'.repeat(64)}"`], ['*']])(
    'is not sent again to whoever has %s',
    async (known) => {
      const again = await ask({ 'if-none-match': known });
      expect([again.status, again.body]).toEqual([304, undefined]);
      // What the reader keeps of it stays as it was: its name, its type, its sandbox.
      expect(Object.keys(again.headers).sort()).toEqual(['Cache-Control', 'Content-Security-Policy', 'ETag']);
    },
  );
  it('is sent to whoever has another', async () => {
    expect((await ask({ 'if-none-match': '"b"' })).status).toBe(200);
  });
  it('is left to a proxy that reads it by itself, once its reader was let through; what the reader has already is still said here', async () => {
    const behind = file({ ...reply }, reply.open, () => Promise.resolve('aa/aa/hash'));
    const asked = (headers: Readonly<Record<string, string>> = {}, one = behind): Promise<Prepared> =>
      ask(headers, one, 'GET', '/files/');
    const left = await asked({ range: 'bytes=2-4' });
    expect([left.status, left.body, left.headers['X-Accel-Redirect'], left.headers['Content-Length']]).toEqual([
      200,
      undefined,
      '/files/aa/aa/hash',
      undefined,
    ]);
    expect(left.headers).toMatchObject({
      ETag: `"${'a'.repeat(64)}"`,
      'Content-Disposition': expect.stringContaining('attachment') as unknown,
      'Cache-Control': 'private, no-cache',
    });
    expect((await asked({ 'if-none-match': `"${'a'.repeat(64)}"` })).status).toBe(304);
    expect((await asked({ 'if-match': '"another"' })).status).toBe(412);
    // Where it cannot read, or would judge amiss, we send.
    expect(await asked({ 'if-match': `"${'a'.repeat(64)}"`, range: 'bytes=2-4' })).toMatchObject({
      status: 206,
      headers: { 'Content-Length': '3' },
    });
    expect(
      (
        await asked(
          {},
          file({ ...reply }, reply.open, () => Promise.resolve(undefined)),
        )
      ).headers,
    ).not.toHaveProperty('X-Accel-Redirect');
    expect((await asked({}, reply)).headers).not.toHaveProperty('X-Accel-Redirect');
  });
  it('can write no header of its own by its name', async () => {
    const { headers } = await ask({}, { ...reply, name: 'a"\r\nSet-Cookie: x=1\\/../é.pdf' });
    expect(headers['Content-Disposition']).not.toMatch(/[\r\n\\]|="[^"]*"[^;]/);
  });
  it('is kept nowhere when nothing says that it never changes', async () => {
    const { sha256: _hash, ...changing } = reply;
    expect((await ask({}, changing)).headers).toMatchObject({ 'Cache-Control': 'private, no-store' });
  });
});
