/** The database cannot be worked with as it is; the message says why, and what to do, to whoever starts the portal. */
export class DatabaseNotReady extends Error {}

/** Where it is, in words; never its password. */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'the address of DATABASE_URL';
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port === '' ? '5432' : port}${pathname}`;
}
