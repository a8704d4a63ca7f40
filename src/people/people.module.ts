import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';

import { sweepDevices } from './data/known-devices.store.js';
import { Passwords } from './acts/passwords.js';
import { endSeatsOver } from './acts/end-seats.js';
import { SeatEndings } from './acts/seat-endings.js';
import { sweepSessions } from './data/sessions.store.js';
import { sweepDelays } from './data/sign-in-delays.store.js';
import { SignIn } from './acts/sign-in.js';
import { MeController } from './pages/me.controller.js';
import { LastDayController } from './pages/last-day.controller.js';
import { PeopleController } from './pages/people.controller.js';
import { SignedInGuard } from './pages/signed-in.guard.js';
import { SignInController } from './pages/sign-in.controller.js';

/** A day begins at another hour in each time zone. */
const EVERY_HOUR = '3 * * * *';

/** Accounts, sign-in, seats. Every address asks for a signed-in person, unless it says `OpenToAll`. */
@Global()
@Module({
  controllers: [SignInController, MeController, PeopleController, LastDayController],
  providers: [
    { provide: SeatEndings, inject: [Database], useFactory: ({ wiring }: Database) => wiring.seatEndings },
    SignIn,
    Passwords,
    { provide: APP_GUARD, useClass: SignedInGuard },
  ],
  exports: [Passwords, SeatEndings],
})
export class PeopleModule implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.schedule('end-seats', EVERY_HOUR, () => endSeatsOver(this.database));
    this.jobs.schedule('sweep-sessions', '17 3 * * *', () =>
      this.database.transact(async (tx) => {
        await sweepSessions(tx);
        await sweepDevices(tx);
        await sweepDelays(tx);
      }),
    );
  }
}
