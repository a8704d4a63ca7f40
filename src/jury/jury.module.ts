import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest, SeatEndings } from '../people/index.js';
import { OF_FILES, Papers } from '../papers/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { REQUEST } from '../diploma-requests/index.js';
import { rebuildMissing } from '../experience/index.js';
import { Kinds } from '../platform/lifecycle/index.js';
import { APPEAL } from './appeal.js';
import { BIND_FILE, bindFile } from './acts/bind-file.job.js';
import { cancelSession } from './acts/cancel-session.js';
import { closeWhenAnswered, closeWhenFileEnds, closeWhenRequestEnds } from './acts/close-appeals.js';
import { examineAppeal, rejectAppeal, upholdAppeal, withdrawAppeal } from './acts/examine-appeal.js';
import { lockSession, lockSessions } from './acts/lock-session.js';
import { noteSilentAppeals } from './acts/note-silent-appeals.js';
import { notifyDecision } from './acts/notify-decision.job.js';
import { readAgain, releaseMember } from './acts/release-member.js';
import { releaseExaminer } from './acts/release-examiner.js';
import { writeOfAppeal } from './acts/write-of-appeal.job.js';
import { writeOfSession } from './acts/write-of-session.job.js';
import { decidedWithoutAssessment } from './data/judged.store.js';
import { SESSION } from './session.js';
import { closeDeliberation, resumeDeliberation } from './acts/deliberate.js';
import { AppealController } from './pages/appeal.controller.js';
import { OwnOpinionsController } from './pages/own-opinions.controller.js';
import { AppealsController } from './pages/appeals.controller.js';
import { AttendanceController } from './pages/attendance.controller.js';
import { CalendarController } from './pages/calendar.controller.js';
import { CompositionController } from './pages/composition.controller.js';
import { ConflictController } from './pages/conflict.controller.js';
import { CorrectionController } from './pages/correction.controller.js';
import { CorrectiveMinutesController } from './pages/corrective-minutes.controller.js';
import { DecisionController } from './pages/decision.controller.js';
import { FileController } from './pages/file.controller.js';
import { LiftingController } from './pages/lifting.controller.js';
import { MinutesController } from './pages/minutes.controller.js';
import { JudgmentController } from './pages/judgment.controller.js';
import { NewDeliberationsController } from './pages/new-deliberations.controller.js';
import { OrderController } from './pages/order.controller.js';
import { PresenceController } from './pages/presence.controller.js';
import { PreventionController } from './pages/prevention.controller.js';
import { PutBackController } from './pages/put-back.controller.js';
import { RecusalController } from './pages/recusal.controller.js';
import { RecusalRequestController } from './pages/recusal-request.controller.js';
import { ReplacementController } from './pages/replacement.controller.js';
import { SchedulingController } from './pages/scheduling.controller.js';
import { SessionController } from './pages/session.controller.js';
import { SuggestionsController } from './pages/suggestions.controller.js';
import { SheetsController } from './pages/sheets.controller.js';
import { SessionsController } from './pages/sessions.controller.js';

/** Centres are in every time zone: a day ends somewhere at each hour. */
const EVERY_HOUR = '20 * * * *';
/** Just after midnight in Paris, whatever the season. */
const EVERY_NIGHT = '10 22,23 * * *';

/** The pages of the jury, the sessions that close by the clock, and what a decision sets off. */
@Module({
  controllers: [
    CalendarController,
    SessionsController,
    CompositionController,
    OrderController,
    ReplacementController,
    AttendanceController,
    PresenceController,
    SheetsController,
    MinutesController,
    CorrectiveMinutesController,
    PreventionController,
    SessionController,
    NewDeliberationsController,
    JudgmentController,
    SchedulingController,
    DecisionController,
    CorrectionController,
    PutBackController,
    RecusalController,
    ConflictController,
    LiftingController,
    RecusalRequestController,
    SuggestionsController,
    FileController,
    AppealsController,
    OwnOpinionsController,
    AppealController,
  ],
})
export class JuryModule implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Papers) private readonly papers: Papers,
    @Inject(Kinds) private readonly kinds: Kinds,
    @Inject(SeatEndings) private readonly seatEndings: SeatEndings,
  ) {}

  onModuleInit(): void {
    this.kinds.offer(SESSION, actorOfRequest, {
      lock: lockSession,
      close: closeDeliberation,
      resume: resumeDeliberation,
      cancel: cancelSession,
    });
    this.kinds.offer(APPEAL, actorOfRequest, {
      examine: examineAppeal,
      reject: rejectAppeal,
      uphold: upholdAppeal,
      withdraw: withdrawAppeal,
    });
    this.seatEndings.bring(releaseExaminer);
    this.seatEndings.bring(releaseMember);
    this.seatEndings.bringBack(readAgain);
    this.kinds.listen(closeWhenAnswered, closeWhenFileEnds, closeWhenRequestEnds);
    this.kinds.whenMoved(REQUEST, notifyDecision);
    this.kinds.whenMoved(SESSION, writeOfSession);
    this.kinds.whenMoved(APPEAL, writeOfAppeal);
    this.jobs.register<{ readonly itemId: string }>(
      BIND_FILE,
      ({ itemId }) => bindFile({ database: this.database, papers: this.papers }, itemId),
      OF_FILES,
    );
    this.jobs.schedule('lock-sessions', EVERY_NIGHT, () => this.database.transact(lockSessions));
    this.jobs.schedule('rebuild-decided', EVERY_HOUR, () => rebuildMissing(this.database, decidedWithoutAssessment));
    this.jobs.schedule('note-silent-appeals', EVERY_HOUR, () => this.database.transact(noteSilentAppeals));
  }
}
