import type { Response } from 'express';
import { bearsSecret, OF_SECRET_ADDRESSES } from '../security/headers.js';
import type { Prepared } from './prepared.js';

/** Writes the status and the headers; cookies are added to those already given. */
export function putHeaders(response: Response, { status, headers }: Prepared): void {
  response.status(status);
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'Set-Cookie') response.append(name, [value].flat());
    else response.setHeader(name, value);
  }
  if (bearsSecret(response.req))
    for (const [name, value] of Object.entries(OF_SECRET_ADDRESSES)) response.setHeader(name, value);
}
