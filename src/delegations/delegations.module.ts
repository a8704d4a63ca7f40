import { Module } from '@nestjs/common';
import { DelegationsController } from './pages/delegations.controller.js';

/** The page of delegations of signature. */
@Module({ controllers: [DelegationsController] })
export class DelegationsModule {}
