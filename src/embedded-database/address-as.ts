import { createHmac } from 'node:crypto';
import type { Role } from '../platform/database/index.js';

/**
 * The address of an embedded database for whom it signs in, made from that of whoever administers it. The password comes
 * from the administrator's, which cannot be found from it: nothing else has to be kept.
 */
export function addressAs(administrator: string, role: Role): string {
  const address = new URL(administrator);
  address.password = createHmac('sha256', decodeURIComponent(address.password)).update(role).digest('base64url');
  address.username = role;
  return address.href;
}
