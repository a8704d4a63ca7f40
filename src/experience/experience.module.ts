import { Module } from '@nestjs/common';
import { RulesetsController } from './web/rulesets.controller.js';
import { SimulationController } from './web/simulation.controller.js';

@Module({ controllers: [SimulationController, RulesetsController] })
export class ExperienceModule {}
