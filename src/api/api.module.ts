import { Module } from '@nestjs/common';
import { Throttle } from './pages/throttle.js';
import { AssessmentsController } from './pages/assessments.controller.js';
import { CatalogueController } from './pages/catalogue.controller.js';
import { InspectionsController } from './pages/inspections.controller.js';

@Module({ controllers: [AssessmentsController, CatalogueController, InspectionsController], providers: [Throttle] })
export class ApiModule {}
