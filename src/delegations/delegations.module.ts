import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { SeatEndings } from '../people/index.js';
import { endWithoutSeat } from './acts/end-without-seat.js';
import { DelegationsController } from './pages/delegations.controller.js';

/** The page of delegations of signature, and what becomes of them when a seat ends. */
@Module({ controllers: [DelegationsController] })
export class DelegationsModule implements OnModuleInit {
  constructor(@Inject(SeatEndings) private readonly seatEndings: SeatEndings) {}

  onModuleInit(): void {
    this.seatEndings.bring(endWithoutSeat);
  }
}
