/**
 * As whom PostgreSQL knows us: whoever has the schema and everything in it. Roles are of the whole server: one
 * institution a server.
 */
export const OWNER = 'aval_owner';
/** The portal, which owns nothing, and may do what `src/grants.ts` says. */
export const PORTAL = 'aval_portal';
/** What runs the jobs beside the portal, which owns nothing, and may do less. */
export const WORKER = 'aval_worker';

/** Whom the program signs in as. */
export type Role = typeof PORTAL | typeof WORKER;

/** The same address, where whoever signs in acts as the owner of the schema: an administrator, or the owner itself. */
export function asOwner(url: string): string {
  const [address = '', query = ''] = url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('options', `-c role=${OWNER}`);
  return `${address}?${parameters.toString().replaceAll('+', '%20')}`;
}
