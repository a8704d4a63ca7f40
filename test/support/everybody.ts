import { Agent, request } from 'node:http';
import { openSession } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import type { Kind } from '../invariants/access.js';
import type { Portal } from './portal.js';

/** Somebody of the demonstration, signed in: what they are, and the cookie of their session. */
export interface Somebody {
  readonly key: string;
  readonly id: string;
  readonly kinds: readonly Kind[];
  readonly cookie: string;
}

/** Everybody of the demonstration, each signed in. */
export async function everybody({ database }: Portal): Promise<readonly Somebody[]> {
  return database.transact(async (tx) => {
    const all: Somebody[] = [];
    for (const { id, email, kinds } of await peopleWithKinds(tx))
      all.push({
        key: email.replace('@aval.example', ''),
        id,
        kinds,
        cookie: `aval-session=${await openSession(tx, id)}`,
      });
    return all;
  });
}

async function peopleWithKinds(tx: Tx): Promise<{ id: string; email: string; kinds: Kind[] }[]> {
  return tx.rows(`
    select p.id, p.email, (select coalesce(json_agg(distinct x.kind), '[]') from (
             select s.role as kind from seats s where s.person_id = p.id and s.until is null
             union all select 'student' from enrolments e where e.person_id = p.id
             union all select 'member' from jury_members m where m.person_id = p.id) x) as kinds
      from people p order by p.email`);
}

/** What was answered. */
export interface Reply {
  readonly status: number;
  readonly location: string;
  readonly body: string;
}

export interface Asking {
  readonly cookie?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** The fields of a form; without them an act is sent empty. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What is sent, in place of fields. */
  readonly text?: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/**
 * Asks the portal as a browser does, without following where it leads; on lines kept open, for there are thousands of
 * questions.
 */
export function askPortal(
  url: string,
  method: string,
  path: string,
  { cookie, headers = {}, fields = {}, text }: Asking = {},
): Promise<Reply> {
  const sent = method === 'post' ? (text ?? new URLSearchParams(fields).toString()) : undefined;
  return new Promise((resolve, reject) => {
    const asked = request(
      new URL(path, url),
      {
        agent,
        method: method.toUpperCase(),
        headers: {
          Accept: 'text/html',
          ...(cookie && { Cookie: cookie }),
          ...(sent !== undefined && {
            'Content-Type': 'application/x-www-form-urlencoded',
            'Content-Length': Buffer.byteLength(sent),
          }),
          ...headers,
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? '',
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
        answer.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(sent);
  });
}

/** Asks many questions, some at a time; the replies in their order. */
export async function askAll<Question, Result>(
  questions: readonly Question[],
  ask: (question: Question) => Promise<Result>,
): Promise<Result[]> {
  const replies: Result[] = [];
  let next = 0;
  const line = async (): Promise<void> => {
    while (next < questions.length) {
      const mine = next++;
      replies[mine] = await ask(questions[mine] as Question);
    }
  };
  await Promise.all([line(), line(), line(), line()]);
  return replies;
}
