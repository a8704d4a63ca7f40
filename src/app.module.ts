import { type DynamicModule, Module } from '@nestjs/common';
import type { DestinationStream } from 'pino';
import { ApiModule } from './api/index.js';
import { DelegationsModule } from './delegations/index.js';
import { DeskModule } from './desk/index.js';
import { DiplomaRequestsModule } from './diploma-requests/index.js';
import { DiplomasModule } from './diplomas/index.js';
import { ExaminationsModule } from './examinations/index.js';
import { ExperienceModule } from './experience/index.js';
import { InternshipsModule } from './internships/index.js';
import { JuryModule } from './jury/index.js';
import { LettersModule } from './letters/index.js';
import { OpinionsModule } from './opinions/index.js';
import { PapersModule } from './papers/index.js';
import { PasswordsModule } from './passwords/index.js';
import { PeopleModule } from './people/index.js';
import { type Clock, ClockModule } from './platform/clock/index.js';
import { type Config, ConfigModule } from './platform/config/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { HealthModule } from './platform/health/index.js';
import { JobsModule } from './platform/jobs/index.js';
import { LifecycleModule } from './platform/lifecycle/lifecycle.module.js';
import { MetricsModule } from './platform/metrics/index.js';
import { FOR_JOBS, type Limits } from './platform/time-limit/index.js';
import { LoggingModule, WebModule } from './platform/web/index.js';
import { ReportsModule } from './reports/index.js';
import { records } from './records.js';
import { sentences } from './sentences.js';
import { newWiring } from './wiring.js';
import { SignaturesModule } from './signatures/index.js';
import { WithdrawalsModule } from './withdrawals/index.js';

/** What the start knows and the rooms do not. */
export interface Given {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly clock: Clock;
  /** How long things are waited for; as for pages, or for jobs where none are served, when it is left out. */
  readonly limits?: Limits;
  /** Where the log of the portal is written; to the standard error when it is left out. */
  readonly log?: DestinationStream | undefined;
}

@Module({})
export class AppModule {
  /** The rooms, in corridor order. */
  static with({ config, databaseUrl, clock, log, limits = FOR_JOBS }: Given): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        ClockModule.with(clock),
        DatabaseModule.with(databaseUrl, records, newWiring(), limits),
        JobsModule,
        ...(log ? [LoggingModule.to(log)] : []),
        WebModule.with(sentences),
        HealthModule,
        MetricsModule,
        PeopleModule,
        DiplomasModule,
        ExperienceModule,
        PapersModule,
        DelegationsModule,
        LettersModule,
        PasswordsModule,
        SignaturesModule,
        ExaminationsModule,
        InternshipsModule,
        ReportsModule,
        OpinionsModule,
        DiplomaRequestsModule,
        JuryModule,
        WithdrawalsModule,
        DeskModule,
        ApiModule,
        LifecycleModule,
      ],
    };
  }
}
