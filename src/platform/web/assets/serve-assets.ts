import { createReadStream, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';
import type { RequestHandler } from 'express';
import type { Assets } from './assets.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const PACKED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Serves what was built, packed if the browser can unpack it, for a year: another content has another name. */
export function serveAssets(assets: Assets): RequestHandler {
  const known = assets.files;
  const sizes = new Map<string, number>();
  for (const file of known)
    for (const end of ['', '.br', '.gz']) {
      const size = statSync(join(assets.folder, file + end), { throwIfNoEntry: false })?.size;
      if (size !== undefined) sizes.set(file + end, size);
    }
  return (request, response, next) => {
    const name = request.path.slice('/assets/'.length);
    if (
      !request.path.startsWith('/assets/') ||
      !known.has(name) ||
      (request.method !== 'GET' && request.method !== 'HEAD')
    )
      return next();
    const [encoding, end] = PACKED.find(
      ([encoding, end]) => sizes.has(name + end) && request.acceptsEncodings(encoding),
    ) ?? [undefined, ''];
    response.set({
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
      'Content-Length': String(sizes.get(name + end)),
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    });
    if (request.method === 'HEAD') return response.end();
    return pipeline(createReadStream(join(assets.folder, name + end)), response, () => undefined);
  };
}
