import { Module } from '@nestjs/common';
import { Throttle } from './throttle.js';
import { AssessmentsController } from './web/assessments.controller.js';
import { CatalogueController } from './web/catalogue.controller.js';
import { InspectionsController } from './web/inspections.controller.js';
import './web/sentences.js';

@Module({ controllers: [AssessmentsController, CatalogueController, InspectionsController], providers: [Throttle] })
export class ApiModule {}
