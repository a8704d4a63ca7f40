import { Module } from '@nestjs/common';
import { InstitutionController } from './web/institution.controller.js';

@Module({ controllers: [InstitutionController] })
export class DiplomasModule {}
