import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { Database } from '../platform/database/index.js';
import { FilesModule, Store } from '../platform/files/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { PaperChildren } from './paper-children.js';
import { forgetPassing } from './passing-uploads.js';
import { Papers } from './papers.js';
import { READ_PAPER } from './read-paper.job.js';
import { SCAN_BYTES, SCAN_THE_REST } from './scan-bytes.job.js';
import { Scanner } from './scanner.js';
import { sweepOrphans } from './sweep-orphans.job.js';
import { forgetOldUploads } from './uploads.store.js';
import './web/sentences.js';

const A_DAY = 86_400_000;
const EVERY_QUARTER_OF_AN_HOUR = '*/15 * * * *';

@Global()
@Module({ imports: [FilesModule], providers: [Papers, PaperChildren, Scanner], exports: [Papers] })
export class PapersModule implements OnModuleInit {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Store) private readonly store: Store,
    @Inject(Papers) private readonly papers: Papers,
    @Inject(Scanner) private readonly scanner: Scanner,
  ) {}

  onModuleInit(): void {
    this.jobs.register<{ readonly paperId: string }>(READ_PAPER, ({ paperId }) => this.papers.read([paperId]));
    this.jobs.register<{ readonly sha256: string }>(SCAN_BYTES, ({ sha256 }) => this.scanner.scan(sha256));
    this.jobs.schedule(SCAN_THE_REST, EVERY_QUARTER_OF_AN_HOUR, () => this.scanner.scanTheRest());
    this.jobs.schedule('sweep-orphans', '41 2 * * *', async () => {
      const now = this.clock.now();
      await sweepOrphans(this.database, this.store, now);
      await this.database.transact(forgetOldUploads);
      await forgetPassing(this.config.dataDir, new Date(now.getTime() - A_DAY));
    });
  }
}
