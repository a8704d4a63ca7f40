import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest } from '../people/index.js';
import { Kinds } from '../platform/lifecycle/index.js';
import { assessWhenInternshipChanges, assessWhenInternshipIsCertified } from './acts/follow-internship.js';
import { readyWhenProposed, restOnNewReport, unreadyWithoutOpinion } from './acts/follow-report.js';
import { REQUEST } from './request.js';
import { tellOfRequest } from './acts/request-moved.job.js';
import { RequestRegistryController } from './pages/registry.controller.js';
import { RequestController } from './pages/request.controller.js';
import { RequestsController } from './pages/requests.controller.js';
import { RequestSubmissionController } from './pages/submission.controller.js';
import { withdrawRequest } from './acts/withdraw-request.js';

@Module({
  controllers: [RequestsController, RequestController, RequestSubmissionController, RequestRegistryController],
})
export class DiplomaRequestsModule implements OnModuleInit {
  constructor(@Inject(Kinds) private readonly kinds: Kinds) {}

  onModuleInit(): void {
    this.kinds.offer(REQUEST, actorOfRequest, { withdraw: withdrawRequest });
    this.kinds.listen(
      readyWhenProposed,
      unreadyWithoutOpinion,
      restOnNewReport,
      assessWhenInternshipChanges,
      assessWhenInternshipIsCertified,
    );
    this.kinds.whenMoved(REQUEST, tellOfRequest);
  }
}
