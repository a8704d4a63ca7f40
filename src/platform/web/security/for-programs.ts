import type { Request } from 'express';

/** True under `/api/`, where programs ask: it answers with data whatever is asked for. */
export function isForPrograms({ path }: Pick<Request, 'path'>): boolean {
  // As the router reads addresses: capitals are the same there.
  return /^\/api(?:\/|$)/i.test(path);
}
