import { Module } from '@nestjs/common';
import { Draining } from './draining.js';
import { HealthController } from './health.controller.js';

/** Whether the portal lives, and is ready, for whoever watches it: `/health`. */
@Module({ controllers: [HealthController], providers: [Draining], exports: [Draining] })
export class HealthModule {}
