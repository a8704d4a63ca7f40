import {
  askAgain,
  bind,
  blank,
  ConfirmForm,
  fieldsOf,
  page,
  Radios,
  Reading,
  seeOther,
  TextArea,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { answerDueIn } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { ReturningForm } from '../../platform/lifecycle/pages/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { admitReport } from '../acts/admit-report.js';
import type { Report } from '../rules/index.js';
import { returnReport } from '../acts/return-report.js';
import { FAULTS } from '../data/returns.store.js';
import { AdmissionForm, ReturnForm } from './report.form.js';
import { words } from '../words/words.js';
import { REPORT } from '../report.js';
import { thingToMove } from '../../platform/lifecycle/index.js';

/** What the registry decides of a deposited file: complete, or to be completed. The professor's own return is the same page. */
@Controller('reports/:id')
export class RegistryController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('return')
  showReturn(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askReturn(id, 'registry', actor, reader);
  }

  @Post('return')
  return(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.giveBack(id, 'registry', body, actor, reader);
  }

  @Get('corrections')
  showCorrections(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askReturn(id, 'professor', actor, reader);
  }

  @Post('corrections')
  correct(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.giveBack(id, 'professor', body, actor, reader);
  }

  @Get('admission')
  showAdmission(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askAdmission(id, actor, reader, blank());
  }

  @Post('admission')
  async admit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(AdmissionForm, body);
    if (!given.ok) return this.askAdmission(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const report = await thingToMove(tx, REPORT, actor, id, 'admit');
      return isRefusal(report) ? report : admitReport(tx, actor, report, given.form.note ?? '');
    });
    return isRefusal(done) ? done : seeOther(addressOf('/reports/:id', { id }), 'reports.admitted');
  }

  private async giveBack(
    id: string,
    by: 'registry' | 'professor',
    body: unknown,
    actor: Actor,
    reader: Reader,
  ): Promise<Answer> {
    const given = bind(ReturnForm, body);
    if (!given.ok) return this.askReturn(id, by, actor, reader, given.filled);
    const { fault, dueOn, points } = given.form;
    const done = await this.database.transact(async (tx) => {
      const report = await thingToMove(tx, REPORT, actor, id, moveOf(by));
      return isRefusal(report)
        ? report
        : returnReport(tx, actor, report, by, { fault, dueOn, points: points.split('\n') });
    });
    if (isRefusal(done)) return askAgain(done, given.filled, (filled) => this.askReturn(id, by, actor, reader, filled));
    return seeOther(addressOf('/reports/:id', { id }), 'reports.returned');
  }

  private async askReturn(
    id: string,
    by: 'registry' | 'professor',
    actor: Actor,
    reader: Reader,
    filled?: Filled,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const report = await thingToMove(tx, REPORT, actor, id, moveOf(by));
      if (isRefusal(report)) return report;
      return { report, dueOn: await answerDueIn(tx, report.centreId) };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const shown = filled ?? blank({ fault: 'incomplete', dueOn: found.dueOn });
    return page(
      titled(found.report, by === 'registry' ? w.returning.title : w.returning.titleProfessor, reader, shown),
      <ReturningForm
        action={addressOf(`/reports/:id/${by === 'registry' ? 'return' : 'corrections'}`, { id })}
        cancel={addressOf('/reports/:id', { id })}
        words={w.returning}
        filled={shown}
      >
        <Radios
          {...fieldsOf(shown, reader)('fault')}
          label={w.returning.fault}
          options={FAULTS.map((fault) => ({ value: fault, text: w.returning.faults[fault] }))}
          inline
        />
      </ReturningForm>,
    );
  }

  private async askAdmission(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const report = await this.database.read((tx) => thingToMove(tx, REPORT, actor, id, 'admit'));
    if (isRefusal(report)) return report;
    const w = words(reader.locale);
    return page(
      { ...titled(report, w.admission.title, reader, filled), lead: w.admission.lead },
      <ConfirmForm
        action={addressOf('/reports/:id/admission', { id })}
        button={w.admission.button}
        cancel={addressOf('/reports/:id', { id })}
      >
        <TextArea
          {...fieldsOf(filled, reader)('note')}
          label={w.admission.note}
          hint={w.admission.noteHint}
          rows={4}
          atMost={2000}
        />
      </ConfirmForm>,
    );
  }
}

function moveOf(by: 'registry' | 'professor'): 'return' | 'returnForCorrections' {
  return by === 'registry' ? 'return' : 'returnForCorrections';
}

function titled(report: Report, title: string, { locale }: Reader, filled: Filled) {
  const number = words(locale).number(report.number);
  return {
    title,
    where: number,
    filled,
    width: 'reading',
    back: { href: addressOf('/reports/:id', { id: report.id }), text: number },
  } as const;
}
