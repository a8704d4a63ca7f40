import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest } from '../people/index.js';
import { Kinds } from '../platform/lifecycle/index.js';
import { assessWhenInternshipChanges, assessWhenInternshipIsCertified } from './acts/follow-internship.js';
import { readyWhenProposed, restOnNewReport, unreadyWithoutOpinion } from './acts/follow-report.js';
import { REQUEST } from './request.js';
import { AdmissionPage } from './pages/admission.page.js';
import { CorrectionsPage } from './pages/corrections.page.js';
import { ConditionsController } from './pages/conditions.controller.js';
import { RequestsExport, RequestsPage } from './pages/list.page.js';
import { OpeningPage } from './pages/opening.page.js';
import { RequestController } from './pages/request.controller.js';
import { SubmissionPage } from './pages/submission.page.js';
import { endYearWhenEnded } from './acts/end-requested-year.js';
import { withdrawRequest } from './acts/withdraw-request.js';
import { writeOfRequest } from './acts/write-of-request.job.js';

/** The pages of the diploma request, and what the room does when a report or an internship moves. */
@Module({
  controllers: [
    RequestsPage,
    RequestsExport,
    OpeningPage,
    RequestController,
    ConditionsController,
    SubmissionPage,
    CorrectionsPage,
    AdmissionPage,
  ],
})
export class DiplomaRequestsModule implements OnModuleInit {
  constructor(@Inject(Kinds) private readonly kinds: Kinds) {}

  onModuleInit(): void {
    this.kinds.offer(REQUEST, actorOfRequest, { withdraw: withdrawRequest });
    this.kinds.listen(
      readyWhenProposed,
      unreadyWithoutOpinion,
      restOnNewReport,
      endYearWhenEnded,
      assessWhenInternshipChanges,
      assessWhenInternshipIsCertified,
    );
    this.kinds.whenMoved(REQUEST, writeOfRequest);
  }
}
