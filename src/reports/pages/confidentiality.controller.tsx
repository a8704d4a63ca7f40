import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  fieldsOf,
  Form,
  Inset,
  page,
  Reading,
  seeOther,
  Submit,
  TextArea,
  useReader,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { markConfidential } from '../acts/mark-confidential.js';
import { findReport } from '../data/reports.store.js';
import { REPORT } from '../report.js';
import { notToMark, type Report } from '../rules/index.js';
import { confidentialWords } from '../words/confidential-words.js';
import { ConfidentialForm } from './report.form.js';

/** A file is marked confidential, or opened again, with why (decision 18). */
@Controller('reports/:id/confidentiality')
export class ConfidentialityController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  @Post()
  async mark(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ConfidentialForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const { confidential, reason = '' } = given.form;
    const done = await this.database.transact((tx) => markConfidential(tx, actor, id, { confidential, reason }));
    if (!isRefusal(done))
      return seeOther(
        addressOf('/reports/:id', { id }),
        confidential ? 'reports.markedConfidential' : 'reports.confidentialLifted',
      );
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled = blank()): Promise<Answer> {
    const report = await this.database.read(async (tx) => {
      const found = await findReport(tx, actor, id);
      return found ? (notToMark(found) ?? found) : notFound;
    });
    if (isRefusal(report)) return report;
    const w = confidentialWords(reader.locale).page;
    return page(
      {
        ...headOf(REPORT, report, report.restricted ? w.lift : w.mark, reader),
        lead: report.restricted ? w.liftLead : w.markLead,
        filled,
      },
      <Marking report={report} filled={filled} />,
    );
  }
}

function Marking({ report, filled }: { readonly report: Report; readonly filled: Filled }) {
  const reader = useReader();
  const w = confidentialWords(reader.locale).page;
  const { restricted, officer, standings, id } = report;
  const isStudent = standings.includes('author');
  return (
    <Form action={addressOf('/reports/:id/confidentiality', { id })}>
      {!restricted && !isStudent && officer === null ? <Inset>{w.takesCharge}</Inset> : null}
      <input type="hidden" name="confidential" value={restricted ? '' : 'yes'} />
      <TextArea
        {...fieldsOf(filled, reader)('reason')}
        label={w.reason}
        hint={isStudent ? w.reasonStudent : w.reasonRegistry}
        rows={3}
        atMost={2000}
      />
      <Submit cancel={addressOf('/reports/:id', { id })}>{restricted ? w.liftButton : w.markButton}</Submit>
    </Form>
  );
}
