import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
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
export class WebModule {}
