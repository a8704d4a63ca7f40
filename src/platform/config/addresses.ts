import { isIP } from 'node:net';

/** What a text of the form `scheme://user:password@host…` must have encoded in its user and password, and how. */
export const ENCODED =
  'must have its user and password encoded: in them # is written %23, ? is %3F, @ is %40, / is %2F, % is %25 and a space is %20';

/**
 * Whether an address says what whoever wrote it means. Unencoded in a password, `#`, `?` and `/` end it in silence, and
 * a second `@` or a `%` changes what is read of it: the only `@` stands before the host, nothing is a fragment, and
 * each `%` begins a code.
 */
export function isEncoded(address: string): boolean {
  const afterScheme = address.replace(/^[a-z\d+.-]+:\/\//i, '');
  const authority = /^[^/?#]*/.exec(afterScheme)?.[0] ?? '';
  const count = (text: string): number => text.split('@').length - 1;
  return !/[#\s\\]|%(?![\da-f]{2})/i.test(address) && count(afterScheme) === count(authority) && count(authority) <= 1;
}

/** Whether an address names a host in a form that can be read. Of PostgreSQL’s a socket may stand in its place. */
export function hasHost(address: string): boolean {
  return URL.canParse(address) && new URL(address).hostname !== '';
}

/** Whether this is where people find the portal, and nothing below it: `https://aval.example.fr`, with its port. */
export function isOrigin(address: string): boolean {
  return /^https?:\/\/[^/?#@\s\\]+$/i.test(address) && URL.canParse(address);
}

const NAMED = new Set(['loopback', 'linklocal', 'uniquelocal']);

/**
 * Whether this says how many proxies stand in front (at most 99), or which: names, addresses and networks, between
 * commas.
 */
export function saysProxies(text: string): boolean {
  return /^\d{1,2}$/.test(text) || text.split(',').every((one) => NAMED.has(one.trim()) || isNetwork(one.trim()));
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** Whether this is where a clamd listens. */
export function isClamd(address: string): boolean {
  if (/^unix:\/\S+$/.test(address)) return true;
  const port = /^tcp:\/\/(?:\[[\da-fA-F:.]+\]|[^\s/:[\]@?#]+):(\d{1,5})$/.exec(address)?.[1];
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65_535;
}
