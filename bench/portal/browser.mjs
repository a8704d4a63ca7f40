// A student at their browser: signs in, opens a file, sends papers through the page's own form, opens them again.
import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const BOUNDARY = '----AvalBench7MA4YWxkTrZu0gW';
const PIECE = 16_384;

/** Lines to a portal, kept open; dropped all together when it was killed. */
export function linesTo(url) {
  return { url, agent: new Agent({ keepAlive: true, maxSockets: 64 }) };
}

/**
 * One request. Gives its status, where it leads, its cookie, its body.
 * `onOut` is told once the first bytes have left; `pace` waits between the pieces of the body, as a line that is not
 * the loopback does.
 */
export async function ask({ url, agent }, method, path, { cookie, headers = {}, body, onOut, pace } = {}) {
  const asked = request(new URL(path, url), {
    agent,
    method,
    headers: {
      Accept: 'text/html',
      Origin: url,
      'Sec-Fetch-Site': 'same-origin',
      ...(cookie && { Cookie: cookie }),
      ...(body && { 'Content-Length': body.length }),
      ...headers,
    },
  });
  const answered = new Promise((resolve, reject) => {
    asked.once('response', resolve);
    asked.once('error', reject);
  });
  asked.once('socket', (socket) => (socket.connecting ? socket.once('connect', () => onOut?.()) : onOut?.()));
  answered.catch(() => undefined);
  if (body && pace) await writeSlowly(asked, body, pace);
  asked.end(body && !pace ? body : undefined);
  const answer = await answered;
  return {
    status: answer.statusCode,
    location: answer.headers.location,
    cookie: answer.headers['set-cookie']?.[0]?.split(';')[0],
    answer,
  };
}

async function writeSlowly(asked, body, pace) {
  for (let from = 0; from < body.length && !asked.destroyed; from += PIECE) {
    asked.write(body.subarray(from, from + PIECE));
    await sleep(pace());
  }
}

/** The whole body, as text. */
export async function textOf({ answer }) {
  const parts = [];
  for await (const part of answer) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** What the body is by its SHA-256, and its length, without keeping it. */
export async function hashOf({ answer }) {
  const hash = createHash('sha256');
  for await (const part of answer) hash.update(part);
  return hash.digest('hex');
}

/** Signs in and opens a report file, all through the pages. Gives what sends and reads for this student. */
export async function signIn(lines, { email, password, enrolment }) {
  const form = (fields) => ({
    body: Buffer.from(new URLSearchParams(fields).toString()),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  const done = async (what, wanted) => {
    const answered = await what;
    const text = await textOf(answered);
    if (answered.status !== wanted)
      throw new Error(`${email} was answered ${answered.status}: ${text.replace(/<[^>]+>/g, ' ').slice(0, 500)}`);
    return { ...answered, text };
  };
  const { cookie } = await done(ask(lines, 'POST', '/sign-in', form({ email, password })), 303);
  const opened = await done(
    ask(lines, 'POST', '/reports', { cookie, ...form({ kind: 'experience', enrolment, course: '' }) }),
    303,
  );
  const page = await done(ask(lines, 'GET', opened.location, { cookie }), 200);
  const action = /<form[^>]*action="([^"]*\/documents\?role=annex)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&');
  if (!action) throw new Error('The page of the file has no form for its papers.');
  return { email, cookie, page: opened.location, action };
}

/** Sends one PDF, as the form of the page does. Gives what `ask` gives. */
export function send(lines, { cookie, action, field = 'annex' }, { name, bytes }, { onOut, pace } = {}) {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
  return ask(lines, 'POST', action, {
    cookie,
    body,
    onOut,
    pace,
    headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
  });
}

/** The papers that the page of the file shows: where each is, by its name. */
export async function papersOn(lines, { cookie, page }) {
  const text = await textOf(await ask(lines, 'GET', page, { cookie }));
  return new Map(
    [...text.matchAll(/href="(\/reports\/[^"]+\/documents\/[^"/]+)">([^<]+)<\/a>/g)].map(([, href, name]) => [
      name,
      href,
    ]),
  );
}
