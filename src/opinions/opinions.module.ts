import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { rebuildMissing } from '../experience/index.js';
import { proposedWithoutAssessment } from './data/without-assessment.store.js';
import { SeatEndings } from '../people/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { Kinds } from '../platform/lifecycle/index.js';
import { REPORT } from '../reports/index.js';
import { endEarlierOpinion } from './acts/end-earlier-opinion.js';
import { releaseProfessor } from './acts/release-professor.js';
import { endDraftsOfTransferred } from './acts/follow-transfer.js';
import { releaseWithoutSeat } from './acts/release-without-seat.js';
import { remindOfLateReviews } from './acts/remind-of-late-reviews.js';
import { writeOfReview } from './acts/write-of-review.job.js';
import { AssignmentPage } from './pages/assignment.page.js';
import { DeskController } from './pages/desk.controller.js';
import { ProposalController } from './pages/proposal.controller.js';
import { QueueController } from './pages/queue.controller.js';
import { ReopeningPage } from './pages/reopening.page.js';
import { StepAsidePage } from './pages/step-aside.page.js';

/** Before anybody is at work, in the time zones of the centres. */
const EVERY_HOUR = '30 * * * *';
const EVERY_MORNING = '40 4 * * *';

/** The pages of the professor, and what the room does when a report moves. */
@Module({
  controllers: [AssignmentPage, StepAsidePage, ProposalController, ReopeningPage, DeskController, QueueController],
})
export class OpinionsModule implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Kinds) private readonly kinds: Kinds,
    @Inject(SeatEndings) private readonly seatEndings: SeatEndings,
  ) {}

  onModuleInit(): void {
    this.kinds.listen(endEarlierOpinion, releaseProfessor);
    this.seatEndings.bring(releaseWithoutSeat);
    this.database.wiring.fileTransfers.bring(endDraftsOfTransferred);
    this.kinds.whenMoved(REPORT, writeOfReview);
    this.jobs.schedule('rebuild-proposed', EVERY_HOUR, () => rebuildMissing(this.database, proposedWithoutAssessment));
    this.jobs.schedule('remind-of-late-reviews', EVERY_MORNING, () => this.database.transact(remindOfLateReviews));
  }
}
