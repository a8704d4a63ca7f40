import { Module } from '@nestjs/common';
import { SimulationController } from './web/simulation.controller.js';

@Module({ controllers: [SimulationController] })
export class ExperienceModule {}
