import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest, type Actor } from '../people/index.js';
import { Papers } from '../papers/index.js';
import { Database, type Tx } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { registerLife, whenMoved, type Moved } from '../platform/lifecycle/index.js';
import { offerMoves } from '../platform/lifecycle/web/index.js';
import { notFound, type Refusal } from '../platform/refusal/index.js';
import { moveAppeal } from './appeal.js';
import { findAppeal, type AppealSeen } from './appeals.store.js';
import { BIND_FILE, bindFile } from './bind-file.job.js';
import { cancelSession } from './cancel-session.js';
import { notifyDecision } from './decision-notified.job.js';
import { APPEAL_LIFECYCLE, SESSION_LIFECYCLE, type AppealMove } from './domain/index.js';
import { lockSession, lockSessions } from './lock-session.js';
import { tellOfAppeal, tellOfSession } from './session-moved.job.js';
import { findSession, type Session } from './sessions.store.js';
import { closeDeliberation, resumeDeliberation } from './sit.js';
import { AppealsController } from './web/appeals.controller.js';
import { AttendanceController } from './web/attendance.controller.js';
import { CalendarController } from './web/calendar.controller.js';
import { CompositionController } from './web/composition.controller.js';
import { DecisionController } from './web/decision.controller.js';
import { FileController } from './web/file.controller.js';
import { MinutesController } from './web/minutes.controller.js';
import { RecusalController } from './web/recusal.controller.js';
import { SchedulingController } from './web/scheduling.controller.js';
import './web/sentences.js';
import { SessionController } from './web/session.controller.js';
import { SessionsController } from './web/sessions.controller.js';
import { words } from './web/words.js';

/** Just after midnight in Paris, whatever the season. */
const EVERY_NIGHT = '10 22,23 * * *';

@Module({
  controllers: [
    CalendarController,
    SessionsController,
    CompositionController,
    AttendanceController,
    MinutesController,
    SessionController,
    SchedulingController,
    DecisionController,
    RecusalController,
    FileController,
    AppealsController,
  ],
})
export class JuryModule implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  onModuleInit(): void {
    registerLife({ lifecycle: SESSION_LIFECYCLE, words: { fr: words('fr').session, en: words('en').session } });
    registerLife({ lifecycle: APPEAL_LIFECYCLE, words: { fr: words('fr').appeal, en: words('en').appeal } });
    offerMoves<Session>({
      collection: 'jury/sessions',
      lifecycle: SESSION_LIFECYCLE,
      find: (tx, request, id) => findSession(tx, actorOfRequest(request), id),
      act: (tx, request, session, move, reason) => actOn(tx, actorOfRequest(request), session, move, reason),
      titleOf: ({ number }, locale) => words(locale).number(number),
    });
    offerMoves<AppealSeen>({
      collection: 'appeals',
      lifecycle: APPEAL_LIFECYCLE,
      find: (tx, request, id) => findAppeal(tx, actorOfRequest(request), id),
      act: (tx, request, appeal, move, reason) =>
        moveAppeal(tx, actorOfRequest(request), appeal, move as AppealMove, reason),
      titleOf: ({ reportNumber }, locale) => words(locale).appeals.about(reportNumber),
    });
    whenMoved('diploma-request', 'jury', notifyDecision);
    whenMoved('jury-session', 'jury', tellOfSession);
    whenMoved('appeal', 'jury', tellOfAppeal);
    this.jobs.register<{ readonly itemId: string }>(BIND_FILE, ({ itemId }) =>
      bindFile({ database: this.database, papers: this.papers }, itemId),
    );
    this.jobs.schedule('lock-sessions', EVERY_NIGHT, () => this.database.transact(lockSessions));
  }
}

async function actOn(
  tx: Tx,
  actor: Actor,
  session: Session,
  move: string,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  if (move === 'lock') return lockSession(tx, actor, session);
  if (move === 'close') return closeDeliberation(tx, actor, session);
  if (move === 'resume') return resumeDeliberation(tx, actor, session, reason);
  return move === 'cancel' ? cancelSession(tx, actor, session, reason) : notFound;
}
