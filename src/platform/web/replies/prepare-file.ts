import type { Request } from 'express';
import { ALONE, FRAMED_BY_US } from '../security/headers.js';
import type { Prepared } from './prepared.js';
import type { FileReply } from './reply.js';

/**
 * Bytes, in whole or in the part asked for; kept by nobody on the way. A reader who has them already is told so, once
 * let through again.
 * `accelPrefix`: where a proxy that can read them serves them from.
 */
export async function prepareFile(
  reply: FileReply,
  request: Pick<Request, 'get' | 'method'>,
  accelPrefix?: string,
): Promise<Prepared> {
  const etag = reply.sha256 && `"${reply.sha256}"`;
  const always = {
    'Cache-Control': etag ? 'private, no-cache' : 'private, no-store',
    ...(etag && { ETag: etag }),
    ...(reply.inline ? FRAMED_BY_US : ALONE),
  };
  const ifMatch = request.get('if-match');
  if (ifMatch !== undefined && !isAmong(etag, ifMatch)) return { status: 412, headers: always };
  if (etag && isAmong(etag, request.get('if-none-match')?.replaceAll('W/', '')))
    return { status: 304, headers: always };
  const headers = { ...always, 'Content-Type': reply.type, 'Content-Disposition': disposition(reply) };
  // The proxy sends the bytes, or the part of them that is asked for, to whoever was let through here. It would weigh
  // If-Match against a tag that it does not know.
  const proxied = accelPrefix === undefined || ifMatch !== undefined ? undefined : await reply.proxied?.();
  if (proxied !== undefined)
    return { status: 200, headers: { ...headers, 'X-Accel-Redirect': `${accelPrefix}${proxied}` } };
  const range = partAsked(reply, etag, request);
  if (range === 'unsatisfiable')
    return { status: 416, headers: { ...always, 'Accept-Ranges': 'bytes', 'Content-Range': `bytes */${reply.size}` } };
  const length = range ? range.end - range.start + 1 : reply.size;
  const sent = {
    ...headers,
    'Accept-Ranges': 'bytes',
    'Content-Length': String(length),
    ...(range && { 'Content-Range': `bytes ${range.start}-${range.end}/${reply.size}` }),
  };
  return {
    status: range ? 206 : 200,
    headers: sent,
    ...(request.method !== 'HEAD' && { body: await reply.open(range) }),
  };
}

/**
 * A part is asked for by GET alone, and given only of the very bytes that the reader has a part of already (`If-Range`:
 * a tag of ours; we give no dates).
 */
function partAsked(
  { size }: FileReply,
  etag: string | undefined,
  request: Pick<Request, 'get' | 'method'>,
): ReturnType<typeof rangeOf> {
  const ifRange = request.get('if-range');
  return request.method === 'GET' && (ifRange === undefined || ifRange === etag)
    ? rangeOf(request.get('range'), size)
    : undefined;
}

/**
 * One part of a file, or undefined for the whole. Several parts at once are not worth their trouble: the whole is a
 * right answer too, and the only one for the end of an empty file.
 */
export function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return undefined;
  if (size === 0 && first === '' && Number(last) > 0) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end || start >= size ? 'unsatisfiable' : { start, end };
}

function isAmong(etag: string | undefined, known: string | undefined): boolean {
  return known?.split(',').some((one) => one.trim() === '*' || one.trim() === etag) ?? false;
}

function disposition({ name, inline }: FileReply): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\/]/g, '_');
  const full = encodeURIComponent(name.replace(/[/\\]/g, '_')).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`;
}
