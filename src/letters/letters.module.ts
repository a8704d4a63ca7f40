import { Global, Inject, Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { Database } from '../platform/database/index.js';
import { enqueue, Jobs } from '../platform/jobs/index.js';
import { Metrics } from '../platform/metrics/index.js';
import { Mail } from '../platform/mail/index.js';
import { sendKeptLetters } from './acts/kept-letters.job.js';
import { sendLetter } from './acts/send-letter.job.js';
import { unsentSince } from './data/letters.store.js';
import { LinkMakers } from './data/links.js';
import { LettersController } from './pages/letters.controller.js';
import { PresentationController } from './pages/presentation.controller.js';

const THIRTY_DAYS = 30 * 86_400_000;
const KEPT_LETTERS = 'send-kept-letters';
/** A silent server holds a letter for ten seconds: two at once, in a queue of their own, hold up nothing else. */
const MANNERS = { queue: { name: 'letters', atOnce: 2 }, within: 60_000 };

/**
 * `Mail` is for all to ask whether letters leave at all (`canSend`); only this room sends. `LinkMakers` is for the
 * rooms whose letters have personal links.
 */
@Global()
@Module({
  controllers: [LettersController, PresentationController],
  providers: [Mail, LinkMakers],
  exports: [Mail, LinkMakers],
})
export class LettersModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Mail) private readonly mail: Mail,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(LinkMakers) private readonly links: LinkMakers,
  ) {}

  onModuleInit(): void {
    const { config, database, mail, links } = this;
    this.jobs.register<{ letterId: string }>(
      'send-letter',
      ({ letterId }, run) => sendLetter({ database, mail, config, links }, letterId, run),
      MANNERS,
    );
    this.metrics.keep({
      name: 'aval_letters_unsent',
      help: 'Letters that were given up in the last thirty days, but for those that came too late.',
      ask: async (tx) =>
        (await unsentSince(tx, new Date(tx.now.getTime() - THIRTY_DAYS))).reduce((sum, { count }) => sum + count, 0),
    });
    this.jobs.schedule(KEPT_LETTERS, '*/15 * * * *', () => sendKeptLetters(database, mail));
  }

  /** A mail server may just have been given. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.jobs === 'inside' && this.mail.canSend)
      await this.database.transact((tx) => enqueue(tx, KEPT_LETTERS, {}, { key: KEPT_LETTERS, maxAttempts: 5 }));
  }
}
