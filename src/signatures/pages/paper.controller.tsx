import {
  askAgain,
  bind,
  blank,
  DateField,
  fieldsOf,
  Form,
  page,
  Reading,
  refused,
  seeOther,
  Submit,
  Tick,
  UploadField,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import { Papers, readingsOf, ReceiveUploads, uploadsOf, type Inspected } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { awaited, keeps, refusalOnceClosed, type Sheet } from '../rules/index.js';
import { recordPaper, refusalToRecord, type DaysSigned } from '../acts/record-paper.js';
import { findSheet } from '../data/sheets.store.js';
import { PaperForm } from './signing.form.js';
import { words } from '../words/words.js';

/**
 * What was signed on paper, or by another tool: its original and the day of each signature, certified by whoever keeps
 * the sheet.
 */
@Controller('signatures/:id/paper')
export class PaperController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const sheet = await this.database.read((tx) => sheetToRecord(tx, actor, id));
    return isRefusal(sheet) ? sheet : paperPage(sheet, reader, blank());
  }

  /**
   * Everything is looked at before the paper is kept, and the paper is read before it is named: an original that would
   * be refused later is none.
   */
  @Post()
  @UseInterceptors(ReceiveUploads({ files: 1 }))
  async record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => ({ sheet: await sheetToRecord(tx, actor, id), now: tx.now }));
    if (isRefusal(found.sheet)) return found.sheet;
    const { sheet } = found;
    const given = bind(PaperForm, body);
    if (!given.ok) return paperPage(sheet, reader, given.filled);
    const days: DaysSigned = Object.fromEntries(given.form.days.map(({ party, on }) => [party, on]));
    const wrong = refusalToRecord(sheet, actor, days, found.now);
    if (wrong) return paperPage(sheet, reader, refused(given.filled, wrong));
    const original = await this.receive(request, actor);
    if (isRefusal(original)) return paperPage(sheet, reader, refused(given.filled, { ...original, field: 'file' }));
    const done = await this.database.transact((tx) => recordPaper(tx, actor, id, original, days));
    if (!isRefusal(done)) return seeOther(addressOf('/signatures/:id', { id }), 'signatures.recorded');
    return askAgain(done, given.filled, (filled) => paperPage(sheet, reader, filled));
  }

  private async receive(
    request: Request,
    actor: Actor,
  ): Promise<{ readonly id: string; readonly sha256: string } | Refusal> {
    const [upload] = uploadsOf(request);
    if (!upload) return refuse(422, 'signatures.originalMissing');
    const inspected: Inspected | Refusal = await this.papers.inspect(upload, actor.personId);
    if (isRefusal(inspected)) return inspected;
    const paperId = await this.database.transact((tx) => this.papers.keep(tx, inspected, actor.personId));
    await this.papers.read([paperId]);
    const reading = (await this.database.read((tx) => readingsOf(tx, [paperId]))).get(paperId);
    return reading?.state === 'refused'
      ? refuse(422, `papers.${reading.fault}`)
      : { id: paperId, sha256: inspected.sha256 };
  }
}

async function sheetToRecord(tx: Tx, actor: Actor, id: string): Promise<Sheet | Refusal> {
  const sheet = await findSheet(tx, actor, id);
  if (!sheet) return notFound;
  return keeps(sheet, actor.holders) ? (refusalOnceClosed(sheet) ?? sheet) : refuse(403, 'signatures.notKept');
}

function paperPage(sheet: Sheet, reader: Reader, filled: Filled): Answer {
  const w = words(reader.locale).paper;
  const field = fieldsOf(filled, reader);
  return page(
    {
      title: w.title,
      where: sheet.title,
      lead: w.lead,
      filled,
      width: 'reading',
      back: { href: addressOf('/signatures/:id', { id: sheet.id }), text: sheet.title },
    },
    <Form action={addressOf('/signatures/:id/paper', { id: sheet.id })} upload>
      <UploadField {...field('file')} label={w.file} hint={w.fileHint} accept="application/pdf" />
      {awaited(sheet.parties).map(({ party, role, name }, index) => (
        <div key={party}>
          <input type="hidden" name={`days[${index}].party`} value={party} />
          <DateField {...field(`days[${index}].on`)} label={w.day(role, name)} />
        </div>
      ))}
      <Tick {...field('certified')} label={w.certified} />
      <p class="govuk-body">
        {w.same}
        <br />
        <code class="aval-code">{sheet.paper.sha256}</code>
      </p>
      <Submit cancel={addressOf('/signatures/:id', { id: sheet.id })}>{w.button}</Submit>
    </Form>,
  );
}
