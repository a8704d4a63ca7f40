import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest, SeatEndings } from '../people/index.js';
import { rebuildMissing } from '../experience/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { Kinds } from '../platform/lifecycle/index.js';
import { endCharges } from './acts/end-charges.js';
import { acceptWhenAdmitted, endWhenTakenBack } from './acts/follow-internship.js';
import { lapseReports } from './acts/lapse-reports.js';
import { REPORT } from './report.js';
import { reviseReport } from './acts/revise-report.js';
import { depositedWithoutAssessment } from './data/without-assessment.store.js';
import { AdmissionPage } from './pages/admission.page.js';
import { CarriedController } from './pages/carried.controller.js';
import { DepositController } from './pages/deposit.controller.js';
import { ReportsExport, ReportsPage } from './pages/list.page.js';
import { ConfidentialityController } from './pages/confidentiality.controller.js';
import { OutlinesController } from './pages/outlines.controller.js';
import { OfficerController } from './pages/officer.controller.js';
import { TransferController } from './pages/transfer.controller.js';
import { TransfersController } from './pages/transfers.controller.js';
import { OpeningPage } from './pages/opening.page.js';
import { PapersController } from './pages/papers.controller.js';
import { PeriodsController } from './pages/periods.controller.js';
import { CorrectionsPage, ReturnPage } from './pages/returning.page.js';
import { SubmissionController } from './pages/submission.controller.js';
import { withdrawReport } from './acts/withdraw-report.js';
import { writeOfReport } from './acts/write-of-report.job.js';

const EVERY_HOUR = '25 * * * *';
const EVERY_MORNING = '50 4 * * *';

/** The pages of the report file, and what the room does when a report moves. */
@Module({
  controllers: [
    ReportsPage,
    ReportsExport,
    OutlinesController,
    TransfersController,
    OpeningPage,
    CarriedController,
    SubmissionController,
    PeriodsController,
    DepositController,
    ReturnPage,
    CorrectionsPage,
    AdmissionPage,
    OfficerController,
    TransferController,
    ConfidentialityController,
    PapersController,
  ],
})
export class ReportsModule implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Kinds) private readonly kinds: Kinds,
    @Inject(SeatEndings) private readonly seatEndings: SeatEndings,
  ) {}

  onModuleInit(): void {
    this.kinds.offer(REPORT, actorOfRequest, { withdraw: withdrawReport, revise: reviseReport });
    this.kinds.listen(acceptWhenAdmitted, endWhenTakenBack);
    this.seatEndings.bring(endCharges);
    this.kinds.whenMoved(REPORT, writeOfReport);
    this.jobs.schedule('rebuild-deposited', EVERY_HOUR, () =>
      rebuildMissing(this.database, depositedWithoutAssessment),
    );
    this.jobs.schedule('lapse-reports', EVERY_MORNING, () => this.database.transact(lapseReports));
  }
}
