import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest } from '../people/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { registerLife, whenMoved } from '../platform/lifecycle/index.js';
import { offerMoves } from '../platform/lifecycle/web/index.js';
import { notFound } from '../platform/refusal/index.js';
import { admitExamination } from './admit-examination.js';
import { EXAMINATION_LIFECYCLE, type Examination } from './domain/index.js';
import { tellOfExamination } from './examination-moved.job.js';
import { findExamination } from './examinations.store.js';
import { remindOfPlans } from './remind-of-plans.js';
import { ExaminationAnswerController } from './web/answer.controller.js';
import { ExaminationController } from './web/examination.controller.js';
import { ExaminationsController } from './web/examinations.controller.js';
import { ExaminationPeriodsController } from './web/periods.controller.js';
import { ExaminationRegistryController } from './web/registry.controller.js';
import './web/sentences.js';
import { ExaminationSubmissionController } from './web/submission.controller.js';
import { words } from './web/words.js';
import { withdrawExamination } from './withdraw-examination.js';

const EVERY_MORNING = '15 5 * * *';

@Module({
  controllers: [
    ExaminationsController,
    ExaminationController,
    ExaminationPeriodsController,
    ExaminationSubmissionController,
    ExaminationRegistryController,
    ExaminationAnswerController,
  ],
})
export class ExaminationsModule implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly database: Database,
  ) {}

  onModuleInit(): void {
    registerLife({ lifecycle: EXAMINATION_LIFECYCLE, words: { fr: words('fr').life, en: words('en').life } });
    offerMoves<Examination>({
      collection: 'examinations',
      lifecycle: EXAMINATION_LIFECYCLE,
      find: (tx, request, id) => findExamination(tx, actorOfRequest(request), id),
      act: async (tx, request, found, move, reason) => {
        if (move === 'admit') return admitExamination(tx, actorOfRequest(request), found);
        return move === 'withdraw' ? withdrawExamination(tx, actorOfRequest(request), found, reason) : notFound;
      },
      titleOf: ({ number }, locale) => words(locale).number(number),
    });
    whenMoved('examination', 'examinations', tellOfExamination);
    this.jobs.schedule('remind-of-plans', EVERY_MORNING, () => this.database.transact(remindOfPlans));
  }
}
