import { Module } from '@nestjs/common';
import { RulesetsController } from './pages/rulesets.controller.js';
import { SimulationController } from './pages/simulation.controller.js';

@Module({ controllers: [SimulationController, RulesetsController] })
export class ExperienceModule {}
