import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line between a browser and the portal, which can be cut and mended. */
export interface Line {
  readonly url: string;
  /** Cuts off whoever is talking; nobody gets through until it is mended. */
  cut(): void;
  mend(): void;
  /** Lets bytes in, and holds back what the portal answers: as when the line is lost just before the answer. */
  holdAnswers(): void;
  /** From now on it is there and carries nothing. */
  stall(): void;
  /** As a proxy whose portal is not there: it answers 502 by itself. */
  refuse(): void;
  /** How many bytes have gone to the portal. */
  readonly sent: number;
  /** Told of bytes as they go to the portal: how many, in all. */
  onSent: (bytes: number) => void;
  stop(): Promise<void>;
}

/** Lays a line to the portal at this address. */
export async function layLine(to: string): Promise<Line> {
  const port = Number(new URL(to).port);
  const sockets = new Set<Socket>();
  let state: 'up' | 'cut' | 'stalled' | 'refusing' = 'up';
  let answersHeld = false;
  let sent = 0;
  const server = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    if (state === 'refusing') {
      sayNobodyIsThere(near);
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (bytes: Buffer) => {
      if (state === 'stalled') return;
      sent += bytes.length;
      line.onSent(sent);
      if (!far.destroyed && !far.write(bytes)) {
        near.pause();
        far.once('drain', () => near.resume());
      }
    });
    far.on('data', (bytes: Buffer) => {
      if (state === 'up' && !answersHeld && !near.destroyed) near.write(bytes);
    });
    near.on('end', () => far.end());
    far.on('end', () => near.end());
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const line: Line = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get sent() {
      return sent;
    },
    onSent: () => undefined,
    cut: () => {
      state = 'cut';
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      // What was on its way when it fell silent will never arrive.
      if (state === 'stalled' || answersHeld) for (const socket of sockets) socket.destroy();
      state = 'up';
      answersHeld = false;
    },
    holdAnswers: () => {
      answersHeld = true;
    },
    stall: () => {
      state = 'stalled';
    },
    refuse: () => {
      state = 'refusing';
      for (const socket of sockets) socket.destroy();
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((closed) => {
        server.close(() => closed());
      });
    },
  };
  return line;
}

/** Hears the request to its end, as far as one can tell, and answers. */
function sayNobodyIsThere(near: Socket): void {
  const answer = (): void => {
    near.end(
      'HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 20\r\nConnection: close\r\n\r\n<main>Nobody.</main>',
    );
  };
  near.on('error', () => undefined);
  let quiet: ReturnType<typeof setTimeout> | undefined;
  near.on('data', () => {
    clearTimeout(quiet);
    quiet = setTimeout(answer, 100);
  });
}
