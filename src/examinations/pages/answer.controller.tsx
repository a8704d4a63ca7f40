import {
  askAgain,
  bind,
  blank,
  fieldsOf,
  Form,
  Inset,
  page,
  Radios,
  Reading,
  seeOther,
  Submit,
  TextArea,
  TextField,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { periodsOf, periodWords, writeRange, type Period } from '../../experience/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { answerExamination } from '../acts/answer-examination.js';
import { ANSWER_KINDS, type Examination } from '../rules/index.js';
import { AnswerForm } from './examination.form.js';
import { words } from '../words/words.js';
import { EXAMINATION } from '../examination.js';
import { thingToMove } from '../../platform/lifecycle/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';

/** The answer of a commission: what it retains of each period, what it asks, and why (R52). */
@Controller('examinations/:id/answer')
export class ExaminationAnswerController {
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
  async answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(AnswerForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const { kind, nature, months = null, reasoning, periods } = given.form;
    const retained = periods.map((one) => ({
      id: one.id,
      nature: one.nature === 'yes',
      level: one.level === 'yes',
      reason: one.reason,
    }));
    const done = await this.database.transact(async (tx) => {
      const examination = await thingToMove(tx, EXAMINATION, actor, id, 'answer');
      return isRefusal(examination)
        ? examination
        : answerExamination(tx, actor, examination, { kind, nature, months, reasoning, retained });
    });
    if (!isRefusal(done)) return seeOther(`/examinations/${id}`, 'examinations.answered');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const examination = await thingToMove(tx, EXAMINATION, actor, id, 'answer');
      return isRefusal(examination)
        ? examination
        : { examination, periods: await periodsOf(tx, examination.declarationId) };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale).answering;
    const shown = filled ?? blank(typedOf(found.periods));
    return page(
      { ...headOf(EXAMINATION, found.examination, w.title, reader), lead: w.lead, filled: shown },
      <AnswerPage {...found} filled={shown} reader={reader} />,
    );
  }
}

interface Props {
  readonly examination: Examination;
  readonly periods: readonly Period[];
  readonly filled: Filled;
  readonly reader: Reader;
}

/** Each declared period as it was declared, to be retained so or otherwise; then the answer. */
export function AnswerPage({ examination, periods, filled, reader }: Props) {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const said = (value: boolean): string => (value ? w.answering.yes : w.answering.no);
  const yesOrNo = [
    { value: 'yes', text: w.answering.yes },
    { value: 'no', text: w.answering.no },
  ];
  return (
    <Form action={`/examinations/${examination.id}/answer`}>
      {examination.description === null ? null : <Inset>{examination.description}</Inset>}
      <section id="periods" tabIndex={-1}>
        <h2 class="govuk-heading-m">{w.answering.periods}</h2>
        {periods.map(({ id, job, employer, functions, rate, kind, nature, level, ...dates }, at) => (
          <fieldset key={id} class="govuk-fieldset aval-member">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
              {w.answering.period(at + 1, job, employer)}
            </legend>
            <p class="govuk-body">
              {functions}
              <span class="aval-block aval-quiet">
                {writeRange(dates, reader.locale)} · {rate}
                {'\u00a0%'} · {periodWords(reader.locale).kinds[kind]}
              </span>
            </p>
            <p class="govuk-hint">{w.answering.declared(said(nature), said(level))}</p>
            <input type="hidden" name={`periods[${at}].id`} value={id} />
            <Radios {...field(`periods[${at}].nature`)} label={w.answering.nature} options={yesOrNo} inline />
            <Radios {...field(`periods[${at}].level`)} label={w.answering.level} options={yesOrNo} inline />
            <TextArea
              {...field(`periods[${at}].reason`)}
              label={w.answering.reason}
              hint={w.answering.reasonHint}
              rows={2}
              atMost={2000}
            />
          </fieldset>
        ))}
      </section>
      <Radios
        {...field('kind')}
        label={w.answering.kind}
        options={ANSWER_KINDS.map((kind) => ({ value: kind, text: w.answers[kind] }))}
      />
      <TextArea
        {...field('nature')}
        label={w.answering.complementNature}
        hint={w.answering.complementNatureHint}
        rows={3}
        atMost={2000}
      />
      <TextField {...field('months')} label={w.answering.months} hint={w.answering.monthsHint} numeric width={3} />
      <TextArea
        {...field('reasoning')}
        label={w.answering.reasoning}
        hint={w.answering.reasoningHint}
        rows={6}
        atMost={6000}
      />
      <Submit cancel={`/examinations/${examination.id}`}>{w.answering.button}</Submit>
    </Form>
  );
}

function typedOf(periods: readonly Period[]): Record<string, string> {
  const yes = (value: boolean): string => (value ? 'yes' : 'no');
  return Object.fromEntries(
    periods.flatMap(({ nature, level }, at) => [
      [`periods[${at}].nature`, yes(nature)],
      [`periods[${at}].level`, yes(level)],
    ]),
  );
}
