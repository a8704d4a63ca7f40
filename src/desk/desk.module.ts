import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { NavigationProvider } from '../platform/web/index.js';
import { remindOfSeats } from './acts/remind-of-seats.js';
import { DeskNavigation } from './pages/navigation.js';
import { DeskController } from './pages/desk.controller.js';
import { FileController } from './pages/file.controller.js';
import { JobsController } from './pages/jobs.controller.js';
import { MyDataController } from './pages/my-data.controller.js';
import { RulesetEffectController } from './pages/ruleset-effect.controller.js';

const EVERY_MORNING = '35 4 * * *';

/** Everyone’s first page, the page of one file, the navigation, one’s own data, the jobs. */
@Module({
  controllers: [DeskController, FileController, JobsController, MyDataController, RulesetEffectController],
  providers: [{ provide: NavigationProvider, useClass: DeskNavigation }],
})
export class DeskModule implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule('remind-of-seats', EVERY_MORNING, () => this.database.transact(remindOfSeats));
  }
}
