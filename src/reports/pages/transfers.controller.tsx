import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { nameIn } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  EmptyState,
  fieldsOf,
  Form,
  page,
  Radios,
  Reading,
  refused,
  seeOther,
  Submit,
  SummaryList,
  Table,
  TextArea,
  TextField,
  writeDay,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { notFound, refuse } from '../../platform/refusal/index.js';
import { acceptTransfer, declineTransfer } from '../acts/transfer-report.js';
import { transfersToAnswer, transferToAnswer, type Transfer } from '../data/transfers.store.js';
import { REPORT } from '../report.js';
import { confidentialWords } from '../words/confidential-words.js';
import { transferWords } from '../words/transfer-words.js';
import { TransferAnswerForm } from './report.form.js';

/** The registry that a file is offered to takes it, or declines: it reads no more of it than that needs. */
@Controller('reports/transfers')
export class TransfersController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const rows = await this.database.read((tx) => transfersToAnswer(tx, actor));
    const w = transferWords(reader.locale).list;
    return page(
      { title: w.title, lead: w.lead, width: 'wide', back: { href: addressOf('/reports'), text: w.all } },
      rows.length === 0 ? (
        <EmptyState title={w.none} />
      ) : (
        <Table
          caption={w.title}
          rows={rows}
          columns={[
            {
              title: w.file,
              names: true,
              cell: ({ id, number }) => (
                <a class="govuk-link" href={addressOf('/reports/transfers/:transfer', { transfer: id })}>
                  {number}
                </a>
              ),
            },
            { title: w.student, cell: ({ student }) => student ?? confidentialWords(reader.locale).word },
            { title: w.diploma, cell: (one) => diplomaOf(one, reader) },
            { title: w.from, cell: ({ from }) => from },
            { title: w.asked, cell: (one) => askedOn(one, reader) },
          ]}
        />
      ),
    );
  }

  @Get(':transfer')
  async show(
    @Param('transfer', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, blank());
  }

  @Post(':transfer')
  async answer(
    @Param('transfer', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(TransferAnswerForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const { answer, why, delegation } = given.form;
    if (answer === 'decline' && why === '') {
      const unreasoned = refuse(422, 'reports.transferUnreasoned', undefined, 'why');
      return this.ask(id, actor, reader, refused(given.filled, unreasoned));
    }
    const done = await this.database.transact((tx) =>
      answer === 'accept' ? acceptTransfer(tx, actor, id, { delegation }) : declineTransfer(tx, actor, id, why),
    );
    if (!done)
      return seeOther(
        addressOf('/reports/transfers'),
        answer === 'accept' ? 'reports.transferAccepted' : 'reports.transferDeclined',
      );
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const transfer = await this.database.read((tx) => transferToAnswer(tx, actor, id));
    if (!transfer) return notFound;
    const { answer: w, list } = transferWords(reader.locale);
    const field = fieldsOf(filled, reader);
    return page(
      {
        title: w.title(transfer.number),
        filled,
        width: 'reading',
        back: { href: addressOf('/reports/transfers'), text: w.back },
      },
      <>
        <SummaryList
          rows={[
            { term: list.student, value: transfer.student ?? confidentialWords(reader.locale).word },
            { term: list.diploma, value: diplomaOf(transfer, reader) },
            { term: w.state, value: REPORT.words[reader.locale].states[transfer.state] },
            { term: list.from, value: transfer.from },
            { term: w.by, value: `${transfer.askedBy}, ${askedOn(transfer, reader)}` },
            { term: w.reason, value: transfer.reason },
          ]}
        />
        <Form action={addressOf('/reports/transfers/:transfer', { transfer: id })}>
          <Radios
            {...field('answer')}
            label={w.what}
            options={[
              { value: 'accept', text: w.accept, hint: w.acceptHint },
              { value: 'decline', text: w.decline },
            ]}
          />
          {transfer.hasProfessor ? (
            <TextField {...field('delegation')} label={w.delegation} hint={w.delegationHint} />
          ) : null}
          <TextArea {...field('why')} label={w.why} rows={3} atMost={2000} />
          <Submit cancel={addressOf('/reports/transfers')}>{w.button}</Submit>
        </Form>
      </>,
    );
  }
}

function diplomaOf({ diploma }: Transfer, { locale }: Reader): string {
  return nameIn({ nameFr: diploma.fr, nameEn: diploma.en }, locale);
}

function askedOn({ askedAt }: Transfer, { timeZone, locale }: Reader): string {
  return writeDay(localDate(askedAt, timeZone), locale);
}
