import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { settings } from '../diplomas/index.js';
import { Clock } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { Database } from '../platform/database/index.js';
import { FilesModule } from '../platform/files/index.js';
import { Metrics } from '../platform/metrics/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { PaperChildren } from './children/paper-children.js';
import { Typesetters } from './children/typesetters.js';
import { forgetPassing } from './acts/passing-uploads.js';
import { Papers } from './papers.js';
import { READ_LOST_ANEW } from './acts/read-anew.js';
import { READ_PAPER } from './acts/read-paper.job.js';
import { SCAN_BYTES, SCAN_THE_REST } from './acts/scan-bytes.job.js';
import { Scanner } from './scanning/scanner.js';
import { LetterheadController } from './pages/letterhead.controller.js';
import { forgetOldUploads } from './data/uploads.store.js';
import { OF_FILES, OF_SCANS } from './data/queues.js';

const A_DAY = 86_400_000;
const EVERY_QUARTER_OF_AN_HOUR = '*/15 * * * *';

/** Gives `Papers`, the one way in and out of PDFs, to every room, and reads and scans what was sent. */
@Global()
@Module({
  controllers: [LetterheadController],
  imports: [FilesModule],
  providers: [Papers, PaperChildren, Typesetters, Scanner],
  exports: [Papers],
})
export class PapersModule implements OnModuleInit {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Papers) private readonly papers: Papers,
    @Inject(PaperChildren) private readonly children: PaperChildren,
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Scanner) private readonly scanner: Scanner,
  ) {}

  onModuleInit(): void {
    const { jobs, papers, scanner, children, metrics } = this;
    metrics.keep({
      name: 'aval_children',
      help: 'Contained children that are alive.',
      ask: () => children.pids.length,
    });
    metrics.keep({ name: 'aval_children_waited_for', help: 'Who waits for one.', ask: () => children.waiting });
    jobs.register<{ readonly paperId: string }>(READ_PAPER, ({ paperId }) => papers.read([paperId]), OF_FILES);
    jobs.register(READ_LOST_ANEW, () => papers.readLostAnew(), OF_FILES);
    jobs.register<{ readonly sha256: string }>(SCAN_BYTES, ({ sha256 }) => scanner.scan(sha256), OF_SCANS);
    jobs.schedule(SCAN_THE_REST, EVERY_QUARTER_OF_AN_HOUR, () => scanner.scanTheRest(), OF_SCANS);
    jobs.schedule('sweep-orphans', '41 2 * * *', () => this.sweep(), OF_FILES);
  }

  private async sweep(): Promise<void> {
    const now = this.clock.now();
    const { quarantineDays } = await this.database.read(settings);
    await this.papers.sweep(now, new Date(now.getTime() - quarantineDays * A_DAY));
    await this.database.transact(forgetOldUploads);
    await forgetPassing(this.config.dataDir, new Date(now.getTime() - A_DAY));
  }
}
