import { createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * How it tires those who write to it: takes the call and says nothing; greets, one character at a time, for ever; takes
 * the letter and never says that it has it; offers TLS and never begins it.
 */
export type Mood = 'silent' | 'drips' | 'stalls after the letter' | 'never begins TLS';

/** A small TCP server that never finishes what it begins. */
export interface TiresomePostOffice {
  readonly url: string;
  /** For a client that begins with TLS: nothing ever answers its hello. */
  readonly secureUrl: string;
  /** How many have called. */
  calls(): number;
  /** Resolves once somebody has called, now or before. */
  called(): Promise<void>;
  /** Resolves once nobody is on the line any more. */
  left(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one in a mood. Whoever starts it stops it. */
export async function startTiresomePostOffice(mood: Mood): Promise<TiresomePostOffice> {
  const sockets = new Set<Socket>();
  const leaving: (() => void)[] = [];
  const calling: (() => void)[] = [];
  let calls = 0;
  const server = createServer((socket) => {
    calls += 1;
    for (const resolve of calling.splice(0)) resolve();
    sockets.add(socket);
    socket
      .on('error', () => undefined)
      .on('close', () => {
        sockets.delete(socket);
        if (sockets.size === 0) for (const leave of leaving.splice(0)) leave();
      });
    behave(mood, socket);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    secureUrl: `smtps://127.0.0.1:${port}`,
    calls: () => calls,
    called: () =>
      new Promise((resolve) => {
        if (calls > 0) resolve();
        else calling.push(resolve);
      }),
    left: () =>
      new Promise((leave) => {
        if (sockets.size === 0) leave();
        else leaving.push(leave);
      }),
    stop: () =>
      new Promise((stopped) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => stopped());
      }),
  };
}

function behave(mood: Mood, socket: Socket): void {
  socket.resume();
  if (mood === 'silent') return;
  if (mood === 'drips') {
    const drip = setInterval(() => socket.write('2'), 1000);
    socket.on('close', () => clearInterval(drip));
    return;
  }
  socket.write('220 tiresome ESMTP\r\n');
  let isLetter = false;
  socket.on('data', (bytes: Buffer) => {
    for (const line of bytes.toString().split('\r\n')) {
      if (isLetter || line === '') continue;
      if (line === 'STARTTLS') socket.write('220 begin\r\n');
      else if (line === 'DATA') {
        isLetter = true;
        socket.write('354 go on\r\n');
      } else if (line.startsWith('EHLO') && mood === 'never begins TLS') socket.write('250-here\r\n250 STARTTLS\r\n');
      else socket.write('250 yes\r\n');
    }
  });
}
