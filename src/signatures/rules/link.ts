import { instantOf, type LocalDate } from '../../platform/clock/rules/index.js';

const DAYS = 30;

/** When a link made now ends: as the day comes by which all must have signed, and after thirty days at the latest. */
export function endOfLink(now: Date, signBefore: LocalDate, timeZone: string): Date {
  return new Date(Math.min(now.getTime() + DAYS * 86_400_000, instantOf(signBefore, timeZone).getTime()));
}

/** Whether it is the shape of a token: 256 bits in base64url. */
export function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
