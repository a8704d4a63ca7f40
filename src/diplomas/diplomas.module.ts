import { Module } from '@nestjs/common';
import { CatalogueController } from './pages/catalogue.controller.js';
import { ConditionsController } from './pages/conditions.controller.js';
import { JuryController } from './pages/jury.controller.js';
import { InstitutionController } from './pages/institution.controller.js';

/** The pages of the catalogue and of the settings. */
@Module({ controllers: [InstitutionController, CatalogueController, ConditionsController, JuryController] })
export class DiplomasModule {}
