import { Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest } from '../people/index.js';
import { listen, registerLife, whenMoved } from '../platform/lifecycle/index.js';
import { offerMoves } from '../platform/lifecycle/web/index.js';
import { notFound } from '../platform/refusal/index.js';
import { REQUEST_LIFECYCLE, type DiplomaRequest } from './domain/index.js';
import { assessWhenInternshipChanges, assessWhenInternshipIsCertified } from './follow-internship.js';
import { readyWhenProposed, restOnNewReport, unreadyWithoutOpinion } from './follow-report.js';
import { findRequest } from './requests.store.js';
import { tellOfRequest } from './request-moved.job.js';
import { RequestRegistryController } from './web/registry.controller.js';
import { RequestController } from './web/request.controller.js';
import { RequestsController } from './web/requests.controller.js';
import './web/sentences.js';
import { RequestSubmissionController } from './web/submission.controller.js';
import { words } from './web/words.js';
import { withdrawRequest } from './withdraw-request.js';

@Module({
  controllers: [RequestsController, RequestController, RequestSubmissionController, RequestRegistryController],
})
export class DiplomaRequestsModule implements OnModuleInit {
  onModuleInit(): void {
    registerLife({ lifecycle: REQUEST_LIFECYCLE, words: { fr: words('fr').life, en: words('en').life } });
    offerMoves<DiplomaRequest>({
      collection: 'diploma-requests',
      lifecycle: REQUEST_LIFECYCLE,
      find: (tx, request, id) => findRequest(tx, actorOfRequest(request), id),
      act: async (tx, request, found, move, reason) =>
        move === 'withdraw' ? withdrawRequest(tx, actorOfRequest(request), found, reason) : notFound,
      titleOf: ({ number }, locale) => words(locale).number(number),
    });
    listen(readyWhenProposed);
    listen(unreadyWithoutOpinion);
    listen(restOnNewReport);
    listen(assessWhenInternshipChanges);
    listen(assessWhenInternshipIsCertified);
    whenMoved('diploma-request', 'diploma-requests', tellOfRequest);
  }
}
