import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest } from '../people/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { Kinds } from '../platform/lifecycle/index.js';
import { assessWhenInternshipChanges, assessWhenInternshipIsCertified } from './acts/follow-internship.js';
import {
  incompleteWithoutReport,
  readyWhenProposed,
  restOnNewReport,
  unreadyWithoutOpinion,
} from './acts/follow-report.js';
import { moveWithFile } from './acts/follow-transfer.js';
import { REQUEST } from './request.js';
import { AdmissionPage } from './pages/admission.page.js';
import { CorrectionsPage } from './pages/corrections.page.js';
import { ConditionsController } from './pages/conditions.controller.js';
import { HeldCreditsController } from './pages/held-credits.controller.js';
import { RequestsExport, RequestsPage } from './pages/list.page.js';
import { OpeningPage } from './pages/opening.page.js';
import { RequestController } from './pages/request.controller.js';
import { SubmissionPage } from './pages/submission.page.js';
import { endYearWhenEnded, reopenYearWhenDeferred } from './acts/end-requested-year.js';
import { lapseRequests } from './acts/lapse-requests.js';
import { withdrawRequest } from './acts/withdraw-request.js';
import { writeOfRequest } from './acts/write-of-request.job.js';

/** After the files, on which requests rest. */
const EVERY_MORNING = '35 5 * * *';

/** The pages of the diploma request, and what the room does when a report or an internship moves, and each morning. */
@Module({
  controllers: [
    RequestsPage,
    RequestsExport,
    OpeningPage,
    RequestController,
    ConditionsController,
    HeldCreditsController,
    SubmissionPage,
    CorrectionsPage,
    AdmissionPage,
  ],
})
export class DiplomaRequestsModule implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Kinds) private readonly kinds: Kinds,
  ) {}

  onModuleInit(): void {
    this.kinds.offer(REQUEST, actorOfRequest, { withdraw: withdrawRequest });
    this.kinds.listen(
      readyWhenProposed,
      unreadyWithoutOpinion,
      incompleteWithoutReport,
      restOnNewReport,
      endYearWhenEnded,
      reopenYearWhenDeferred,
      assessWhenInternshipChanges,
      assessWhenInternshipIsCertified,
    );
    this.kinds.whenMoved(REQUEST, writeOfRequest);
    this.database.wiring.fileTransfers.bring(moveWithFile);
    this.jobs.schedule('lapse-requests', EVERY_MORNING, () => this.database.transact(lapseRequests));
  }
}
