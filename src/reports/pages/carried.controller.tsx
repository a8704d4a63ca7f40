import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { diplomaByCode, enrolmentsOf, nameIn, writeEnrolment, type Enrolment } from '../../diplomas/index.js';
import { carriedIn, dropCarried, PeriodsTable, writePeriod, type Carried } from '../../experience/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  bind,
  blank,
  Button,
  Card,
  Cookies,
  fieldsOf,
  Form,
  page,
  Radios,
  Reading,
  refused,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { REPORT_KINDS, usualReportKind } from '../rules/index.js';
import { openReport } from '../acts/open-report.js';
import { versionOf } from '../data/versions.store.js';
import { reportForThePortal } from '../data/reports.store.js';
import { carriedWords } from '../words/carried-words.js';
import { OpenForm } from './report.form.js';
import { words } from '../words/words.js';

/** A simulation becomes a file: its student is signed in now, sees what their browser carried, and opens it. */
@Controller('reports/from-simulation')
export class CarriedController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Cookies) private readonly cookies: Cookies,
  ) {}

  @Get()
  show(@Req() request: Request, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> | Answer {
    const carried = this.carried(request, reader);
    return carried ? this.ask(actor, reader, carried) : seeOther(addressOf('/simulation'), 'carried.nothing');
  }

  @Post()
  async open(
    @Body() body: unknown,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const carried = this.carried(request, reader);
    if (!carried) return seeOther(addressOf('/simulation'), 'carried.nothing');
    const given = bind(OpenForm, body);
    if (!given.ok) return this.ask(actor, reader, carried, given.filled);
    const done = await this.database.transact((tx) =>
      openWith(tx, actor, { kind: given.form.kind, ...given.form.enrolment }, carried),
    );
    return isRefusal(done)
      ? this.ask(actor, reader, carried, refused(given.filled, done))
      : seeOther(addressOf('/reports/:id/submission', { id: done }), 'carried.opened', dropCarried());
  }

  private carried(request: Request, { locale }: Reader): Carried | undefined {
    return carriedIn((name) => this.cookies.read(request, name), carriedWords(locale));
  }

  private async ask(actor: Actor, reader: Reader, carried: Carried, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => ({
      enrolments: await enrolmentsOf(tx, actor.personId),
      diploma: await diplomaByCode(tx, carried.diplomaCode),
    }));
    const chosen = found.enrolments.find(({ diplomaId }) => diplomaId === found.diploma?.id);
    const kind = usualReportKind(found.diploma?.family);
    const shown = filled ?? blank({ kind, ...(chosen && { enrolment: writeEnrolment(chosen) }) });
    const w = carriedWords(reader.locale);
    return page(
      { title: w.title, lead: w.lead, filled: shown, width: 'reading' },
      <CarriedPage carried={carried} enrolments={found.enrolments} filled={shown} reader={reader} />,
    );
  }
}

interface Props {
  readonly carried: Carried;
  readonly enrolments: readonly Enrolment[];
  readonly filled: Filled;
  readonly reader: Reader;
}

/** What was simulated, and what it becomes. */
function CarriedPage({ carried, enrolments, filled, reader }: Props) {
  const [w, opening] = [carriedWords(reader.locale), words(reader.locale).open];
  const field = fieldsOf(filled, reader);
  return (
    <>
      <Card title={w.periods}>
        <PeriodsTable periods={carried.periods.map((period, at) => ({ ...period, id: String(at) }))} />
      </Card>
      {enrolments.length === 0 ? (
        <p class="govuk-body">{opening.none}</p>
      ) : (
        <Form action={addressOf('/reports/from-simulation')}>
          <Radios
            {...field('enrolment')}
            label={opening.enrolment}
            options={enrolments.map((one) => ({
              value: writeEnrolment(one),
              text: `${nameIn({ nameFr: one.diplomaFr, nameEn: one.diplomaEn }, reader.locale)}, ${one.centreName}`,
            }))}
          />
          <Radios
            {...field('kind')}
            label={opening.kind}
            options={REPORT_KINDS.map((kind) => ({ value: kind, text: words(reader.locale).kinds[kind] }))}
          />
          <Button>{w.button}</Button>
        </Form>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('/simulation')}>
          {w.again}
        </a>
      </p>
    </>
  );
}

/** Opens the file and declares the periods in it, all or nothing. */
async function openWith(
  tx: Tx,
  actor: Actor,
  opened: Parameters<typeof openReport>[2],
  { periods }: Carried,
): Promise<string | Refusal> {
  const done = await openReport(tx, actor, opened);
  if (isRefusal(done)) return done;
  const report = await reportForThePortal(tx, done.reportId);
  const version = report && (await versionOf(tx, report.currentVersionId));
  if (!version) return refuse(409, 'lifecycle.notFromHere');
  for (const period of periods) await writePeriod(tx, version.declarationId, period);
  return done.reportId;
}
