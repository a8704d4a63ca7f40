import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { refuse } from '../platform/refusal/index.js';
import { AnswerInstead, networkOf } from '../platform/web/index.js';

const A_QUARTER = 15 * 60;
/** Far more than reading and signing take, far less than guessing would. */
const MOST = 300;

/** Slows a network down that asks too often for links and codes, whatever process answers it. */
@Injectable()
export class SlowVisits implements CanActivate {
  private readonly byNetwork: RateLimiterPostgres;

  constructor(@Inject(DataSource) source: DataSource) {
    this.byNetwork = new RateLimiterPostgres({
      storeClient: source,
      storeType: 'typeorm',
      tableName: 'signature_visits',
      tableCreated: true,
      duration: A_QUARTER,
      points: MOST,
      keyPrefix: 'network',
    });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    try {
      await this.byNetwork.consume(networkOf(request.ip ?? ''));
      return true;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new AnswerInstead(
        refuse(429, 'signatures.tooOften', { minutes: Math.max(1, Math.ceil(error.msBeforeNext / 60_000)) }),
      );
    }
  }
}
