/**
 * Why a message did not leave: nobody answers at the server's address (`unreachable`), it answers too slowly or not at
 * all (`silent`), it does not know us (`login`), it refuses this recipient for good (`recipient`), it did not take the
 * message (`refused`).
 */
export type MailFailure = 'unreachable' | 'silent' | 'login' | 'recipient' | 'refused';

/**
 * A message that did not leave. Its own words are the code alone: a server's reply may repeat an address, or the
 * message itself.
 */
export class MailRefused extends Error {
  constructor(
    readonly failure: MailFailure,
    /** The server's own reply, or the system's: to be kept, never logged. */
    readonly reply: string,
  ) {
    super(`The message did not leave: ${failure}.`);
    this.name = 'MailRefused';
  }

  /** Another try would be refused again. */
  get isLasting(): boolean {
    return this.failure === 'recipient';
  }
}

interface FromNodemailer {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly message?: string;
}

/** What nodemailer threw, by what it means. */
export function mailRefusedFrom(error: unknown): MailRefused {
  const thrown = (error ?? {}) as FromNodemailer;
  return new MailRefused(failureOf(thrown), thrown.message ?? 'unknown');
}

function failureOf({ code = '', command, responseCode = 0 }: FromNodemailer): MailFailure {
  if (code === 'ETIMEDOUT' || code === 'EABORT') return 'silent';
  if (/^E(?:CONNECTION|SOCKET|DNS|TLS|PROXY|CONNREFUSED|CONNRESET)$/.test(code)) return 'unreachable';
  if (/AUTH/.test(code)) return 'login';
  return code === 'EENVELOPE' && command === 'RCPT TO' && responseCode >= 500 ? 'recipient' : 'refused';
}
