import { createHash, randomBytes } from 'node:crypto';

/** A secret for a browser or a program: 256 bits, told once. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it: whoever reads the table cannot sign in. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
