import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../platform/clock/index.js';
import { AnswerInstead, networkOf, readerOf } from '../../platform/web/index.js';
import { Buckets } from './buckets.js';
import { problem } from './problem.js';

const BURST = 500;
const PER_SECOND = 20;

/** Slows an address down when it asks too often. In memory: each process counts for itself, and a restart forgets. */
@Injectable()
export class Throttle implements CanActivate {
  private readonly buckets = new Buckets({ burst: BURST, perSecond: PER_SECOND });

  constructor(@Inject(Clock) private readonly clock: Clock) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const seconds = this.buckets.take(networkOf(request.ip ?? ''), this.clock.now().getTime());
    if (seconds === 0) return true;
    throw new AnswerInstead(
      problem(readerOf(request), 429, { code: 'api.tooOften', facts: { seconds } }, { 'Retry-After': String(seconds) }),
    );
  }
}
