import {
  askAgain,
  bind,
  blank,
  fieldsOf,
  Form,
  page,
  Radios,
  Reading,
  seeOther,
  Submit,
  TextArea,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { thingToMove } from '../../platform/lifecycle/index.js';
import { depositMoveOf, submitRequest } from '../acts/submit-request.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { AnsweringFields, answersIn, headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { reportWords, returnsOf, type ReportState, type Return } from '../../reports/index.js';
import type { DiplomaRequest } from '../rules/index.js';
import { filesFor, type FileOfStudent } from '../data/requests.store.js';
import { SubmitRequestForm } from './request.form.js';
import { words } from '../words/words.js';
import { REQUEST } from '../request.js';

/** The deposit of a request, and its deposit again after a return or after the jury. */
@Controller('diploma-requests/:id/submission')
export class RequestSubmissionController {
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
  async submit(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(SubmitRequestForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const request = await thingToMove(tx, REQUEST, actor, id, depositMoveOf);
      return isRefusal(request)
        ? request
        : submitRequest(tx, actor, request, {
            reportId: given.filled.typed['report'] === '' ? null : given.form.report,
            plan: given.form.plan,
            answers: answersIn(given.filled),
          });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/diploma-requests/:id', { id }), 'requests.submitted');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const request = await thingToMove(tx, REQUEST, actor, id, depositMoveOf);
      if (isRefusal(request)) return request;
      const files = await filesFor(tx, request);
      return {
        request,
        files,
        open: (await returnsOf(tx, { requestId: id })).find(({ answeredAt }) => answeredAt === null),
      };
    });
    if (isRefusal(found)) return found;
    const { request } = found;
    const w = words(reader.locale).submission;
    const shown = filled ?? blank({ report: request.reportId ?? '', plan: request.plan ?? '' });
    const title = request.state === 'DEFERRED' ? w.renewTitle : w.title;
    return page(
      { ...headOf(REQUEST, request, title, reader), lead: w.lead, filled: shown },
      <SubmissionPage {...found} filled={shown} reader={reader} />,
    );
  }
}

interface Props {
  readonly request: DiplomaRequest;
  readonly files: readonly FileOfStudent[];
  readonly open: Return | undefined;
  readonly filled: Filled;
  readonly reader: Reader;
}

/** The file that goes with the request, or how it will be filed; and an answer to each point asked. */
export function SubmissionPage({ request, files, open, filled, reader }: Props) {
  const w = words(reader.locale).submission;
  const field = fieldsOf(filled, reader);
  const states = reportWords(reader.locale).life.states;
  return (
    <Form action={addressOf('/diploma-requests/:id/submission', { id: request.id })}>
      {files.length === 0 ? null : (
        <Radios
          {...field('report')}
          label={w.report}
          options={[
            ...files.map(({ id, number, kind, state }) => ({
              value: id,
              text: w.fileOf(number, w.kinds[kind], states[state as ReportState]),
            })),
            { value: '', text: w.none },
          ]}
        />
      )}
      <TextArea {...field('plan')} label={w.plan} hint={w.planHint} rows={3} atMost={2000} />
      {open === undefined ? null : (
        <AnsweringFields
          points={open.points}
          due={words(reader.locale).page.dueOn(writeDay(open.dueOn, reader.locale))}
          words={w}
          filled={filled}
        />
      )}
      <Submit cancel={addressOf('/diploma-requests/:id', { id: request.id })}>{w.button}</Submit>
    </Form>
  );
}
