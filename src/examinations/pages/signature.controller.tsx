import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { periodsOf } from '../../experience/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { thingToMove } from '../../platform/lifecycle/index.js';
import { headOf } from '../../platform/lifecycle/pages/index.js';
import { isRefusal, refuse } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  fieldsOf,
  Form,
  page,
  Reading,
  seeOther,
  Submit,
  Tick,
  type Address,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { signAnswer } from '../acts/sign-answer.js';
import { preparedAnswer } from '../data/prepared-answers.store.js';
import { EXAMINATION } from '../examination.js';
import { words } from '../words/words.js';
import { SignatureForm } from './examination.form.js';
import { PreparedText } from './prepared.page.js';

/** Whoever sits in the commission reads the answer that is prepared, and signs it. */
@Controller('examinations/:id/signature')
export class SignatureController {
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
  async sign(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(SignatureForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const examination = await thingToMove(tx, EXAMINATION, actor, id, 'answer');
      if (isRefusal(examination)) return examination;
      const moved = await signAnswer(tx, actor, examination, given.form.revision);
      return isRefusal(moved) ? moved : { isGiven: moved !== undefined, commissionId: examination.commissionId };
    });
    if (isRefusal(done)) return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
    const next: Address =
      done.commissionId === null
        ? addressOf('/examinations/:id', { id })
        : addressOf('/commissions/:id', { id: done.commissionId });
    return seeOther(next, done.isGiven ? 'examinations.answered' : 'examinations.signed');
  }

  private async ask(id: string, actor: Actor, reader: Reader, given?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const examination = await thingToMove(tx, EXAMINATION, actor, id, 'answer');
      if (isRefusal(examination)) return examination;
      const { commissionId, declarationId } = examination;
      const prepared = commissionId === null ? undefined : await preparedAnswer(tx, id, commissionId);
      if (!prepared) return refuse(409, 'examinations.nothingPrepared');
      return { examination, prepared, periods: await periodsOf(tx, declarationId) };
    });
    if (isRefusal(found)) return found;
    const { examination, prepared, periods } = found;
    const w = words(reader.locale).signing;
    const filled = given ?? blank({});
    return page(
      { ...headOf(EXAMINATION, examination, w.title, reader), lead: w.lead, filled },
      <>
        <PreparedText prepared={prepared} periods={periods} reader={reader} />
        {prepared.signatures.some((one) => one.id === actor.personId) ? (
          <p class="govuk-body">{w.signedByYou}</p>
        ) : (
          <Form action={addressOf('/examinations/:id/signature', { id })}>
            <input type="hidden" name="revision" value={prepared.revision} />
            <Tick {...fieldsOf(filled, reader)('read')} label={w.read} />
            <Submit cancel={addressOf('/examinations/:id', { id })}>{w.button}</Submit>
          </Form>
        )}
      </>,
    );
  }
}
