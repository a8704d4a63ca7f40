import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { centreById } from '../../diplomas/index.js';
import { MOST_PERIODS, PeriodForm, periodFrom, PeriodPage, periodsOf, periodWords, removePeriod, typedOfPeriod, writePeriod, type Period } from '../../experience/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { bind, blank, page, Reading, refused, seeOther, type Answer, type Filled, type Reader } from '../../platform/web/index.js';
import type { Examination } from '../domain/index.js';
import { examinationToEdit } from '../examination-to-edit.js';
import { headOf } from './found.js';
import { words } from './words.js';

/** The declared periods of an examination being prepared: one page a period. */
@Controller('examinations/:id/periods')
export class ExaminationPeriodsController {
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
      return isRefusal(found) ? found : removePeriod(tx, found.examination.declarationId, periodId);
    });
    return isRefusal(done) ? done : seeOther(`/examinations/${id}/submission`, 'experience.removed');
  }

  private async write(id: string, periodId: string | undefined, body: unknown, actor: Actor, reader: Reader): Promise<Answer> {
    const given = bind(PeriodForm, body);
    if (!given.ok) return this.ask(id, periodId, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await periodToEdit(tx, actor, id, periodId);
      if (isRefusal(found)) return found;
      const centre = await centreById(tx, found.examination.centreId);
      const period = periodFrom(given.form, localDate(tx.now, centre?.timeZone ?? 'Europe/Paris'));
      if (isRefusal(period)) return period;
      if (periodId === undefined && found.count >= MOST_PERIODS) return refuse(422, 'experience.tooMany');
      return writePeriod(tx, found.examination.declarationId, { ...period, ...(periodId !== undefined && { id: periodId }) });
    });
    return isRefusal(done) ? this.ask(id, periodId, actor, reader, refused(given.filled, done)) : seeOther(`/examinations/${id}/submission`, 'experience.saved');
  }

  private async ask(id: string, periodId: string | undefined, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read((tx) => periodToEdit(tx, actor, id, periodId));
    if (isRefusal(found)) return found;
    const at = `/examinations/${id}/periods`;
    const shown = filled ?? blank(typedOfPeriod(found.period));
    const title = periodId === undefined ? periodWords(reader.locale).new : periodWords(reader.locale).edit;
    return page(
      { ...headOf(found.examination, title, reader), filled: shown, back: { href: `/examinations/${id}/submission`, text: words(reader.locale).submission.title } },
      <PeriodPage action={periodId === undefined ? at : `${at}/${periodId}`} remove={periodId === undefined ? undefined : `${at}/${periodId}/remove`} filled={shown} />,
    );
  }
}

async function periodToEdit(tx: Tx, actor: Actor, id: string, periodId: string | undefined): Promise<{ examination: Examination; count: number; period: Period | undefined } | Refusal> {
  const examination = await examinationToEdit(tx, actor, id);
  if (isRefusal(examination)) return examination;
  const periods = await periodsOf(tx, examination.declarationId);
  const period = periods.find((one) => one.id === periodId);
  return periodId !== undefined && !period ? notFound : { examination, count: periods.length, period };
}
