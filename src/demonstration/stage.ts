import type { INestApplicationContext } from '@nestjs/common';
import { writePeriod, type Period } from '../experience/index.js';
import { Papers, plainPaper, type Inspected, type OfficialDocument } from '../papers/index.js';
import { loadActor, type Actor } from '../people/index.js';
import { addDays, INSTITUTION_TIME_ZONE, localDate } from '../platform/clock/index.js';
import { Database, type Tx } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { isRefusal, type Refusal } from '../platform/refusal/index.js';
import {
  addDocument,
  depositReport,
  drawReceipt,
  findReport,
  internshipsToName,
  nameInternshipsOf,
  openReport,
  planDefence,
  prepareDeposit,
  versionOf,
  type Report,
} from '../reports/index.js';
import { CAST } from './cast.js';
import { drainJobs } from './drain-jobs.js';
import type { Institution } from './fill-institution.js';
import { idOf } from './id-of.js';
import { DIPLOMAS } from './institution.js';
import type { PastClock } from './past-clock.js';
import { reportText } from './report-text.js';

/** An engineer's defence is planned so many days after their file. */
const UNTIL_DEFENCE = 200;

/** Where the demonstration is played: by the rooms' own verbs, under the actors' own rights, on days that are set. */
export class Stage {
  private readonly database: Database;
  private readonly jobs: Jobs;
  private readonly papers: Papers;

  constructor(
    rooms: INestApplicationContext,
    readonly institution: Institution,
    private readonly clock: Pick<PastClock, 'now' | 'set'>,
  ) {
    this.database = rooms.get(Database);
    this.jobs = rooms.get(Jobs);
    this.papers = rooms.get(Papers);
  }

  /** One act of one person, so many days ago, and the letters that come of it. A refusal is a bug of the story. */
  async act<Result>(
    key: string,
    daysAgo: number,
    what: (tx: Tx, actor: Actor, papers: Papers) => Promise<Result | Refusal>,
  ): Promise<Result> {
    this.clock.set(daysAgo);
    const done = await this.database.transact(async (tx) => what(tx, await this.actor(tx, key), this.papers));
    await drainJobs(this.jobs, this.clock);
    return accepted(done, key);
  }

  /** Reads as of now, for what must be known before an act. */
  async read<Result>(
    key: string,
    what: (tx: Tx, actor: Actor, papers: Papers) => Promise<Result | Refusal>,
  ): Promise<Result> {
    return accepted(await this.database.read(async (tx) => what(tx, await this.actor(tx, key), this.papers)), key);
  }

  /** What the calendar does at set hours, so many days ago. */
  async calendar(job: string, daysAgo: number): Promise<void> {
    this.clock.set(daysAgo);
    await this.jobs.runNow(job);
    await drainJobs(this.jobs, this.clock);
  }

  get papersRoom(): Papers {
    return this.papers;
  }

  /** A student opens a file and declares; gives the report's id. */
  async open(
    key: string,
    daysAgo: number,
    periods: readonly Omit<Period, 'id'>[],
    kind: Report['kind'] = 'experience',
  ): Promise<string> {
    const enrolled = CAST.find((one) => one.key === key)?.student;
    if (!enrolled) throw new Error(`${key} is no student.`);
    const { reportId } = await this.act(key, daysAgo, (tx, actor) =>
      openReport(tx, actor, {
        kind,
        diplomaId: idOf(this.institution.diplomas, enrolled.diploma),
        centreId: this.institution.centres[enrolled.centre],
      }),
    );
    await this.act(key, daysAgo, async (tx, actor) => {
      const report = await reportOf(tx, actor, reportId);
      const version = await versionOf(tx, report.currentVersionId);
      if (!version) throw new Error(`Report ${reportId} has no version.`);
      for (const period of periods) await writePeriod(tx, version.declarationId, period);
    });
    return reportId;
  }

  /** The student drops their report and certificate, real PDFs, and deposits. */
  async deposit(key: string, daysAgo: number, reportId: string, periods: readonly Omit<Period, 'id'>[]): Promise<void> {
    this.clock.set(daysAgo);
    const person = CAST.find((one) => one.key === key);
    const diploma = DIPLOMAS.find(({ code }) => code === person?.student?.diploma)?.nameFr ?? '';
    const report = await this.received(
      reportText(person?.name ?? '', diploma, periods, this.clock.now()),
      'report',
      'Rapport d’expérience.pdf',
    );
    await this.act(key, daysAgo, async (tx, actor) => {
      const { currentVersionId } = await reportOf(tx, actor, reportId);
      await addDocument(tx, currentVersionId, 'report', await this.papers.keep(tx, report, actor.personId));
      const version = await versionOf(tx, currentVersionId);
      if (version?.hasDefence)
        await planDefence(tx, currentVersionId, addDays(localDate(tx.now, INSTITUTION_TIME_ZONE), UNTIL_DEFENCE));
      return version?.mustName ? this.nameInternship(tx, actor, reportId) : undefined;
    });
    const { version } = await this.read(key, (tx, actor) =>
      prepareDeposit(tx, actor, reportId, { certified: true, areScanned: this.papers.areScanned }),
    );
    await this.papers.lookAt(version.documents.map(({ paperId }) => paperId));
    const prepared = await this.read(key, (tx, actor) =>
      prepareDeposit(tx, actor, reportId, { certified: true, areScanned: this.papers.areScanned }),
    );
    const receipt = await drawReceipt(this.papers, prepared);
    await this.act(key, daysAgo, (tx, actor) =>
      depositReport(tx, actor, prepared.report, this.papers, {
        facts: prepared.facts,
        sealed: prepared.seal.sha256,
        receipt,
      }),
    );
  }

  /** The one that is certified, or the last that began. */
  private async nameInternship(tx: Tx, actor: Actor, reportId: string): Promise<Refusal | undefined> {
    const offered = await internshipsToName(tx, await reportOf(tx, actor, reportId));
    const named = offered.find(({ certificate }) => certificate !== null) ?? offered[0];
    return nameInternshipsOf(tx, actor, reportId, named ? [named.id] : []);
  }

  /** A paper that a person could have sent: set, then inspected as any other. */
  async received(document: OfficialDocument, field: string, name: string): Promise<Inspected> {
    const made = await this.papers.make(plainPaper(document, 'ua-1'), name);
    return accepted(await this.papers.inspect({ field, ...made }, 'the demonstration'), name);
  }

  private async actor(tx: Tx, key: string): Promise<Actor> {
    const actor = await loadActor(tx, idOf(this.institution.people, key));
    if (!actor) throw new Error(`Nobody of the cast is called ${key}.`);
    return actor;
  }
}

/** The report as this actor sees it; throws when they do not. */
export async function reportOf(tx: Tx, actor: Actor, id: string): Promise<Report> {
  const report = await findReport(tx, actor, id);
  if (!report) throw new Error(`${actor.name} does not see the report ${id}.`);
  return report;
}

function accepted<Result>(done: Result | Refusal, who: string): Result {
  if (isRefusal(done)) throw new Error(`The demonstration stumbles: ${who} was refused, ${done.code}.`);
  return done;
}
