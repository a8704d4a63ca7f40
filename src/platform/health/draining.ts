import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';

/** The end of the portal, once it was told to end: nobody new is let in, and nobody is cut off. */
@Injectable()
export class Draining {
  private readonly open = new Set<Socket>();
  private readonly answers = new Map<Socket, { shouldKeepAlive: boolean }>();
  private begun = false;

  /** Whether the portal was told to end. */
  get hasBegun(): boolean {
    return this.begun;
  }

  /** Knows, from now on, which connections of this server carry a request. */
  watch(server: Server): void {
    server.on('connection', (socket: Socket) => {
      this.open.add(socket);
      socket.once('close', () => this.open.delete(socket));
    });
    server.on('request', ({ socket }, response) => {
      this.answers.set(socket, response);
      if (this.begun) response.shouldKeepAlive = false;
      response.once('close', () => {
        this.answers.delete(socket);
        if (this.begun) socket.end();
      });
    });
  }

  /** Takes no new connection, closes those that carry no request, and waits for the others, at most so long. */
  async end(server: Server, patienceMs: number): Promise<void> {
    this.begun = true;
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    // A browser opens connections that it may never use: they would be waited for.
    for (const socket of this.open) if (!this.answers.has(socket)) socket.destroy();
    for (const answer of this.answers.values()) answer.shouldKeepAlive = false;
    const impatience = new AbortController();
    await Promise.race([closed, sleep(patienceMs, undefined, { signal: impatience.signal }).catch(() => undefined)]);
    impatience.abort();
    server.closeAllConnections();
  }
}
