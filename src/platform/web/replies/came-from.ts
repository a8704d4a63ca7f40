import type { Request } from 'express';
import { typedOf } from '../forms/tree.js';
import { isOwnPath, ownPath, type Address } from './addresses.js';

const SECRET = /pass|secret|token|code/i;
const WORTH_KEEPING = 20;
/** What a field holds that nobody types: ids, alone or joined, and hashes. */
const CHOSEN = /^[0-9a-f-]{32,}(?:~[0-9a-f-]+)*$/;

/** The page of ours that led here, if it did. */
export function cameFrom(request: Request): Address | undefined {
  const referer = request.get('referer');
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const { host, pathname, search } = new URL(referer);
  return host === request.get('host') && isOwnPath(pathname) ? ownPath(pathname + search) : undefined;
}

/** The texts long enough to be a pity, never a password. */
export function textsTyped(request: Request): string[] {
  if (request.method !== 'POST') return [];
  return Object.entries(typedOf(request.body)).flatMap(([name, value]) =>
    SECRET.test(name) ? [] : [value].flat().filter((text) => text.length >= WORTH_KEEPING && !CHOSEN.test(text)),
  );
}
