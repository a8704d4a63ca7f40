import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Database, STEPS } from '../database/index.js';
import { Store } from '../files/index.js';
import { LOST_AFTER, SECONDS_SINCE_A_SIGN } from '../jobs/index.js';
import { orTimeOver, underLimit } from '../time-limit/index.js';
import { data, FullDisk, LOG, OpenToMachines, type Answer, type PortalLog } from '../web/index.js';
import { Draining } from './draining.js';
import { isFromHere } from './is-from-here.js';

const PATIENCE_MS = 2_500;
const AGAIN = { 'Retry-After': '5' };

/** What is wrong, by what it is of, each in a sentence. */
type Wrong = Readonly<Record<string, string>>;

/** For whatever watches over the portal: whether it lives, and whether people may be sent to it. */
@Controller('health')
export class HealthController {
  constructor(
    @Inject(Draining) private readonly draining: Draining,
    @Inject(Database) private readonly database: Database,
    @Inject(Store) private readonly store: Store,
    @Inject(FullDisk) private readonly fullDisk: FullDisk,
    @Inject(LOG) private readonly log: PortalLog,
  ) {}

  /** It answers: to restart it would help nobody. */
  @Get('live')
  @OpenToMachines('a machine asks whether the portal lives; it is told nothing else')
  live(): Answer {
    return data({ status: 'live' });
  }

  /**
   * What keeps people away (503) is what each of its processes has of its own, or nothing works without. Whoever runs
   * the jobs, and the files, are everybody's: to send people elsewhere for them would help nobody, and they are said
   * beside.
   */
  @Get('ready')
  @OpenToMachines('a machine asks whether to send people here; it is told nothing of them')
  async ready(@Req() request: Request): Promise<Answer> {
    const isOurs = isFromHere(request);
    if (this.draining.hasBegun) return data({ status: 'ending' }, 503, AGAIN);
    if (this.fullDisk.isRecent) return data({ status: isOurs ? 'disk-full' : 'not-ready' }, 503, AGAIN);
    const [database, files] = await Promise.all([this.databaseNow(), this.filesNow()]);
    if (database === undefined) return data({ status: isOurs ? 'without-database' : 'not-ready' }, 503, AGAIN);
    const wrong = { ...database, ...files };
    return data({ status: 'ready', ...(isOurs && Object.keys(wrong).length > 0 && { wrong }) });
  }

  /** Undefined when it does not answer. */
  private async databaseNow(): Promise<Wrong | undefined> {
    try {
      return await underLimit(AbortSignal.timeout(PATIENCE_MS), () =>
        this.database.read(async (tx) => {
          const signs = await tx.row<{ seconds: number | null }>(SECONDS_SINCE_A_SIGN);
          const steps = await tx.row<{ newer: string | null }>(
            `select string_agg(name, ', ') as newer from public.migrations where name <> all ($1)`,
            [STEPS],
          );
          return { ...wrongOfJobs(signs?.seconds ?? null), ...wrongOfSteps(steps?.newer ?? null) };
        }),
      );
    } catch (error) {
      this.log.error({ message: messageOf(error) }, 'The database does not answer');
      return undefined;
    }
  }

  private async filesNow(): Promise<Wrong> {
    try {
      await underLimit(AbortSignal.timeout(PATIENCE_MS), () => orTimeOver(this.store.tryIt()));
      return {};
    } catch (error) {
      this.log.error({ message: messageOf(error) }, 'Files cannot be put away');
      return { files: `They cannot be put away: ${messageOf(error)}` };
    }
  }
}

function wrongOfJobs(seconds: number | null): Wrong {
  if (seconds !== null && seconds * 1_000 < LOST_AFTER) return {};
  return { jobs: seconds === null ? 'Nobody ever ran them.' : `Nobody has run them for ${seconds} seconds.` };
}

function wrongOfSteps(newer: string | null): Wrong {
  return newer === null ? {} : { schema: `It is of a newer version, whose steps this one does not know: ${newer}.` };
}

function messageOf(error: unknown): string {
  const { message } = ((typeof error === 'object' ? error : undefined) as { message?: unknown } | undefined) ?? {};
  return typeof message === 'string' ? message : typeof error;
}
