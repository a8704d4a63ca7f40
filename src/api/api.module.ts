import { Module } from '@nestjs/common';
import { Throttle } from './pages/throttle.js';
import { AssessmentsController } from './pages/assessments.controller.js';
import { CatalogueController } from './pages/catalogue.controller.js';
import { InspectionsController } from './pages/inspections.controller.js';

/** What programs may ask, under `/api/v1`. */
@Module({ controllers: [AssessmentsController, CatalogueController, InspectionsController], providers: [Throttle] })
export class ApiModule {}
