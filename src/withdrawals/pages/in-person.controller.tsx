import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { VNode } from 'preact';
import { Papers } from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  DateField,
  fieldsOf,
  Form,
  page,
  Reading,
  seeOther,
  Submit,
  TextArea,
  type Answer,
  type FieldState,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { paperOfHearing, recordHearing, summonStudent, withdrawalToHear } from '../acts/hear-in-person.js';
import { WITHDRAWAL } from '../withdrawal.js';
import { words } from '../words/words.js';
import { HearingForm, SummonsForm } from './withdrawals.form.js';

/** A form of the hearing in person: what it is called, what it asks. */
interface Asking {
  readonly title: string;
  readonly lead: string;
  readonly form: (field: (name: string) => FieldState) => VNode;
}

/** The student is called in, then heard in person, by whoever opened the withdrawal or the secretary of the jury. */
@Controller('withdrawals/:id')
export class InPersonController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get('summons')
  showSummons(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, { filled: blank(), ...summonsIn(id, reader) });
  }

  @Post('summons')
  async summon(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(SummonsForm, body);
    const again = (filled: Filled): Promise<Answer> =>
      this.ask(id, actor, reader, { filled, ...summonsIn(id, reader) });
    if (!given.ok) return again(given.filled);
    const done = await this.database.transact(async (tx) => {
      const withdrawal = await withdrawalToHear(tx, actor, id);
      return isRefusal(withdrawal) ? withdrawal : summonStudent(tx, actor, withdrawal, given.form);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/withdrawals/:id', { id }), 'withdrawals.summoned');
    return askAgain(done, given.filled, again);
  }

  @Get('hearing')
  showHearing(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader, { filled: blank(), ...recordingIn(id, reader) });
  }

  /** Its paper is set before the transaction that keeps it. */
  @Post('hearing')
  async record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(HearingForm, body);
    const again = (filled: Filled): Promise<Answer> =>
      this.ask(id, actor, reader, { filled, ...recordingIn(id, reader) });
    if (!given.ok) return again(given.filled);
    const paper = await this.database.read(async (tx) => {
      const withdrawal = await withdrawalToHear(tx, actor, id);
      return isRefusal(withdrawal) ? withdrawal : paperOfHearing(tx, actor, withdrawal, given.form);
    });
    if (isRefusal(paper)) return askAgain(paper, given.filled, again);
    const made = await this.papers.make(paper, `${paper.title}.pdf`);
    const done = await this.database.transact(async (tx) => {
      const withdrawal = await withdrawalToHear(tx, actor, id);
      return isRefusal(withdrawal)
        ? withdrawal
        : recordHearing(tx, actor, withdrawal, { papers: this.papers, given: given.form, made });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/withdrawals/:id', { id }), 'withdrawals.recorded');
    return askAgain(done, given.filled, again);
  }

  private async ask(
    id: string,
    actor: Actor,
    reader: Reader,
    { title, lead, form, filled }: Asking & { readonly filled: Filled },
  ): Promise<Answer> {
    const withdrawal = await this.database.read((tx) => withdrawalToHear(tx, actor, id));
    if (isRefusal(withdrawal)) return withdrawal;
    return page({ ...headOf(WITHDRAWAL, withdrawal, title, reader), lead, filled }, form(fieldsOf(filled, reader)));
  }
}

function summonsIn(id: string, reader: Reader): Asking {
  const { summons: w } = words(reader.locale);
  return {
    title: w.title,
    lead: w.lead,
    form: (field) => (
      <Form action={addressOf('/withdrawals/:id/summons', { id })}>
        <DateField {...field('heldOn')} label={w.heldOn} />
        <TextArea {...field('place')} label={w.place} hint={w.placeHint} rows={2} atMost={500} />
        <Submit cancel={addressOf('/withdrawals/:id', { id })}>{w.button}</Submit>
      </Form>
    ),
  };
}

function recordingIn(id: string, reader: Reader): Asking {
  const { recording: w } = words(reader.locale);
  return {
    title: w.title,
    lead: w.lead,
    form: (field) => (
      <Form action={addressOf('/withdrawals/:id/hearing', { id })}>
        <DateField {...field('heldOn')} label={w.heldOn} />
        <TextArea {...field('present')} label={w.present} hint={w.presentHint} rows={3} atMost={2000} />
        <TextArea {...field('said')} label={w.said} rows={12} atMost={20_000} />
        <Submit cancel={addressOf('/withdrawals/:id', { id })}>{w.button}</Submit>
      </Form>
    ),
  };
}
