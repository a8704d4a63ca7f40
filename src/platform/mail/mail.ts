import { once } from 'node:events';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/index.js';
import { mailRefusedFrom } from './mail-refused.js';

/**
 * From the first step to the last, whatever the server does: one that says a letter a second is never silent, and never
 * done.
 */
const IN_ALL = 9_000;
/**
 * Each step: reaching the server, its greeting, each of its answers. A socket given up is destroyed: its other end may
 * never close it.
 */
const LIMITS = {
  dnsTimeout: 5_000,
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 5_000,
  socketCloseTimeout: 0,
};

/** A message for one person. `id` makes its Message-ID, so that a second sending is recognised as the same. */
export interface Message {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly id: string;
}

/** The way out for e-mail: an SMTP server, or none. */
@Injectable()
export class Mail implements OnModuleDestroy {
  private readonly transport: Transporter | undefined;
  private readonly from: string;

  constructor(@Inject(Config) config: Config) {
    this.from = config.mailFrom;
    this.transport = config.smtpUrl === undefined ? undefined : createTransport({ ...LIMITS, url: config.smtpUrl });
  }

  /** False without SMTP_URL: letters are then kept, and read in the portal. */
  get canSend(): boolean {
    return this.transport !== undefined;
  }

  /** Hands the message to the server, within ten seconds. Throws `MailRefused` when it does not take it. */
  async send({ to, subject, text, id }: Message): Promise<void> {
    const domain = /@([^>\s]+)/.exec(this.from)?.[1] ?? 'localhost';
    try {
      await this.transport?.sendMail({
        from: this.from,
        to,
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.timeout(IN_ALL),
      });
    } catch (error) {
      throw mailRefusedFrom(error);
    }
  }

  /** Whether the server lets us in. Throws `MailRefused` when it does not, or says nothing. */
  async tryIt(): Promise<void> {
    const over = AbortSignal.timeout(IN_ALL);
    try {
      await Promise.race([
        this.transport?.verify(),
        once(over, 'abort').then(() => {
          throw new Error('The mail server says nothing.');
        }),
      ]);
    } catch (error) {
      throw mailRefusedFrom(error);
    }
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}
