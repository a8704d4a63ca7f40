import { Module } from '@nestjs/common';
import { NavigationProvider } from '../platform/web/index.js';
import { DeskNavigation } from './navigation.js';
import { DeskController } from './web/desk.controller.js';
import { FileController } from './web/file.controller.js';

@Module({ controllers: [DeskController, FileController], providers: [{ provide: NavigationProvider, useClass: DeskNavigation }] })
export class DeskModule {}
