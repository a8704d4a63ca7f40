import { Inject, Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/index.js';
import { Jobs } from '../jobs/index.js';
import { faultsOfLife } from './faults.js';
import { allLives } from './lives.js';
import { tellMoved } from './moved.js';
import { MovesController } from './web/moves.controller.js';
import './web/sentences.js';

@Module({ controllers: [MovesController] })
export class LifecycleModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.register<{ journalId: string }>('moved', ({ journalId }) =>
      this.database.transact((tx) => tellMoved(tx, journalId)),
    );
  }

  /** Once every room has registered its lives: one that is unsound, or mute, opens to nobody. */
  onApplicationBootstrap(): void {
    const faults = allLives().flatMap(faultsOfLife);
    if (faults.length > 0)
      throw new Error(`The portal does not open with lives that do not hold:\n- ${faults.join('\n- ')}`);
  }
}
