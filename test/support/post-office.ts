import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { simpleParser, SMTPServer, type ParsedMail } from '../../tools/servers.js';

/** A real SMTP server on a port of its own, which keeps what it is handed. */
export interface PostOffice {
  readonly url: string;
  readonly received: ParsedMail[];
  /** From now on it takes nothing, or takes everything again. */
  close(why: string): void;
  open(): void;
  /** From now on it knows nobody: each address is refused for good. */
  unknown(why: string): void;
  /** The next letter it is handed. */
  next(): Promise<ParsedMail>;
  /** From now on it reads each message and refuses it, repeating a line of it, as filters do. */
  distrust(line: RegExp): void;
  stop(): Promise<void>;
}

export async function startPostOffice(): Promise<PostOffice> {
  const received: ParsedMail[] = [];
  let closed: { readonly why: string; readonly responseCode: number } | undefined;
  const waiting: ((mail: ParsedMail) => void)[] = [];
  let distrusted: RegExp | undefined;
  const take = async (stream: Readable, done: (error?: Error) => void): Promise<void> => {
    try {
      const mail = await simpleParser(stream);
      const [line] = distrusted?.exec(mail.text ?? '') ?? [];
      if (line !== undefined) return done(Object.assign(new Error(`5.7.1 Spam: ${line}`), { responseCode: 554 }));
      received.push(mail);
      for (const resolve of waiting.splice(0)) resolve(mail);
      done();
    } catch (error) {
      done(error as Error);
    }
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) =>
      done(closed && Object.assign(new Error(closed.why), { responseCode: closed.responseCode })),
    onData: (stream, _session, done) => void take(stream, done),
  });
  // A line that breaks is its sender's affair.
  server.on('error', () => undefined);
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    close: (why) => {
      closed = { why, responseCode: 451 };
    },
    unknown: (why) => {
      closed = { why, responseCode: 550 };
    },
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
      }),
    open: () => {
      closed = distrusted = undefined;
    },
    distrust: (line) => {
      distrusted = line;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(stopped);
      }),
  };
}

/** The personal link that came to somebody by mail, as a path; where none came, a path that says so. */
export function linkTo({ received }: Pick<PostOffice, 'received'>, email: string): string {
  const letter = received.find(
    ({ to, text }) =>
      [to].flat().some((one) => one?.value.some(({ address }) => address === email)) && text?.includes('/sign/'),
  );
  return /\/sign\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? `/no-letter-to/${email}`;
}

/** The personal links of a kind that an address received by mail, as paths, in order. */
export function pathsTo({ received }: Pick<PostOffice, 'received'>, email: string, kind: 'sign' | 'copies'): string[] {
  const path = new RegExp(`http://aval\\.example(/${kind}/[\\w-]{43})`);
  return received
    .filter(({ to }) => [to].flat().some((one) => one?.value.some(({ address }) => address === email)))
    .flatMap(({ text }) => path.exec(text ?? '')?.[1] ?? []);
}
