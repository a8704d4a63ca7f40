import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { Mail } from '../platform/mail/index.js';
import { sendLetter } from './send-letter.job.js';
import { LettersController } from './web/letters.controller.js';

/** `Mail` is for all to ask whether letters leave at all (`canSend`); only this room sends. */
@Global()
@Module({ controllers: [LettersController], providers: [Mail], exports: [Mail] })
export class LettersModule implements OnModuleInit {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Mail) private readonly mail: Mail,
  ) {}

  onModuleInit(): void {
    this.jobs.register<{ letterId: string }>('send-letter', ({ letterId }) =>
      sendLetter(this.database, this.mail, this.config, letterId),
    );
  }
}
