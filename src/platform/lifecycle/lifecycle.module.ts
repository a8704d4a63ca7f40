import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/index.js';
import { Jobs } from '../jobs/index.js';
import { tellMoved } from './moved.js';
import { MovesController } from './web/moves.controller.js';
import './web/sentences.js';

@Module({ controllers: [MovesController] })
export class LifecycleModule implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.register<{ journalId: string }>('moved', ({ journalId }) => this.database.transact((tx) => tellMoved(tx, journalId)));
  }
}
