import { Module } from '@nestjs/common';
import { CatalogueController } from './pages/catalogue.controller.js';
import { InstitutionController } from './pages/institution.controller.js';

@Module({ controllers: [InstitutionController, CatalogueController] })
export class DiplomasModule {}
