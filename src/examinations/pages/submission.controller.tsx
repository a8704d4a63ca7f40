import {
  askAgain,
  bind,
  blank,
  Button,
  DateField,
  FieldErrorMessage,
  fieldsOf,
  Form,
  page,
  Reading,
  seeOther,
  TextArea,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { todayIn } from '../../diplomas/index.js';
import {
  answerPlan,
  periodsOf,
  PeriodsTable,
  PlanForm,
  PlanQuestions,
  plansOf,
  PlanWarning,
  type AskedPlan,
  type Period,
} from '../../experience/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { AnsweringFields, answersIn, headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import type { Examination } from '../rules/index.js';
import { examinationToEdit } from '../acts/examination-to-edit.js';
import { pointsOf, type AskedPoint } from '../data/points.store.js';
import { keepSubmission, submitExamination } from '../acts/submit-examination.js';
import { SubmitExaminationForm } from './examination.form.js';
import { words } from '../words/words.js';
import { EXAMINATION } from '../examination.js';

/**
 * The preparation of an examination: its periods, a few lines, the day they are counted on; and its deposit, the first
 * and again.
 */
@Controller('examinations/:id/submission')
export class ExaminationSubmissionController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  /** `then` is `save` to keep what is typed and deposit nothing. */
  @Post()
  async submit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(SubmitExaminationForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const { description, newFact, referenceDate = null } = given.form;
    const isToKeep = body['then'] === 'save';
    const done = await this.database.transact(async (tx) => {
      const examination = await examinationToEdit(tx, actor, id);
      if (isRefusal(examination)) return examination;
      const submission = { description, newFact, referenceDate, answers: answersIn(given.filled) };
      return isToKeep
        ? keepSubmission(tx, examination, submission)
        : submitExamination(tx, actor, examination, submission);
    });
    if (!isRefusal(done))
      return isToKeep
        ? seeOther(addressOf('/examinations/:id/submission', { id }), 'examinations.saved')
        : seeOther(addressOf('/examinations/:id', { id }), 'examinations.submitted');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  /** Which declared period answers each line of what an earlier answer asked. */
  @Post('plan')
  async plan(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(PlanForm, body);
    if (!given.ok) return this.ask(id, actor, reader, undefined, given.filled);
    const done = await this.database.transact(async (tx) => {
      const examination = await examinationToEdit(tx, actor, id);
      return isRefusal(examination)
        ? examination
        : answerPlan(tx, examination, { plan: given.form.plan, periods: given.form.lines.map(({ period }) => period) });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/examinations/:id/submission', { id }), 'experience.planKept');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, undefined, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled, planFilled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const examination = await examinationToEdit(tx, actor, id);
      if (isRefusal(examination)) return examination;
      const today = await todayIn(tx, examination.centreId);
      const waiting = (await pointsOf(tx, id)).filter(({ answeredAt }) => answeredAt === null);
      return {
        examination,
        today,
        waiting,
        periods: await periodsOf(tx, examination.declarationId),
        plans: await plansOf(tx, examination),
      };
    });
    if (isRefusal(found)) return found;
    const { examination, today } = found;
    const w = words(reader.locale).submission;
    const shown =
      filled ??
      blank({
        description: examination.description ?? '',
        newFact: examination.newFact ?? '',
        referenceDate: examination.referenceDate ?? today,
      });
    return page(
      { ...headOf(EXAMINATION, examination, w.title, reader), lead: w.lead, filled: planFilled ?? shown },
      <SubmissionPage {...found} filled={shown} planFilled={planFilled} reader={reader} />,
    );
  }
}

interface Props {
  readonly examination: Examination;
  readonly periods: readonly Period[];
  readonly plans: readonly AskedPlan[];
  readonly waiting: readonly AskedPoint[];
  readonly filled: Filled;
  readonly planFilled?: Filled | undefined;
  readonly reader: Reader;
}

/** Everything a deposit asks for, on one page: no teaching unit is asked about (R51). */
export function SubmissionPage({ examination, periods, plans, waiting, filled, planFilled, reader }: Props) {
  const w = words(reader.locale).submission;
  const field = fieldsOf(filled, reader);
  const dueOn = waiting[0]?.dueOn;
  return (
    <>
      <section id="periods" tabIndex={-1}>
        <h2 class="govuk-heading-m">{w.periods}</h2>
        <FieldErrorMessage {...field('periods')} />
        <PeriodsTable
          periods={periods}
          edit={({ id }) => addressOf('/examinations/:id/periods/:period', { id: examination.id, period: id })}
        />
        <p class="govuk-body">
          <Button href={addressOf('/examinations/:id/periods/new', { id: examination.id })} kind="secondary">
            {w.addPeriod}
          </Button>
        </p>
      </section>
      <PlanQuestions
        plans={plans}
        periods={periods}
        action={addressOf('/examinations/:id/submission/plan', { id: examination.id })}
        {...(planFilled && { filled: planFilled })}
      />
      <Form action={addressOf('/examinations/:id/submission', { id: examination.id })}>
        <TextArea {...field('description')} label={w.description} hint={w.descriptionHint} rows={5} atMost={4000} />
        {examination.answeredBefore === null ? null : (
          <TextArea
            {...field('newFact')}
            label={w.newFact}
            hint={w.newFactHint(examination.answeredBefore)}
            rows={4}
            atMost={4000}
          />
        )}
        <DateField {...field('referenceDate')} label={w.referenceDate} hint={w.referenceHint} />
        {dueOn === undefined ? null : (
          <AnsweringFields
            points={waiting}
            due={words(reader.locale).page.dueOn(writeDay(dueOn, reader.locale))}
            words={w}
            filled={filled}
          />
        )}
        <PlanWarning plans={plans} />
        <div class="govuk-button-group">
          <Button>{w.submit}</Button>
          <Button kind="secondary" name="then" value="save">
            {w.save}
          </Button>
        </div>
      </Form>
    </>
  );
}
