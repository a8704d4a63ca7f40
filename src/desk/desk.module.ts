import { Module } from '@nestjs/common';
import { NavigationProvider } from '../platform/web/index.js';
import { DeskNavigation } from './pages/navigation.js';
import { DeskController } from './pages/desk.controller.js';
import { FileController } from './pages/file.controller.js';
import { JobsController } from './pages/jobs.controller.js';
import { MyDataController } from './pages/my-data.controller.js';
import { RulesetEffectController } from './pages/ruleset-effect.controller.js';

/** Everyone’s first page, the page of one file, the navigation, one’s own data, the jobs. */
@Module({
  controllers: [DeskController, FileController, JobsController, MyDataController, RulesetEffectController],
  providers: [{ provide: NavigationProvider, useClass: DeskNavigation }],
})
export class DeskModule {}
