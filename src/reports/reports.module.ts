import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest } from '../people/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { Kinds, listen } from '../platform/lifecycle/index.js';
import { acceptWhenAdmitted, endWhenTakenBack } from './follow-internship.js';
import { lapseReports } from './lapse-reports.js';
import { REPORT } from './report.js';
import { tellOfReport } from './report-moved.job.js';
import { reviseReport } from './revise-report.js';
import { CarriedController } from './web/carried.controller.js';
import { DepositController } from './web/deposit.controller.js';
import { PapersController } from './web/papers.controller.js';
import { PeriodsController } from './web/periods.controller.js';
import { RegistryController } from './web/registry.controller.js';
import { ReportsController } from './web/reports.controller.js';
import './web/sentences.js';
import { SubmissionController } from './web/submission.controller.js';
import { withdrawReport } from './withdraw-report.js';

const EVERY_MORNING = '50 4 * * *';

@Module({
  controllers: [
    ReportsController,
    CarriedController,
    SubmissionController,
    PeriodsController,
    DepositController,
    RegistryController,
    PapersController,
  ],
})
export class ReportsModule implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Kinds) private readonly kinds: Kinds,
  ) {}

  onModuleInit(): void {
    this.kinds.offer(REPORT, actorOfRequest, { withdraw: withdrawReport, revise: reviseReport });
    listen(acceptWhenAdmitted);
    listen(endWhenTakenBack);
    this.kinds.whenMoved(REPORT, tellOfReport);
    this.jobs.schedule('lapse-reports', EVERY_MORNING, () => this.database.transact(lapseReports));
  }
}
