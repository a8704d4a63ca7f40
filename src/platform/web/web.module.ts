import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import type { DestinationStream } from 'pino';
import { Config } from '../config/index.js';
import { Assets } from './assets/assets.js';
import { AnswerInterceptor } from './replies/answer.interceptor.js';
import { Answers } from './replies/answers.js';
import { ErrorsFilter, LOG } from './replies/errors.filter.js';
import { FullDisk } from './replies/full-disk.js';
import { Cookies } from './security/cookies.js';
import { openLog } from './security/request-log.js';
import { LanguageController } from './shell/language.controller.js';
import { Sentences, type Catalogues } from './text/sentences.js';

const LOGGED_TO = Symbol('where the log of the portal is written');

/** Everything between a controller's answer and the browser. */
@Global()
@Module({
  controllers: [LanguageController],
  providers: [
    Assets,
    Answers,
    Cookies,
    {
      provide: LOG,
      useFactory: (config: Config, to?: DestinationStream) => openLog(config.nodeEnv, to),
      inject: [Config, { token: LOGGED_TO, optional: true }],
    },
    { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
    FullDisk,
    ErrorsFilter,
    { provide: APP_FILTER, useExisting: ErrorsFilter },
  ],
  exports: [Cookies, Assets, LOG, FullDisk],
})
export class WebModule {
  /** `sentences`: what the portal says, of every room. */
  static with(sentences: Catalogues): DynamicModule {
    const said = { provide: Sentences, useValue: new Sentences(sentences) };
    return { module: WebModule, providers: [said], exports: [said] };
  }
}

/** Where the log of the portal is written, when it is not to the standard error. */
@Module({})
export class LoggingModule {
  static to(stream: DestinationStream): DynamicModule {
    return {
      module: LoggingModule,
      global: true,
      providers: [{ provide: LOGGED_TO, useValue: stream }],
      exports: [LOGGED_TO],
    };
  }
}
