import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest, SeatEndings } from '../people/index.js';
import { rebuildMissing } from '../experience/index.js';
import { answeredWithoutAssessment } from './data/without-assessment.store.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { Kinds } from '../platform/lifecycle/index.js';
import { admitExamination } from './acts/admit-examination.js';
import { EXAMINATION } from './examination.js';
import { releaseMember } from './acts/release-member.js';
import { remindOfPlans } from './acts/remind-of-plans.js';
import { AnswerPage } from './pages/answering.page.js';
import { CommissionPage } from './pages/commission.page.js';
import { CorrectionsPage } from './pages/corrections.page.js';
import { ExaminationController } from './pages/examination.controller.js';
import { ExaminationsPage } from './pages/list.page.js';
import { OpeningPage } from './pages/opening.page.js';
import { ExaminationPeriodsController } from './pages/periods.controller.js';
import { ExaminationSubmissionController } from './pages/submission.controller.js';
import { withdrawExamination } from './acts/withdraw-examination.js';
import { writeOfExamination } from './acts/write-of-examination.job.js';

const EVERY_HOUR = '35 * * * *';
const EVERY_MORNING = '15 5 * * *';

/** The pages of the early examination, and its reminders. */
@Module({
  controllers: [
    ExaminationsPage,
    OpeningPage,
    ExaminationController,
    ExaminationPeriodsController,
    ExaminationSubmissionController,
    CorrectionsPage,
    CommissionPage,
    AnswerPage,
  ],
})
export class ExaminationsModule implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly database: Database,
    @Inject(Kinds) private readonly kinds: Kinds,
    @Inject(SeatEndings) private readonly seatEndings: SeatEndings,
  ) {}

  onModuleInit(): void {
    this.kinds.offer(EXAMINATION, actorOfRequest, { admit: admitExamination, withdraw: withdrawExamination });
    this.seatEndings.bring(releaseMember);
    this.kinds.whenMoved(EXAMINATION, writeOfExamination);
    this.jobs.schedule('rebuild-answered', EVERY_HOUR, () => rebuildMissing(this.database, answeredWithoutAssessment));
    this.jobs.schedule('remind-of-plans', EVERY_MORNING, () => this.database.transact(remindOfPlans));
  }
}
