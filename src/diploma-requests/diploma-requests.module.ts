import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest } from '../people/index.js';
import { Kinds, listen } from '../platform/lifecycle/index.js';
import { assessWhenInternshipChanges, assessWhenInternshipIsCertified } from './follow-internship.js';
import { readyWhenProposed, restOnNewReport, unreadyWithoutOpinion } from './follow-report.js';
import { REQUEST } from './request.js';
import { tellOfRequest } from './request-moved.job.js';
import { RequestRegistryController } from './web/registry.controller.js';
import { RequestController } from './web/request.controller.js';
import { RequestsController } from './web/requests.controller.js';
import './web/sentences.js';
import { RequestSubmissionController } from './web/submission.controller.js';
import { withdrawRequest } from './withdraw-request.js';

@Module({
  controllers: [RequestsController, RequestController, RequestSubmissionController, RequestRegistryController],
})
export class DiplomaRequestsModule implements OnModuleInit {
  constructor(@Inject(Kinds) private readonly kinds: Kinds) {}

  onModuleInit(): void {
    this.kinds.offer(REQUEST, actorOfRequest, { withdraw: withdrawRequest });
    listen(readyWhenProposed);
    listen(unreadyWithoutOpinion);
    listen(restOnNewReport);
    listen(assessWhenInternshipChanges);
    listen(assessWhenInternshipIsCertified);
    this.kinds.whenMoved(REQUEST, tellOfRequest);
  }
}
