import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { mergeMap, of, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { isRefusal, refuse } from '../../refusal/index.js';
import { isReply } from '../replies/reply.js';
import { CountedFailures } from './counted-failures.js';

/** Far more than mistyped codes and links that have ended, far less than guessing would take. */
const MOST = 300;

/**
 * For addresses that let in whoever knows them: a network that asks for many that do not exist (404) waits, told how
 * long (429).
 * Those that exist are opened as often as one likes.
 */
@Injectable()
export class SlowGuesses implements NestInterceptor {
  private readonly failures: CountedFailures;

  constructor(@Inject(DataSource) source: DataSource) {
    this.failures = new CountedFailures(source, MOST, 'guess');
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { ip = '' } = context.switchToHttp().getRequest<Request>();
    const seconds = await this.failures.secondsToWait(ip);
    if (seconds > 0) return of(refuse(429, 'platform.tooManyFailures', { seconds }));
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        if (isMissing(answer)) await this.failures.count(ip);
        return answer;
      }),
    );
  }
}

function isMissing(answer: unknown): boolean {
  if (isRefusal(answer)) return answer.status === 404;
  return isReply(answer) && answer.reply === 'page' && answer.status === 404;
}
