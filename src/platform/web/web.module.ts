import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import type { DestinationStream } from 'pino';
import { Config } from '../config/index.js';
import { Assets } from './assets/assets.js';
import { AnswerInterceptor } from './replies/answer.interceptor.js';
import { Answers } from './replies/answers.js';
import { ErrorsFilter, LOG } from './replies/errors.filter.js';
import { Cookies } from './security/cookies.js';
import { openLog } from './security/request-log.js';
import { en } from './sentences.en.js';
import { fr } from './sentences.fr.js';
import { CheckSentences } from './text/check-sentences.js';
import { LanguageController } from './shell/language.controller.js';
import { registerSentences } from './text/sentences.js';

registerSentences('platform', { fr, en });

/** Everything between a controller's answer and the browser. */
@Global()
@Module({
  controllers: [LanguageController],
  providers: [
    Assets, Answers, Cookies, CheckSentences,
    { provide: LOG, useFactory: (config: Config) => openLog(config.nodeEnv), inject: [Config] },
    { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
    { provide: APP_FILTER, useClass: ErrorsFilter },
  ],
  exports: [Cookies, Assets, LOG],
})
export class WebModule {
  /** The same, whose log is written there; to the standard error when it is left out. */
  static loggingTo(to: DestinationStream | undefined): DynamicModule {
    return { module: WebModule, providers: [{ provide: LOG, useFactory: (config: Config) => openLog(config.nodeEnv, to), inject: [Config] }] };
  }
}
