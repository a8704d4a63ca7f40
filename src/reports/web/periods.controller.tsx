import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { centreById } from '../../diplomas/index.js';
import { PeriodForm, periodFrom, PeriodPage, periodWords, removePeriod, typedOfPeriod, writePeriod, type Period } from '../../experience/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { bind, blank, page, Reading, refused, seeOther, type Answer, type Filled, type Reader } from '../../platform/web/index.js';
import type { Report } from '../domain/index.js';
import { reportToEdit } from '../report-to-edit.js';
import { words } from './words.js';

const MOST_PERIODS = 200;

/** The periods of a file under preparation, each on its page. */
@Controller('reports/:id/periods')
export class PeriodsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('new')
  new(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(id, undefined, actor, reader);
  }

  @Post()
  add(@Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.write(id, undefined, body, actor, reader);
  }

  @Get(':period')
  edit(@Param('id', ParseUUIDPipe) id: string, @Param('period', ParseUUIDPipe) periodId: string, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(id, periodId, actor, reader);
  }

  @Post(':period')
  save(@Param('id', ParseUUIDPipe) id: string, @Param('period', ParseUUIDPipe) periodId: string, @Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.write(id, periodId, body, actor, reader);
  }

  @Post(':period/remove')
  async remove(@Param('id', ParseUUIDPipe) id: string, @Param('period', ParseUUIDPipe) periodId: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const found = await periodToEdit(tx, actor, id, periodId);
      return isRefusal(found) ? found : removePeriod(tx, found.declarationId, periodId);
    });
    return isRefusal(done) ? done : seeOther(`/reports/${id}/submission`, 'experience.removed');
  }

  private async write(id: string, periodId: string | undefined, body: unknown, actor: Actor, reader: Reader): Promise<Answer> {
    const given = bind(PeriodForm, body);
    if (!given.ok) return this.ask(id, periodId, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await periodToEdit(tx, actor, id, periodId);
      if (isRefusal(found)) return found;
      const centre = await centreById(tx, found.report.centreId);
      const period = periodFrom(given.form, localDate(tx.now, centre?.timeZone ?? 'Europe/Paris'));
      if (isRefusal(period)) return period;
      if (periodId === undefined && found.count >= MOST_PERIODS) return refuse(422, 'experience.tooMany');
      return writePeriod(tx, found.declarationId, { ...period, ...(periodId !== undefined && { id: periodId }) });
    });
    return isRefusal(done) ? this.ask(id, periodId, actor, reader, refused(given.filled, done)) : seeOther(`/reports/${id}/submission`, 'experience.saved');
  }

  private async ask(id: string, periodId: string | undefined, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read((tx) => periodToEdit(tx, actor, id, periodId));
    if (isRefusal(found)) return found;
    const at = `/reports/${id}/periods`;
    const w = words(reader.locale);
    const title = periodId === undefined ? periodWords(reader.locale).new : periodWords(reader.locale).edit;
    const shown = filled ?? blank(typedOfPeriod(found.period));
    return page(
      { title, where: w.number(found.report.number), filled: shown, width: 'reading', back: { href: `/reports/${id}/submission`, text: w.submission.title } },
      <PeriodPage action={periodId === undefined ? at : `${at}/${periodId}`} remove={periodId === undefined ? undefined : `${at}/${periodId}/remove`} filled={shown} />,
    );
  }
}

async function periodToEdit(tx: Tx, actor: Actor, id: string, periodId: string | undefined): Promise<{ report: Report; declarationId: string; count: number; period: Period | undefined } | Refusal> {
  const found = await reportToEdit(tx, actor, id);
  if (isRefusal(found)) return found;
  const period = found.version.periods.find((one) => one.id === periodId);
  if (periodId !== undefined && !period) return notFound;
  return { report: found.report, declarationId: found.version.declarationId, count: found.version.periods.length, period };
}
