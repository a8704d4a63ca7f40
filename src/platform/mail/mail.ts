import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/index.js';

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
    this.transport =
      config.smtpUrl === undefined
        ? undefined
        : createTransport(config.smtpUrl, { connectionTimeout: 10_000, socketTimeout: 20_000 } as object);
  }

  /** False without SMTP_URL: letters are then kept, and read in the portal. */
  get canSend(): boolean {
    return this.transport !== undefined;
  }

  /** Hands the message to the server. Throws when it does not take it. */
  async send({ to, subject, text, id }: Message): Promise<void> {
    const domain = /@([^>\s]+)/.exec(this.from)?.[1] ?? 'localhost';
    await this.transport?.sendMail({
      from: this.from,
      to,
      subject,
      text,
      messageId: `<${id}@${domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}
