import type { Wiring } from './platform/database/index.js';
import { Kinds } from './platform/lifecycle/index.js';
import { SeatEndings } from './people/index.js';
import { GroundOwners } from './jury/index.js';
import { FileTransfers } from './reports/index.js';
import { SheetOwners } from './signatures/index.js';

/** The wiring of one portal, empty: the modules of its rooms bring what they do. */
export function newWiring(): Wiring {
  return {
    kinds: new Kinds(),
    seatEndings: new SeatEndings(),
    sheetOwners: new SheetOwners(),
    fileTransfers: new FileTransfers(),
    groundOwners: new GroundOwners(),
  };
}
