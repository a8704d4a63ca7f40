import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { StateTag } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, refuse } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  fieldsOf,
  Form,
  Listed,
  listKeyOf,
  page,
  Radios,
  Reading,
  seeOther,
  Submit,
  TextArea,
  TextField,
  writeDay,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { openWithdrawal } from '../acts/open-withdrawal.js';
import { mayOpenWithdrawals } from '../data/decision-in-force.store.js';
import { listWithdrawals } from '../data/withdrawals.store.js';
import { GROUNDS } from '../rules/index.js';
import { WITHDRAWAL } from '../withdrawal.js';
import { words } from '../words/words.js';
import { OpeningForm } from './withdrawals.form.js';

/** Withdrawals of decisions: listed for whoever has to do with them, opened on the number of a file. */
@Controller('withdrawals')
export class WithdrawalsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(@Query('after') after: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const { rows, next, opens } = await this.database.read(async (tx) => ({
      ...(await listWithdrawals(tx, actor, listKeyOf(after))),
      opens: await mayOpenWithdrawals(tx, actor),
    }));
    const { pages: w, open } = words(reader.locale);
    return page(
      { title: w.title, lead: w.lead, width: 'wide' },
      <>
        {opens ? (
          <p class="govuk-body">
            <a class="govuk-link" href={addressOf('/withdrawals/new')}>
              {open.link}
            </a>
          </p>
        ) : null}
        <Listed
          caption={w.title}
          rows={rows}
          columns={[
            {
              title: w.name,
              names: true,
              cell: ({ id, reportNumber }) => (
                <a class="govuk-link" href={addressOf('/withdrawals/:id', { id })}>
                  {w.about(reportNumber)}
                </a>
              ),
            },
            { title: w.student, cell: ({ student }) => student },
            {
              title: w.openedOn,
              cell: ({ openedAt, timeZone }) => writeDay(localDate(openedAt, timeZone), reader.locale),
            },
            {
              title: w.lastDay,
              cell: ({ lastDay }) => (lastDay === null ? w.noLastDay : writeDay(lastDay, reader.locale)),
            },
            { title: w.state, cell: ({ state }) => <StateTag kind={WITHDRAWAL} state={state} /> },
          ]}
          none={w.none}
          noneWhat={w.noneWhat}
          next={next === undefined ? undefined : addressOf('/withdrawals', { query: { after: next } })}
        />
      </>,
    );
  }

  @Get('new')
  new(@Query('file') file: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(actor, reader, blank({ file: typeof file === 'string' ? file : '' }));
  }

  @Post('new')
  async open(@Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(OpeningForm, body);
    if (!given.ok) return this.ask(actor, reader, given.filled);
    const done = await this.database.transact((tx) => openWithdrawal(tx, actor, given.form));
    if (!isRefusal(done)) return seeOther(addressOf('/withdrawals/:id', { id: done }), 'withdrawals.opened');
    return askAgain(done, given.filled, (filled) => this.ask(actor, reader, filled));
  }

  private async ask(actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    if (!(await this.database.read((tx) => mayOpenWithdrawals(tx, actor)))) return refuse(403, 'lifecycle.notYours');
    const { open: w, grounds, pages } = words(reader.locale);
    const field = fieldsOf(filled, reader);
    return page(
      {
        title: w.title,
        lead: w.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/withdrawals'), text: pages.title },
      },
      <Form action={addressOf('/withdrawals/new')}>
        <TextField {...field('file')} label={w.file} hint={w.fileHint} width={20} />
        <Radios
          {...field('ground')}
          label={w.ground}
          options={GROUNDS.map((ground) => ({ value: ground, text: grounds[ground].name, hint: grounds[ground].hint }))}
        />
        <TextArea {...field('heldAgainst')} label={w.heldAgainst} hint={w.heldAgainstHint} rows={10} atMost={10_000} />
        <Submit cancel={addressOf('/withdrawals')}>{w.button}</Submit>
      </Form>,
    );
  }
}
