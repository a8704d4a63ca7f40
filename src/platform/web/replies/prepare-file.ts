import type { Request } from 'express';
import { ALONE, FRAMED_BY_US } from '../security/headers.js';
import type { Prepared } from './prepared.js';
import type { FileReply } from './reply.js';

/** Bytes, in whole or in the part asked for; kept by nobody on the way. A reader who has them already is told so, once let through again. `accelPrefix`: where a proxy that can read them serves them from. */
export async function prepareFile(reply: FileReply, request: Pick<Request, 'get' | 'method'>, accelPrefix?: string): Promise<Prepared> {
  const etag = reply.sha256 && `"${reply.sha256}"`;
  const headers = {
    'Content-Type': reply.type, 'Content-Disposition': disposition(reply), 'Accept-Ranges': 'bytes',
    'Cache-Control': etag ? 'private, no-cache' : 'private, no-store', ...(etag && { ETag: etag }), ...(reply.inline ? FRAMED_BY_US : ALONE),
  };
  if (etag && isAmong(etag, request.get('if-none-match'))) return { status: 304, headers };
  // The proxy sends the bytes, or the part of them that is asked for, to whoever was let through here.
  const proxied = accelPrefix === undefined ? undefined : await reply.proxied?.();
  if (proxied !== undefined) {
    const { 'Accept-Ranges': _itSaysSo, ...kept } = headers;
    return { status: 200, headers: { ...kept, 'X-Accel-Redirect': `${accelPrefix}${proxied}` } };
  }
  const ifRange = request.get('if-range');
  const range = ifRange === undefined || ifRange === etag ? rangeOf(request.get('range'), reply.size) : undefined;
  if (range === 'unsatisfiable') return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${reply.size}` } };
  if (range) {
    const length = range.end - range.start + 1;
    return { status: 206, headers: { ...headers, 'Content-Range': `bytes ${range.start}-${range.end}/${reply.size}`, 'Content-Length': String(length) }, body: await reply.open(range) };
  }
  return { status: 200, headers: { ...headers, 'Content-Length': String(reply.size) }, body: await reply.open() };
}

/** One part of a file, or undefined for the whole. Several parts at once are not worth their trouble: the whole is a right answer too. */
export function rangeOf(header: string | undefined, size: number): { start: number; end: number } | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end || start >= size ? 'unsatisfiable' : { start, end };
}

function isAmong(etag: string, known: string | undefined): boolean {
  return known?.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag) ?? false;
}

function disposition({ name, inline }: FileReply): string {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]/g, '').replace(/["\\/]/g, '_');
  const full = encodeURIComponent(name.replace(/[/\\]/g, '_')).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`;
}
