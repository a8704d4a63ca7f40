import type { MailFailure } from '../../platform/mail/index.js';
import type { Locale } from '../../platform/web/index.js';
import { words } from './words.js';

/** Why a letter did not leave: what the mail server did, a fault of the portal's own (`unknown`), or no server while it was worth sending (`late`). */
export type SendingFailure = MailFailure | 'unknown' | 'late';

/** How the sending of a letter goes, as its row says. */
export interface Sending {
  readonly sentAt: Date | null;
  /** Not sent, for it was not wanted any more: its link is of no use, or it was read in the portal before it could leave. */
  readonly droppedAt: Date | null;
  /** Nobody tries again by itself. */
  readonly unsentAt: Date | null;
  readonly failure: SendingFailure | null;
}

/** « non envoyé : le serveur de courrier ne répond pas »: what its reader should know of a letter that did not leave. Undefined where there is nothing to say. */
export function sayUnsent({ sentAt, droppedAt, unsentAt, failure }: Sending, locale: Locale): string | undefined {
  if (sentAt !== null || droppedAt !== null || failure === null) return undefined;
  const w = words(locale);
  return unsentAt === null ? w.notYet(w.why[failure]) : w.unsent(w.why[failure]);
}

/** « le serveur de courrier ne répond pas »: a failure in plain words. */
export function whyUnsent(failure: SendingFailure, locale: Locale): string {
  return words(locale).why[failure];
}
