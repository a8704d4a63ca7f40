import { Module } from '@nestjs/common';
import { RulesetsController } from './pages/rulesets.controller.js';
import { SimulationController } from './pages/simulation.controller.js';

/** The simulation, open to all, and the pages of the rules; the periods are pages of the rooms that ask for them. */
@Module({ controllers: [SimulationController, RulesetsController] })
export class ExperienceModule {}
