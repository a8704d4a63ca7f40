import { Module } from '@nestjs/common';
import { CatalogueController } from './web/catalogue.controller.js';
import { InstitutionController } from './web/institution.controller.js';

@Module({ controllers: [InstitutionController, CatalogueController] })
export class DiplomasModule {}
