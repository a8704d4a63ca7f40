import {
  askAgain,
  bind,
  blank,
  ConfirmForm,
  DateField,
  fieldsOf,
  page,
  Radios,
  Reading,
  seeOther,
  TextArea,
  Tick,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { SETTLEMENTS, type Internship, type InternshipMove } from '../rules/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { thingToMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { interruptInternship, postponeInternship, settleInternship } from '../acts/interrupt-internship.js';
import { words } from '../words/after-words.js';
import { InterruptionForm, SettlementForm } from './after.form.js';
import { INTERNSHIP } from '../internship.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';

/** An interruption, and how it ends: the institution settles it, or a signed amendment lets the internship go on (L124-15). */
@Controller('internships/:id')
export class InternshipInterruptionController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('interruption')
  showInterruption(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askInterruption(id, actor, reader, blank());
  }

  @Post('interruption')
  async interrupt(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(InterruptionForm, body);
    if (!given.ok) return this.askInterruption(id, actor, reader, given.filled);
    const { on, reason: motive, byTrainee } = given.form;
    const done = await this.act(id, actor, 'interrupt', (tx, internship) =>
      interruptInternship(tx, actor, internship, { on, motive, byTrainee }),
    );
    if (!isRefusal(done)) return seeOther(addressOf('/internships/:id', { id }), 'internships.interrupted');
    return askAgain(done, given.filled, (filled) => this.askInterruption(id, actor, reader, filled));
  }

  @Get('settlement')
  showSettlement(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askSettlement(id, actor, reader, blank());
  }

  @Post('settlement')
  async settle(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(SettlementForm, body);
    if (!given.ok) return this.askSettlement(id, actor, reader, given.filled);
    const done = await this.act(id, actor, 'settle', (tx, internship) =>
      settleInternship(tx, actor, internship, given.form),
    );
    if (!isRefusal(done)) return seeOther(addressOf('/internships/:id', { id }), 'internships.settled');
    return askAgain(done, given.filled, (filled) => this.askSettlement(id, actor, reader, filled));
  }

  @Get('resumption')
  async showResumption(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read((tx) => thingToMove(tx, INTERNSHIP, actor, id, 'postpone'));
    if (isRefusal(found)) return found;
    const w = words(reader.locale).pages.resumption;
    return page(
      { ...headOf(INTERNSHIP, found, w.title, reader), lead: w.lead },
      <ConfirmForm
        action={addressOf('/internships/:id/resumption', { id })}
        button={w.button}
        cancel={addressOf('/internships/:id', { id })}
      />,
    );
  }

  @Post('resumption')
  async resume(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const done = await this.act(id, actor, 'postpone', (tx, internship) => postponeInternship(tx, actor, internship));
    return isRefusal(done) ? done : seeOther(addressOf('/internships/:id', { id }), 'internships.resumed');
  }

  private act(
    id: string,
    actor: Actor,
    move: InternshipMove,
    verb: (tx: Tx, internship: Internship) => Promise<Moved | Refusal>,
  ): Promise<Moved | Refusal> {
    return this.database.transact(async (tx) => {
      const internship = await thingToMove(tx, INTERNSHIP, actor, id, move);
      return isRefusal(internship) ? internship : verb(tx, internship);
    });
  }

  private async askInterruption(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const internship = await this.database.read((tx) => thingToMove(tx, INTERNSHIP, actor, id, 'interrupt'));
    if (isRefusal(internship)) return internship;
    const w = words(reader.locale).pages.interruption;
    const field = fieldsOf(filled, reader);
    return page(
      { ...headOf(INTERNSHIP, internship, w.title, reader), lead: w.lead, filled },
      <ConfirmForm
        action={addressOf('/internships/:id/interruption', { id })}
        button={w.button}
        cancel={addressOf('/internships/:id', { id })}
        grave
      >
        <DateField {...field('on')} label={w.on} />
        <TextArea {...field('reason')} label={w.motive} rows={4} atMost={2000} />
        <Tick {...field('byTrainee')} label={w.byTrainee} hint={w.byTraineeHint} />
      </ConfirmForm>,
    );
  }

  private async askSettlement(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const internship = await this.database.read((tx) => thingToMove(tx, INTERNSHIP, actor, id, 'settle'));
    if (isRefusal(internship)) return internship;
    const {
      pages: { settlement: w },
      settlements,
    } = words(reader.locale);
    const field = fieldsOf(filled, reader);
    return page(
      { ...headOf(INTERNSHIP, internship, w.title, reader), lead: w.lead, filled },
      <ConfirmForm
        action={addressOf('/internships/:id/settlement', { id })}
        button={w.button}
        cancel={addressOf('/internships/:id', { id })}
      >
        <Radios
          {...field('settlement')}
          label={w.settlement}
          options={SETTLEMENTS.map((one) => ({ value: one, text: settlements[one] }))}
        />
        <TextArea {...field('reason')} label={w.reason} rows={5} atMost={4000} />
      </ConfirmForm>,
    );
  }
}
