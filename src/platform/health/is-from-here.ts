import type { Request } from 'express';

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/** Whether this machine itself asks, and not a proxy on it for somebody else. */
export function isFromHere({ socket, headers }: Pick<Request, 'socket' | 'headers'>): boolean {
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isForwarded && LOOPBACK.test(socket.remoteAddress ?? '');
}
