import type { Request } from 'express';
import { isForPrograms } from './for-programs.js';

export interface Provenance {
  readonly method: string;
  readonly secFetchSite?: string | undefined;
  readonly origin?: string | undefined;
  /** Where the portal is reached: `https://aval.example.fr`. */
  readonly ourOrigins: readonly string[];
}

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * True when a browser says that another site's page, or another origin of our own site, sends this act.
 * A program that is not a browser says nothing of where it comes from, and no browser lends it a cookie: it passes.
 */
export function comesFromElsewhere({ method, secFetchSite, origin, ourOrigins }: Provenance): boolean {
  if (HARMLESS.has(method)) return false;
  if (secFetchSite !== undefined) return secFetchSite !== 'same-origin' && secFetchSite !== 'none';
  return origin !== undefined && !ourOrigins.includes(origin);
}

/**
 * What a request says of where it comes from. A request with a token of its own, or without a cookie under `/api/`, is
 * nobody's forgery.
 */
export function provenanceOf(request: Request, publicUrl: string | undefined): Provenance {
  const here = `${request.protocol}://${request.get('host') ?? ''}`;
  return {
    method:
      (isForPrograms(request) && request.get('cookie') === undefined) ||
      request.get('authorization')?.startsWith('Bearer ')
        ? 'GET'
        : request.method,
    secFetchSite: request.get('sec-fetch-site'),
    origin: request.get('origin'),
    ourOrigins: publicUrl === undefined ? [here] : [new URL(publicUrl).origin],
  };
}
