import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest, SeatEndings } from '../people/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { Kinds } from '../platform/lifecycle/index.js';
import { SheetOwners, SignaturesModule } from '../signatures/index.js';
import { abandonAmendment } from './acts/abandon-amendment.js';
import { advanceInternships } from './acts/advance-internships.js';
import { AMENDMENT } from './amendment.js';
import { cancelInternship, refuseInternship } from './acts/cancel-internship.js';
import { agreementSigned, amendmentSigned } from './acts/follow-signatures.js';
import { INTERNSHIP } from './internship.js';
import { releaseTeacher, releaseTeachersWithoutSeat } from './acts/release-teacher.js';
import { remindSilentHosts } from './acts/remind-silent-hosts.js';
import { remindOfSignatures } from './acts/remind-of-signatures.js';
import { returnDeclined, returnInternship } from './acts/return-internship.js';
import { writeOfAmendment } from './acts/write-of-amendment.job.js';
import { writeOfInternship } from './acts/write-of-internship.job.js';
import { sayAgreementState } from './words/say-state.js';
import { AmendmentsController } from './pages/amendments.controller.js';
import { SendingController } from './pages/sending.controller.js';
import { AppointmentPage } from './pages/appointment.page.js';
import { ApprovalPage } from './pages/approval.page.js';
import { CertificatePage } from './pages/certificate.page.js';
import { InternshipCourseController } from './pages/course.controller.js';
import { InternshipDocumentsController } from './pages/documents.controller.js';
import { InternshipEvaluationController } from './pages/evaluation.controller.js';
import { InternshipController } from './pages/internship.controller.js';
import { InterruptionPage, ResumptionPage, SettlementPage } from './pages/interruption.page.js';
import { InternshipsPage } from './pages/list.page.js';
import { OpeningPage } from './pages/opening.page.js';
import { InternshipPeriodsController } from './pages/periods.controller.js';
import { InternshipSubmissionController } from './pages/submission.controller.js';
import { InternshipProofsController } from './pages/proofs.controller.js';
import { InternshipVerificationController } from './pages/verification.controller.js';

/** Midnight comes at other hours overseas: every hour, those whose day has come. */
const EVERY_HOUR = '3 * * * *';
const LATER_EVERY_HOUR = '33 * * * *';
const EVERY_MORNING = '25 5 * * *';

/**
 * The pages of the internship and of its amendments, the acts that the clock makes, and what its signatures complete.
 */
@Module({
  imports: [SignaturesModule],
  controllers: [
    InternshipsPage,
    OpeningPage,
    InternshipController,
    InternshipSubmissionController,
    InternshipPeriodsController,
    InternshipDocumentsController,
    InternshipCourseController,
    AppointmentPage,
    ApprovalPage,
    InternshipVerificationController,
    InterruptionPage,
    SettlementPage,
    ResumptionPage,
    CertificatePage,
    InternshipProofsController,
    InternshipEvaluationController,
    AmendmentsController,
    SendingController,
  ],
})
export class InternshipsModule implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly database: Database,
    @Inject(Kinds) private readonly kinds: Kinds,
    @Inject(SheetOwners) private readonly sheetOwners: SheetOwners,
    @Inject(SeatEndings) private readonly seatEndings: SeatEndings,
  ) {}

  onModuleInit(): void {
    this.kinds.offer(INTERNSHIP, actorOfRequest, {
      return: returnInternship,
      refuse: refuseInternship,
      cancel: (tx, actor, internship, reason) => cancelInternship(tx, actor, internship, 'cancel', reason),
      cancelSigned: (tx, actor, internship, reason) => cancelInternship(tx, actor, internship, 'cancelSigned', reason),
    });
    this.kinds.offer(AMENDMENT, actorOfRequest, { abandon: abandonAmendment });
    this.seatEndings.bring(releaseTeacher);
    this.kinds.whenMoved(INTERNSHIP, writeOfInternship);
    this.kinds.whenMoved(AMENDMENT, writeOfAmendment);
    this.sheetOwners.whenComplete('internship', agreementSigned);
    this.sheetOwners.whenComplete('amendment', amendmentSigned);
    this.sheetOwners.whenRefused('internship', returnDeclined);
    this.sheetOwners.sayStateOf('internship', sayAgreementState);
    this.jobs.schedule('advance-internships', EVERY_HOUR, () => advanceInternships(this.database));
    this.jobs.schedule('release-teachers', LATER_EVERY_HOUR, () => releaseTeachersWithoutSeat(this.database));
    this.jobs.schedule('remind-silent-hosts', EVERY_MORNING, () => remindSilentHosts(this.database));
    this.jobs.schedule('remind-of-signatures', EVERY_MORNING, () => this.database.transact(remindOfSignatures));
  }
}
