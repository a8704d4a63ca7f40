import { randomBytes } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { startSamplePages } from '../support/sample-pages.js';

describe('a page', () => {
  let portal: NestExpressApplication;
  const logged: string[] = [];
  const http = (): ReturnType<typeof request> => request(portal.getHttpServer());

  beforeAll(async () => {
    portal = await startSamplePages((line) => void logged.push(line));
  });
  afterAll(() => portal.close());

  it('says what it is, then where, in the reader’s language', async () => {
    const answer = await http().get('/samples/new').set('Accept-Language', 'en-GB,en').expect(200);
    expect(answer.text).toContain('<title>Essai · Dossier 12 · Aval</title>');
    expect(answer.text).toContain('<html lang="en"');
    expect(answer.text).toContain('Skip to content');
  });

  it('is French unless asked otherwise; the switch keeps the choice and comes back', async () => {
    expect((await http().get('/samples/new')).text).toContain('<html lang="fr"');
    expect((await http().get('/samples/new?lang=en')).text).toContain('<html lang="en"');
    const chosen = await http()
      .get('/language?to=en&back=%2Fsamples%2Fnew')
      .expect(303)
      .expect('Location', '/samples/new');
    expect((await http().get('/samples/new').set('Cookie', cookieOf(chosen))).text).toContain('<html lang="en"');
    await http().get('/language?to=en&back=%2Freports%3Fq%3D%C5%93uvre').expect('Location', '/reports?q=%C5%93uvre');
    await http().get('/language?to=en&back=%2F%2Felsewhere.example').expect('Location', '/');
  });

  it('holds no inline script and no inline style, and its policy allows none', async () => {
    const answer = await http().get('/samples/new');
    expect(answer.text).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+=/);
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none';script-src 'self';style-src 'self'/);
    expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });

  it('comes back with what was typed and what is wrong: 422', async () => {
    const answer = await http()
      .post('/samples/new')
      .type('form')
      .send({ title: ' ', reason: 'Un long motif <b>à garder</b>' })
      .expect(422);
    expect(answer.text).toContain('<title>Erreur\u00a0: Essai');
    expect(answer.text).toContain('<a href="#title">Indiquez le nom.</a>');
    expect(answer.text).toContain('Un long motif &lt;b>à garder&lt;/b>');
    expect(answer.text).toContain('aria-invalid="true"');
  });

  it('that somebody else overtook comes back with who was quicker, beside what was typed: 409', async () => {
    const answer = await http()
      .post('/samples/new')
      .type('form')
      .send({ title: 'late', reason: 'Un motif' })
      .expect(409);
    expect(answer.text).toContain('Quelqu’un a agi avant vous (Claire)');
    expect(answer.text).toContain('Un motif');
  });

  it('gives the errors as data to whoever asks for data', async () => {
    const answer = await http()
      .post('/samples/new')
      .set('Accept', 'application/json')
      .type('form')
      .send({})
      .expect(422)
      .expect('Content-Type', /problem\+json/);
    expect(answer.body).toMatchObject({
      status: 422,
      errors: [{ field: 'title', code: 'institution.nameMissing', detail: 'Indiquez le nom.' }],
    });
  });

  it('after an act leads elsewhere, and says once what was done', async () => {
    const act = await http()
      .post('/samples/new')
      .type('form')
      .send({ title: 'ok' })
      .expect(303)
      .expect('Location', '/samples/new');
    const next = await http().get('/samples/new').set('Cookie', cookieOf(act));
    expect(next.text).toContain('C’est enregistré.');
    expect(next.headers['set-cookie']?.[0]).toMatch(/^aval-notice=; Path=\/; Max-Age=0; HttpOnly; SameSite=Lax$/);
  });

  it('shows no notice that no catalogue holds', async () => {
    expect((await http().get('/samples/new').set('Cookie', 'aval-notice=%3Cb%3Ehacked')).text).not.toContain('hacked');
  });

  it('answers browser code with the address in place of a redirection', async () => {
    const answer = await http().post('/samples/new').set('X-Follow', 'by-hand').type('form').send({ title: 'ok' });
    expect([answer.status, answer.headers['location']]).toEqual([204, '/samples/new']);
  });

  it('a bare refusal says why, what to do next, and gives back the texts', async () => {
    const answer = await http()
      .post('/samples/moves')
      .type('form')
      .send({ reason: 'Un texte assez long pour être perdu', password: 'un mot de passe bien secret' })
      .expect(409);
    expect(answer.text).toContain('Quelqu’un a agi avant vous (Claire)');
    expect(answer.text).toContain('Rouvrez la page');
    expect(answer.text).toContain('Un texte assez long pour être perdu');
    expect(answer.text).not.toContain('bien secret');
  });

  it.each([
    ['an address that leads nowhere', '/nowhere', 404, 'Page introuvable'],
    ['an address that cannot be read', '/samples/files/%E0%A4%A', 400, 'Demande illisible'],
  ])('%s is a page too', async (_what, path, status, title) => {
    expect((await http().get(path).expect(status)).text).toContain(title);
  });

  it('a form too large is 413, an unreadable body 400', async () => {
    expect(
      (
        await http()
          .post('/samples/new')
          .type('form')
          .send(`reason=${'a'.repeat(600_000)}`)
      ).status,
    ).toBe(413);
    expect((await http().post('/samples/new').type('json').send('{"title":')).status).toBe(400);
  });

  it('that throws gets a number, and shows nothing of the error', async () => {
    const answer = await http().get('/samples/broken').expect(500);
    expect(answer.text).not.toContain('secret');
    expect(answer.text).toContain(answer.headers['x-request-id']);
    expect((await http().get('/samples/broken').set('Accept', 'application/json').expect(500)).body).toMatchObject({
      status: 500,
      reference: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/) as unknown,
    });
  });

  it('at a secret address does not send it to other pages, nor write it to the log', async () => {
    logged.splice(0);
    const token = randomBytes(32).toString('base64url');
    for (const [of, status] of [
      ['living', 200],
      ['refused', 404],
      ['broken', 500],
    ] as const) {
      await http()
        .get(`/samples/secrets/${of}-${token}?again=${token}`)
        .expect(status)
        .expect('Referrer-Policy', 'strict-origin');
    }
    await http()
      .post(`/samples/secrets/living-${token}`)
      .set('Referer', `/samples/secrets/${token}`)
      .type('form')
      .send({ token })
      .expect(303)
      .expect('Referrer-Policy', 'strict-origin');
    await http().post(`/samples/secrets/living-${token}`).set('Sec-Fetch-Site', 'cross-site').expect(403);
    await http().get(`/samples/secrets/living-${token}/further`).expect(404);
    await http().get(`/language?to=en&back=/samples/secrets/${token}`).expect(303);
    expect(logged.filter((line) => line.includes('"route":"/samples/secrets/:token"'))).toHaveLength(4);
    expect(logged.filter((line) => line.includes('It broke.'))).toHaveLength(1);
    expect(logged.filter((line) => line.includes(token))).toEqual([]);
  });

  it('that cannot reach the database is a 503 with when to come back', async () => {
    const answer = await http().get('/samples/away');
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '30']);
  });

  it('an act sent by another site is refused, by ours is not', async () => {
    expect(
      (await http().post('/samples/new').set('Sec-Fetch-Site', 'cross-site').type('form').send({ title: 'ok' })).status,
    ).toBe(403);
    expect(
      (await http().post('/samples/new').set('Sec-Fetch-Site', 'same-origin').type('form').send({ title: 'ok' }))
        .status,
    ).toBe(303);
  });

  it('a document is saved, or shown in a frame of ours; by parts if asked', async () => {
    const saved = await http().get('/samples/files/saved').expect(200);
    expect(saved.headers['content-disposition']).toBe(
      'attachment; filename="Rapport dexperience.pdf"; filename*=UTF-8\'\'Rapport%20d%E2%80%99exp%C3%A9rience.pdf',
    );
    const shown = await http().get('/samples/files/inline').expect('X-Frame-Options', 'SAMEORIGIN');
    expect(shown.headers['content-security-policy']).toContain("frame-ancestors 'self'");
    const part = await http()
      .get('/samples/files/saved')
      .set('Range', 'bytes=9-12')
      .expect(206)
      .expect('Content-Range', 'bytes 9-12/19');
    expect(Buffer.from(part.body as Buffer).toString()).toBe('0123');
    await http().get('/samples/files/saved').set('Range', 'bytes=40-').expect(416);
  });

  it('has styles that browsers keep for a year, and that come compressed', async () => {
    const { text } = await http().get('/samples/new');
    const [address = ''] = /\/assets\/aval\.[0-9a-f]+\.css/.exec(text) ?? [];
    await http()
      .get(address)
      .set('Accept-Encoding', 'br')
      .expect(200)
      .expect('Content-Encoding', 'br')
      .expect('Cache-Control', 'public, max-age=31536000, immutable');
    expect((await http().get('/assets/manifest.json')).status).toBe(404);
    expect((await http().get('/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });
});

function cookieOf(answer: request.Response): string {
  return (answer.headers['set-cookie'] as unknown as string[]).map((cookie) => cookie.split(';')[0]).join('; ');
}
