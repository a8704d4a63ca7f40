import {
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
  TextField,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { answerDueIn } from '../../diplomas/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { headOf, ReturningForm } from '../../platform/lifecycle/pages/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { conveneCommission } from '../acts/convene-commission.js';
import { findIncomplete } from '../acts/return-examination.js';
import { ConveningForm, IncompleteExaminationForm } from './examination.form.js';
import { words } from '../words/words.js';
import { EXAMINATION } from '../examination.js';
import { thingToMove } from '../../platform/lifecycle/index.js';

/** Rows offered for the members of a commission. */
const ROWS = 5;

/** What the registry does with an examination beside finding it admissible: to be completed, or its commission convened. */
@Controller('examinations/:id')
export class ExaminationRegistryController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('corrections')
  showReturn(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askReturn(id, actor, reader);
  }

  @Post('corrections')
  async return(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(IncompleteExaminationForm, body);
    if (!given.ok) return this.askReturn(id, actor, reader, given.filled);
    const { dueOn, points } = given.form;
    const done = await this.database.transact(async (tx) => {
      const examination = await thingToMove(tx, EXAMINATION, actor, id, 'findIncomplete');
      return isRefusal(examination)
        ? examination
        : findIncomplete(tx, actor, examination, { dueOn, points: points.split('\n') });
    });
    if (!isRefusal(done)) return seeOther(`/examinations/${id}`, 'examinations.returned');
    return askAgain(done, given.filled, (filled) => this.askReturn(id, actor, reader, filled));
  }

  @Get('commission')
  showConvening(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askConvening(id, actor, reader, blank());
  }

  @Post('commission')
  async convene(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ConveningForm, body);
    if (!given.ok) return this.askConvening(id, actor, reader, given.filled);
    const { heldOn, members } = given.form;
    const done = await this.database.transact(async (tx) => {
      const examination = await thingToMove(tx, EXAMINATION, actor, id, 'convene');
      return isRefusal(examination)
        ? examination
        : conveneCommission(tx, actor, examination, { heldOn, emails: members.map(({ email }) => email) });
    });
    if (!isRefusal(done)) return seeOther(`/examinations/${id}`, 'examinations.convened');
    return askAgain(done, given.filled, (filled) => this.askConvening(id, actor, reader, filled));
  }

  private async askReturn(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const examination = await thingToMove(tx, EXAMINATION, actor, id, 'findIncomplete');
      if (isRefusal(examination)) return examination;
      return { examination, dueOn: await answerDueIn(tx, examination.centreId) };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).returning;
    const shown = filled ?? blank({ dueOn: found.dueOn });
    return page(
      { ...headOf(EXAMINATION, found.examination, w.title, reader), filled: shown },
      <ReturningForm
        action={`/examinations/${id}/corrections`}
        cancel={`/examinations/${id}`}
        words={w}
        filled={shown}
      />,
    );
  }

  private async askConvening(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const examination = await this.database.read((tx) => thingToMove(tx, EXAMINATION, actor, id, 'convene'));
    if (isRefusal(examination)) return examination;
    const w = words(reader.locale).convening;
    const field = fieldsOf(filled, reader);
    return page(
      { ...headOf(EXAMINATION, examination, w.title, reader), lead: w.lead, filled },
      <Form action={`/examinations/${id}/commission`}>
        <DateField {...field('heldOn')} label={w.heldOn} />
        <fieldset class="govuk-fieldset" id="members">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{w.members}</legend>
          <p class="govuk-hint">{w.membersHint}</p>
          {Array.from({ length: ROWS }, (_, index) => (
            <TextField
              key={index}
              {...field(`members[${index}].email`)}
              label={w.member(index + 1)}
              type="email"
              autocomplete="off"
            />
          ))}
        </fieldset>
        <Submit cancel={`/examinations/${id}`}>{w.button}</Submit>
      </Form>,
    );
  }
}
