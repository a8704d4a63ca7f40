import { Body, Controller, Get, Inject, Param, Post, UseGuards } from '@nestjs/common';
import { releaseLetters, restorationThatWaits, unsentSince } from '../../letters/index.js';
import { AdministratorsOnly, CurrentActor, peopleByIds, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { abandonJob, findJob, jobsNow, lastJobActs, runJobAgain, type ActOnJob } from '../../platform/jobs/index.js';
import { isRefusal, notFound, refuse } from '../../platform/refusal/index.js';
import {
  bind,
  blank,
  page,
  Reading,
  refused,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { AbandonmentForm, ReleaseForm } from './jobs.form.js';
import { AbandonmentPage, JobsPage } from './jobs.page.js';
import { nameOfJob, words } from '../words/jobs-words.js';

const THIRTY_DAYS = 30 * 86_400_000;
const NUMBER = /^\d{1,18}$/;

/** What the portal does by itself, for its administrators: what waits, what failed, what did not leave. */
@Controller('jobs')
@UseGuards(AdministratorsOnly)
export class JobsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  list(@Reading() reader: Reader): Promise<Answer> {
    return this.show(reader, blank());
  }

  @Post('letters')
  async release(@Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(ReleaseForm, body);
    if (!given.ok) return this.show(reader, given.filled);
    const { letters } = given.form;
    const isReleased = await this.database.transact((tx) => releaseLetters(tx, actor.personId, letters));
    if (!isReleased) return this.show(reader, refused(given.filled, refuse(409, 'jobs.lettersReleased')));
    return seeOther(addressOf('/jobs'), letters === 'leave' ? 'jobs.lettersLeave' : 'jobs.lettersStay');
  }

  private async show(reader: Reader, filled: Filled): Promise<Answer> {
    const shown = await this.database.read(async (tx) => {
      const acts = await lastJobActs(tx);
      const people = await peopleByIds(
        tx,
        acts.map(({ doneBy }) => doneBy),
      );
      return {
        now: await jobsNow(tx),
        restoration: await restorationThatWaits(tx),
        unsent: await unsentSince(tx, new Date(tx.now.getTime() - THIRTY_DAYS)),
        acts: acts.map((act) => ({ ...act, by: people.get(act.doneBy)?.name ?? '' })),
      };
    });
    const w = words(reader.locale);
    return page(
      { title: w.title, lead: w.lead, filled, width: 'wide' },
      <JobsPage {...shown} filled={filled} reader={reader} />,
    );
  }

  @Post(':job/run')
  async runAgain(@Param('job') id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    if (!NUMBER.test(id)) return notFound;
    const done = await this.database.transact(async (tx) => refusalOf(await runJobAgain(tx, id, actor.personId)));
    return done ?? seeOther(addressOf('/jobs'), 'jobs.runAgain');
  }

  @Get(':job/abandonment')
  confirm(@Param('job') id: string, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(id, reader, blank());
  }

  @Post(':job/abandonment')
  async abandon(
    @Param('job') id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(AbandonmentForm, body);
    if (!given.ok || !NUMBER.test(id)) return this.ask(id, reader, given.ok ? blank() : given.filled);
    const done = await this.database.transact(async (tx) =>
      refusalOf(await abandonJob(tx, id, actor.personId, given.form.reason)),
    );
    return isRefusal(done)
      ? this.ask(id, reader, refused(given.filled, done))
      : seeOther(addressOf('/jobs'), 'jobs.abandoned');
  }

  private async ask(id: string, reader: Reader, filled: Filled): Promise<Answer> {
    const job = NUMBER.test(id) ? await this.database.read((tx) => findJob(tx, id)) : undefined;
    if (!job) return notFound;
    const w = words(reader.locale);
    return page(
      { title: w.abandonTitle, where: nameOfJob(job.name, job.id, reader.locale), filled, width: 'reading' },
      <AbandonmentPage job={job} filled={filled} reader={reader} />,
    );
  }
}

function refusalOf(done: ActOnJob): ReturnType<typeof refuse> | undefined {
  if (done === 'done') return undefined;
  return done === 'gone' ? refuse(404, 'jobs.gone') : refuse(409, 'jobs.running');
}
