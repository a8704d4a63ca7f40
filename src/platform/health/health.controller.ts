import { Controller, Get, Inject } from '@nestjs/common';
import { Database } from '../database/index.js';
import { underLimit } from '../time-limit/index.js';
import { data, FullDisk, LOG, OpenToMachines, type Answer, type PortalLog } from '../web/index.js';
import { Draining } from './draining.js';

const PATIENCE_MS = 2_500;
const AGAIN = { 'Retry-After': '5' };

/** For whatever watches over the portal: whether it lives, and whether people may be sent to it. */
@Controller('health')
export class HealthController {
  constructor(
    @Inject(Draining) private readonly draining: Draining,
    @Inject(Database) private readonly database: Database,
    @Inject(FullDisk) private readonly fullDisk: FullDisk,
    @Inject(LOG) private readonly log: PortalLog,
  ) {}

  /** It answers: to restart it would help nobody. */
  @Get('live')
  @OpenToMachines('a machine asks whether the portal lives; it is told nothing else')
  live(): Answer {
    return data({ status: 'live' });
  }

  @Get('ready')
  @OpenToMachines('a machine asks whether to send people here; it is told nothing of them')
  async ready(): Promise<Answer> {
    if (this.draining.hasBegun) return data({ status: 'ending' }, 503, AGAIN);
    if (this.fullDisk.isRecent) return data({ status: 'disk-full' }, 503, AGAIN);
    if (!(await this.databaseAnswers())) return data({ status: 'without-database' }, 503, AGAIN);
    return data({ status: 'ready' });
  }

  private async databaseAnswers(): Promise<boolean> {
    try {
      await underLimit(AbortSignal.timeout(PATIENCE_MS), () => this.database.read((tx) => tx.row('select 1 as one')));
      return true;
    } catch (error) {
      this.log.error(
        { message: error instanceof Error ? error.message : typeof error },
        'The database does not answer',
      );
      return false;
    }
  }
}
