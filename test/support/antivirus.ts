import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const MARK = Buffer.from('EICAR-STANDARD-ANTIVIRUS-TEST-FILE');

/**
 * How it behaves: as it should; takes all and never answers; hangs up once it has half; gives this answer, whatever it
 * was sent.
 */
export type Mood = 'sound' | 'silent' | 'breaks off' | { readonly says: string };

/** A server that speaks clamd's own protocol, and looks for EICAR in what it is sent. */
export class Antivirus {
  mood: Mood = 'sound';
  /** The most bytes it takes of a stream: more, and it says so as clamd does, and hangs up. */
  streamMaxLength = 100_000_000;
  version = 'ClamAV 1.4.6/27500/Mon Nov 23 09:26:12 2026';
  /** How many streams it was sent to their end. */
  streams = 0;
  /** The longest piece it was sent. */
  longestPiece = 0;
  private server: Server | undefined;
  private port = 0;
  private readonly sockets = new Set<Socket>();

  get url(): string {
    return `tcp://127.0.0.1:${this.port}`;
  }

  /** Listens: the first time on a port of its own, then again on the same. */
  async start(): Promise<void> {
    const server = createServer((socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
      socket.on('error', () => undefined);
      const conversation = new Conversation(this, socket);
      socket.on('data', (some: Buffer) => conversation.read(some));
    });
    await new Promise<void>((listening, failed) => {
      server.once('error', failed).listen(this.port, '127.0.0.1', listening);
    });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** As a daemon that is killed: whoever was talking is cut off, and its port refuses. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    for (const socket of this.sockets) socket.destroy();
    if (server)
      await new Promise<void>((closed) => {
        server.close(() => closed());
      });
  }
}

/** Starts one. Whoever starts it stops it. */
export async function startAntivirus(): Promise<Antivirus> {
  const antivirus = new Antivirus();
  await antivirus.start();
  return antivirus;
}

/** One connection: a command that ends with a zero, and for INSTREAM pieces, each after its length on four bytes. */
class Conversation {
  private unread = Buffer.alloc(0);
  private command: string | undefined;
  private readonly pieces: Buffer[] = [];
  private bytes = 0;

  constructor(
    private readonly of: Antivirus,
    private readonly socket: Socket,
  ) {}

  read(some: Buffer): void {
    this.unread = Buffer.concat([this.unread, some]);
    if (this.command === undefined && !this.readCommand()) return;
    while (this.unread.length >= 4) {
      const length = this.unread.readUInt32BE();
      if (length === 0) return this.judge();
      if (this.bytes + length > this.of.streamMaxLength) return this.say('INSTREAM size limit exceeded. ERROR');
      if (this.unread.length < 4 + length) return;
      this.take(this.unread.subarray(4, 4 + length));
      this.unread = this.unread.subarray(4 + length);
      if (this.of.mood === 'breaks off') {
        this.socket.destroy();
        return;
      }
    }
  }

  private readCommand(): boolean {
    const end = this.unread.indexOf(0);
    if (end < 0) return false;
    this.command = this.unread.subarray(0, end).toString();
    this.unread = this.unread.subarray(end + 1);
    if (this.command === 'zINSTREAM') return true;
    const replies: Readonly<Record<string, string>> = { zPING: 'PONG', zVERSION: this.of.version };
    this.say(replies[this.command] ?? 'UNKNOWN COMMAND');
    return false;
  }

  private take(piece: Buffer): void {
    this.pieces.push(Buffer.from(piece));
    this.bytes += piece.length;
    this.of.longestPiece = Math.max(this.of.longestPiece, piece.length);
  }

  private judge(): void {
    this.of.streams += 1;
    if (this.of.mood === 'silent') return;
    const own = Buffer.concat(this.pieces).includes(MARK) ? 'stream: Aval.Eicar.UNOFFICIAL FOUND' : 'stream: OK';
    this.say(typeof this.of.mood === 'object' ? this.of.mood.says : own);
  }

  private say(reply: string): void {
    this.socket.removeAllListeners('data').resume().end(`${reply}\0`);
  }
}
