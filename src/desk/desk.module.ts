import { Module } from '@nestjs/common';
import { NavigationProvider } from '../platform/web/index.js';
import { DeskNavigation } from './navigation.js';
import { DeskController } from './web/desk.controller.js';
import { FileController } from './web/file.controller.js';
import { JobsController } from './web/jobs.controller.js';
import './web/sentences.js';
import { MyDataController } from './web/my-data.controller.js';
import { RulesetEffectController } from './web/ruleset-effect.controller.js';

@Module({
  controllers: [DeskController, FileController, JobsController, MyDataController, RulesetEffectController],
  providers: [{ provide: NavigationProvider, useClass: DeskNavigation }],
})
export class DeskModule {}
