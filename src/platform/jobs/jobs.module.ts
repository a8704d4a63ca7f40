import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs.js';

/** The queue of a portal: every room registers its jobs with it. */
@Global()
@Module({ providers: [Jobs], exports: [Jobs] })
export class JobsModule {}
