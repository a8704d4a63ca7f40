import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest } from '../people/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { Kinds } from '../platform/lifecycle/index.js';
import { abandonWithdrawal } from './acts/abandon-withdrawal.js';
import { beforeTheJury, closeWhenAnswered, closeWhenRequestEnds } from './acts/before-the-jury.js';
import { hearStudent } from './acts/hear-student.js';
import { watchLastDays } from './acts/watch-last-days.js';
import { writeOfWithdrawal } from './acts/write-of-withdrawal.job.js';
import { InPersonController } from './pages/in-person.controller.js';
import { WithdrawalController } from './pages/withdrawal.controller.js';
import { WithdrawalsController } from './pages/withdrawals.controller.js';
import { WITHDRAWAL } from './withdrawal.js';

/** Just after midnight in Paris, whatever the season: last days are counted there. */
const EVERY_NIGHT = '25 22,23 * * *';

/** The pages of withdrawals, their letters, and the last days that the clock watches. */
@Module({ controllers: [WithdrawalsController, InPersonController, WithdrawalController] })
export class WithdrawalsModule implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Kinds) private readonly kinds: Kinds,
  ) {}

  onModuleInit(): void {
    this.kinds.offer(WITHDRAWAL, actorOfRequest, { hear: hearStudent, abandon: abandonWithdrawal });
    this.database.wiring.groundOwners.bring(beforeTheJury);
    this.kinds.listen(closeWhenAnswered, closeWhenRequestEnds);
    this.kinds.whenMoved(WITHDRAWAL, writeOfWithdrawal);
    this.jobs.schedule('watch-last-days', EVERY_NIGHT, () => this.database.transact(watchLastDays));
  }
}
