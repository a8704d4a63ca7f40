import { once } from 'node:events';
import { connect, type NetConnectOpts, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { answerFrom, type ScanAnswer } from '../rules/index.js';

const CONNECT_MS = 5_000;
/** clamd says nothing while it looks at a file: by default it gives itself two minutes. */
const SILENCE_MS = 150_000;
/** It says its version at once, unless it hangs. */
const VERSION_MS = 10_000;
/** Small, so that what clamd says while bytes are sent is read before they are refused. */
const PIECE = 64 * 1024;
const LONGEST_REPLY = 10_000;

/** The antivirus did not answer, or not with a verdict: nothing is known of the bytes. */
export class NotScanned extends Error {}

/** How long it is waited for; a test waits less. */
export interface Patience {
  readonly connectMs: number;
  readonly silenceMs: number;
}

/** A clamd, by its protocol: one connection a question, bytes in pieces, never a whole file in memory. */
export class Clamd {
  private readonly where: NetConnectOpts;

  /** `tcp://host:port`, or `unix:/path`. */
  constructor(
    url: string,
    private readonly patience: Patience = { connectMs: CONNECT_MS, silenceMs: SILENCE_MS },
  ) {
    const [, host, port, path] = /^(?:tcp:\/\/(.+):(\d+)|unix:(?:\/\/)?(\/.+))$/.exec(url) ?? [];
    this.where = path === undefined ? { host: (host ?? '').replace(/^\[(.*)\]$/, '$1'), port: Number(port) } : { path };
  }

  /** Its version and that of its definitions, as it says them: `ClamAV 1.4.3/27500/Mon Nov 23 …`. */
  async version(): Promise<string> {
    const version = await this.ask('VERSION');
    if (!version.startsWith('ClamAV')) throw new NotScanned(`The antivirus did not say its version: ${version}`);
    return version;
  }

  /**
   * What it says of these bytes. Throws `NotScanned` when it is not there, falls silent, breaks off, or answers
   * anything that is no verdict.
   */
  async scan(bytes: Readable): Promise<ScanAnswer> {
    try {
      const reply = await this.ask('INSTREAM', bytes);
      const answer = answerFrom(reply);
      if (!answer) throw new NotScanned(`The antivirus gave no verdict: ${reply}`);
      return answer;
    } finally {
      bytes.destroy();
    }
  }

  private async ask(command: 'VERSION' | 'INSTREAM', bytes?: Readable): Promise<string> {
    const socket = connect(this.where);
    const { connectMs, silenceMs } = this.patience;
    const reply = replyOf(socket, { connectMs, silenceMs: bytes ? silenceMs : Math.min(silenceMs, VERSION_MS) });
    // What goes wrong in sending is told by the reply, or by its lack.
    const sending = send(socket, command, bytes).catch((error: unknown) => {
      socket.destroy(error instanceof Error ? error : undefined);
    });
    try {
      return await reply;
    } catch (error) {
      throw error instanceof NotScanned ? error : new NotScanned('The antivirus cannot be reached', { cause: error });
    } finally {
      socket.destroy();
      await sending;
    }
  }
}

/** All that it says before it closes; a reply ends with a zero, and one that was cut short is none. */
function replyOf(socket: Socket, { connectMs, silenceMs }: Patience): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const slow = (): void => {
      socket.destroy(Object.assign(new Error('The antivirus keeps silent'), { code: 'ETIMEDOUT' }));
    };
    socket.setTimeout(connectMs, slow);
    socket.once('connect', () => socket.setTimeout(silenceMs, slow));
    socket.on('data', (some: Buffer) => {
      said += some.toString('utf8');
      const end = said.indexOf('\0');
      if (end >= 0) resolve(said.slice(0, end));
      else if (said.length > LONGEST_REPLY) socket.destroy(new Error('The antivirus says too much'));
    });
    socket.once('error', reject);
    socket.once('close', () => reject(Object.assign(new Error('The antivirus hung up'), { code: 'ECONNRESET' })));
  });
}

/**
 * The command, and for bytes each piece after its length; a length of zero ends them. Stops when nobody listens any
 * more.
 */
async function send(socket: Socket, command: string, bytes: Readable | undefined): Promise<void> {
  socket.write(`z${command}\0`);
  if (!bytes) return;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      if (socket.destroyed) return;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(piece.length);
      socket.write(length);
      if (!socket.write(piece)) await drained(socket);
    }
  }
  if (!socket.destroyed) socket.write(Buffer.alloc(4));
}

async function drained(socket: Socket): Promise<void> {
  const over = new AbortController();
  try {
    await Promise.race([
      once(socket, 'drain', { signal: over.signal }),
      once(socket, 'close', { signal: over.signal }),
    ]).catch(() => undefined);
  } finally {
    over.abort();
  }
}
