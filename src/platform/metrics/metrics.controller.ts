import { createHash, timingSafeEqual } from 'node:crypto';
import { Readable } from 'node:stream';
import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Config } from '../config/index.js';
import { notFound } from '../refusal/index.js';
import { file, OpenToMachines, type Answer } from '../web/index.js';
import { Metrics } from './metrics.js';

/** For a Prometheus: `/metrics`, which is not there unless `METRICS_TOKEN` is said, nor for whoever does not bear it. */
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @Get()
  @OpenToMachines('a machine that bears the token of metrics asks for numbers; they are of nobody')
  async collect(@Req() { headers }: Request): Promise<Answer> {
    const { metricsToken } = this.config;
    if (metricsToken === undefined || !isSame(headers.authorization ?? '', `Bearer ${metricsToken}`)) return notFound;
    const { type, text } = await this.metrics.collect();
    const bytes = Buffer.from(text);
    return file({ name: 'metrics.txt', type, size: bytes.length }, () => Readable.from([bytes]));
  }
}

/** In a time that says nothing of where they differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer];
  return timingSafeEqual(a, b);
}
