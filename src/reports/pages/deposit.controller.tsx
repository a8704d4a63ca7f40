import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { PaperField } from '../../diplomas/index.js';
import { PeriodsTable, PlanAnswers, PlanWarning } from '../../experience/index.js';
import { Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import {
  bind,
  blank,
  Button,
  Card,
  fieldsOf,
  Form,
  page,
  Reading,
  refused,
  seeOther,
  TextArea,
  Tick,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { asSeen } from '../../platform/texts/index.js';
import { depositReport, notReady, type Certified } from '../acts/deposit-report.js';
import { paperMissing, type Report } from '../rules/index.js';
import { drawReceipt, prepareDeposit, type Prepared } from '../acts/prepare-deposit.js';
import { keepAnswers } from '../data/returns.store.js';
import type { ReportVersion } from '../data/versions.store.js';
import { DepositForm } from './report.form.js';
import { PresentedInternships } from './presented-internships.js';
import { DocumentLink } from './submission-documents.js';
import { words } from '../words/words.js';

/** The last look before a deposit, the deposit, and the answers that come with it. */
@Controller('reports/:id')
export class DepositController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get('deposit')
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  @Post('deposit')
  async deposit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(DepositForm, body);
    const certified = given.ok && given.form.certified;
    const prepared = await this.prepare(id, actor, certified);
    if (isRefusal(prepared)) return prepared;
    const paper = (given.ok ? given.form.paper : undefined) ?? '';
    const unfit = notReady(prepared.report, prepared.facts) ?? paperMissing(prepared.report, paper);
    if (unfit) return this.ask(id, actor, reader, refused(given.filled, unfit));
    // Drawn before the transaction, from the very seal that the transaction will find again or refuse.
    const receipt = await drawReceipt(this.papers, prepared);
    const done = await this.database.transact(async (tx) => {
      const now = await prepareDeposit(tx, actor, id, this.given(certified));
      return isRefusal(now)
        ? now
        : depositReport(tx, actor, now.report, this.papers, {
            facts: now.facts,
            sealed: prepared.seal.sha256,
            receipt,
            paper,
          });
    });
    return isRefusal(done)
      ? this.ask(id, actor, reader, refused(given.filled, done))
      : seeOther(addressOf('/reports/:id', { id }), 'reports.deposited');
  }

  @Get('answers')
  async answers(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read((tx) => prepareDeposit(tx, actor, id, this.given(false)));
    if (isRefusal(found)) return found;
    const { report, open } = found;
    if (!open) return seeOther(addressOf('/reports/:id/submission', { id }));
    const w = words(reader.locale).answers;
    const typed = Object.fromEntries(open.points.map((point) => [point.id, point.answer ?? '']));
    const field = fieldsOf(blank(typed), reader);
    return page(
      {
        title: w.title,
        lead: `${w.lead} ${w.dueOn(writeDay(open.dueOn, reader.locale))}`,
        where: words(reader.locale).number(report.number),
        width: 'reading',
        back: { href: addressOf('/reports/:id/submission', { id }), text: words(reader.locale).submission.title },
      },
      <Form action={addressOf('/reports/:id/answers', { id })}>
        {open.points.map((point) => (
          <TextArea key={point.id} {...field(point.id)} label={point.text} hint={w.answer} rows={4} atMost={4000} />
        ))}
        <Button>{w.save}</Button>
      </Form>,
    );
  }

  @Post('answers')
  async keep(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const found = await prepareDeposit(tx, actor, id, this.given(false));
      if (isRefusal(found)) return found;
      const answers = Object.fromEntries(
        (found.open?.points ?? []).map((point) => [point.id, typedText(body[point.id])]),
      );
      if (found.open) await keepAnswers(tx, found.open.id, answers);
      return undefined;
    });
    return isRefusal(done) ? done : seeOther(addressOf('/reports/:id/submission', { id }), 'reports.answersKept');
  }

  private given(certified: boolean): Certified {
    return { certified, areScanned: this.papers.areScanned };
  }

  /** A file sent a moment ago is read and scanned now rather than asked to be waited for. */
  private async prepare(id: string, actor: Actor, certified: boolean): Promise<Prepared | Refusal> {
    const look = (): Promise<Prepared | Refusal> =>
      this.database.read((tx) => prepareDeposit(tx, actor, id, this.given(certified)));
    const prepared = await look();
    if (isRefusal(prepared)) return prepared;
    const { papersUnread, papersUnscanned, paperBeyondScan } = prepared.facts;
    if (papersUnread === 0 && papersUnscanned === 0 && paperBeyondScan === undefined) return prepared;
    await this.papers.lookAt(prepared.version.documents.map(({ paperId }) => paperId));
    return look();
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read((tx) => prepareDeposit(tx, actor, id, this.given(false)));
    if (isRefusal(found)) return found;
    const { report, version, facts } = found;
    const unfit = notReady(report, facts);
    const shown = unfit && filled.errors.length === 0 ? { ...refused(filled, unfit), status: 200 as const } : filled;
    const w = words(reader.locale);
    return page(
      {
        title: w.deposit.title,
        lead: w.deposit.lead,
        where: w.number(report.number),
        filled: shown,
        width: 'wide',
        back: { href: addressOf('/reports/:id/submission', { id }), text: w.deposit.back },
      },
      <DepositPage report={report} version={version} filled={shown} reader={reader} />,
    );
  }
}

function DepositPage({
  report,
  version,
  filled,
  reader,
}: {
  readonly report: Report;
  readonly version: ReportVersion;
  readonly filled: Filled;
  readonly reader: Reader;
}) {
  const w = words(reader.locale);
  return (
    <>
      <Card title={w.submission.periods} id="periods">
        <PeriodsTable periods={version.periods} />
      </Card>
      <PresentedInternships reportId={report.id} internships={version.internships} />
      <PlanAnswers plans={version.plans} depositedAt={null} />
      <Card title={w.submission.papers} id="report">
        {version.documents.length === 0 ? (
          <p class="govuk-body">{w.submission.noPaper}</p>
        ) : (
          <ul class="govuk-list aval-papers">
            {version.documents.map((document) => (
              <li key={document.id} class="aval-papers__paper">
                <span class="aval-papers__role aval-quiet">{w.roles[document.role]}</span>
                <DocumentLink report={report} document={document} reader={reader} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <PlanWarning plans={version.plans} />
      <Form action={addressOf('/reports/:id/deposit', { id: report.id })}>
        {report.standings.includes('author') ? null : <PaperField {...fieldsOf(filled, reader)('paper')} />}
        <Tick {...fieldsOf(filled, reader)('certified')} label={w.deposit.certify} />
        <div class="govuk-button-group">
          <Button>{w.deposit.button}</Button>
          <a class="govuk-link" href={addressOf('/reports/:id/submission', { id: report.id })} id="points">
            {w.deposit.back}
          </a>
        </div>
      </Form>
    </>
  );
}

function typedText(value: unknown): string {
  return typeof value === 'string' ? asSeen(value).slice(0, 4000) : '';
}
