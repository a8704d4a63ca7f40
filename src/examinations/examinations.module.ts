import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest, SeatEndings } from '../people/index.js';
import { rebuildMissing } from '../experience/index.js';
import { answeredWithoutAssessment } from './data/without-assessment.store.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { Kinds } from '../platform/lifecycle/index.js';
import { admitExamination } from './acts/admit-examination.js';
import { EXAMINATION } from './examination.js';
import { lapseExaminations } from './acts/lapse-examinations.js';
import { putBackExamination } from './acts/put-back-examination.js';
import { releaseMember } from './acts/release-member.js';
import { remindOfPlans } from './acts/remind-of-plans.js';
import { AnswerPage } from './pages/answering.page.js';
import { CommissionController } from './pages/commission.controller.js';
import { ComplementsController } from './pages/complements.controller.js';
import { CorrectionsPage, MorePage } from './pages/corrections.page.js';
import { DocumentsController } from './pages/documents.controller.js';
import { ExaminationController } from './pages/examination.controller.js';
import { ExaminationsPage } from './pages/list.page.js';
import { OpeningPage } from './pages/opening.page.js';
import { ExaminationPeriodsController } from './pages/periods.controller.js';
import { SignatureController } from './pages/signature.controller.js';
import { SittingController } from './pages/sitting.controller.js';
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
    DocumentsController,
    CorrectionsPage,
    CommissionController,
    SittingController,
    ComplementsController,
    AnswerPage,
    SignatureController,
    MorePage,
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
    this.kinds.offer(EXAMINATION, actorOfRequest, {
      admit: admitExamination,
      putBack: putBackExamination,
      withdraw: withdrawExamination,
    });
    this.seatEndings.bring(releaseMember);
    this.kinds.whenMoved(EXAMINATION, writeOfExamination);
    this.jobs.schedule('rebuild-answered', EVERY_HOUR, () => rebuildMissing(this.database, answeredWithoutAssessment));
    this.jobs.schedule('lapse-examinations', EVERY_MORNING, () => this.database.transact(lapseExaminations));
    this.jobs.schedule('remind-of-plans', EVERY_MORNING, () => this.database.transact(remindOfPlans));
  }
}
