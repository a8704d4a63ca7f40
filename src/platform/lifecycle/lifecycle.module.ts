import { Global, Inject, Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/index.js';
import { Jobs } from '../jobs/index.js';
import { faultsOfKind } from './faults.js';
import { Kinds } from './kinds.js';
import { followMove } from './moved.js';
import { MovesController } from './pages/moves.controller.js';

@Global()
@Module({
  controllers: [MovesController],
  providers: [{ provide: Kinds, inject: [Database], useFactory: ({ wiring }: Database) => wiring.kinds }],
  exports: [Kinds],
})
export class LifecycleModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly database: Database,
    @Inject(Kinds) private readonly kinds: Kinds,
  ) {}

  onModuleInit(): void {
    this.jobs.register<{ journalId: string }>('moved', ({ journalId }) =>
      this.database.transact((tx) => followMove(tx, this.kinds, journalId)),
    );
  }

  /** Once every room has brought its kinds: a table that does not hold, or that lacks a word, opens to nobody. */
  onApplicationBootstrap(): void {
    const faults = this.kinds.all().flatMap(faultsOfKind);
    if (faults.length > 0)
      throw new Error(`The portal does not open with lifecycles that do not hold:\n- ${faults.join('\n- ')}`);
  }
}
