import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest } from '../people/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { listen, registerLife, whenMoved } from '../platform/lifecycle/index.js';
import { offerMoves } from '../platform/lifecycle/web/index.js';
import { notFound } from '../platform/refusal/index.js';
import { REPORT_LIFECYCLE, type Report } from './domain/index.js';
import { acceptWhenAdmitted, endWhenTakenBack } from './follow-internship.js';
import { lapseReports } from './lapse-reports.js';
import { findReport } from './reports.store.js';
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
import { words } from './web/words.js';
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
  ) {}

  onModuleInit(): void {
    registerLife({ lifecycle: REPORT_LIFECYCLE, words: { fr: words('fr').life, en: words('en').life } });
    offerMoves<Report>({
      collection: 'reports',
      lifecycle: REPORT_LIFECYCLE,
      find: (tx, request, id) => findReport(tx, actorOfRequest(request), id),
      act: async (tx, request, report, move, reason) => {
        const actor = actorOfRequest(request);
        if (move === 'withdraw') return withdrawReport(tx, actor, report, reason);
        if (move === 'revise') return reviseReport(tx, actor, report);
        return notFound;
      },
      titleOf: (report, locale) => words(locale).number(report.number),
    });
    listen(acceptWhenAdmitted);
    listen(endWhenTakenBack);
    whenMoved('report', 'reports', tellOfReport);
    this.jobs.schedule('lapse-reports', EVERY_MORNING, () => this.database.transact(lapseReports));
  }
}
