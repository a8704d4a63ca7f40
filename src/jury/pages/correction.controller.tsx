import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Reasoning } from '../../opinions/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  Card,
  fieldsOf,
  Form,
  page,
  Reading,
  seeOther,
  Submit,
  TextArea,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { rewordDecision } from '../acts/reword-decision.js';
import { correctionsOf, dropCorrection } from '../data/decisions.store.js';
import { holdSession } from '../data/sessions.store.js';
import { isInForce } from '../rules/index.js';
import { words } from '../words/words.js';
import { DecisionTag } from './decision-tag.js';
import { itemKept } from './items-and-sessions.js';
import { CorrectionForm } from './jury.form.js';

/** The words of a signed decision, mended: what corrective minutes will carry once the president signs them. */
@Controller('jury/files/:item')
export class CorrectionController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('correction')
  show(
    @Param('item', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  @Post('correction')
  async correct(
    @Param('item', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(CorrectionForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await itemKept(tx, actor, id);
      return isRefusal(found) ? found : rewordDecision(tx, actor, found.session, found.item, given.form);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/files/:item', { item: id }), 'jury.corrected');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  /** A correction prepared by mistake is taken back: the president has nothing to sign. */
  @Post('correction/removal')
  async drop(@Param('item', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const found = await itemKept(tx, actor, id);
      if (isRefusal(found)) return found;
      await holdSession(tx, found.session.id, 'share');
      return dropCorrection(tx, id);
    });
    return isRefusal(done) ? done : seeOther(addressOf('/jury/files/:item', { item: id }), 'jury.correctionDropped');
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const kept = await itemKept(tx, actor, id);
      if (isRefusal(kept)) return kept;
      const { session, item } = kept;
      if (item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
      if (session.state !== 'MINUTES_SIGNED' || item.decision === null) return refuse(409, 'jury.notSignedYet');
      if (!isInForce(item.afterwards)) return refuse(409, 'jury.replacedStays');
      if (!saysSomething(item.decision.ownText ?? '')) return refuse(409, 'jury.correctionAddsReasons');
      return {
        item,
        decision: item.decision,
        prepared: (await correctionsOf(tx, session.id)).find(({ itemId }) => itemId === id),
      };
    });
    if (isRefusal(found)) return found;
    const { item, decision, prepared } = found;
    const w = words(reader.locale);
    const shown =
      filled ??
      blank({
        ownText: prepared?.ownText ?? decision.ownText ?? '',
        moreWhy: prepared?.moreWhy ?? decision.moreWhy ?? '',
      });
    const field = fieldsOf(shown, reader);
    return page(
      {
        title: w.decision.correctionTitle,
        where: item.student,
        lead: w.decision.correctionLead,
        filled: shown,
        width: 'reading',
        back: { href: addressOf('/jury/files/:item', { item: id }), text: item.student },
      },
      <>
        <Card title={w.decision.signed}>
          <p class="govuk-body" id="sense">
            <DecisionTag sense={decision.sense} onCredits={item.reportId === null} />
          </p>
          <Reasoning text={decision.ownText ?? ''} />
          {decision.moreWhy === null ? null : <Reasoning text={decision.moreWhy} />}
        </Card>
        <Form action={addressOf('/jury/files/:item/correction', { item: id })}>
          <input type="hidden" name="sense" value={decision.sense} />
          <TextArea
            {...field('ownText')}
            label={w.decision.correctedText}
            hint={decision.sense === 'MORE' ? w.decision.correctedPoints : w.decision.correctedHint}
            rows={8}
            atMost={8000}
          />
          {decision.moreWhy === null ? null : (
            <TextArea {...field('moreWhy')} label={w.decision.moreWhy} rows={4} atMost={8000} />
          )}
          <Submit cancel={addressOf('/jury/files/:item', { item: id })}>{w.decision.prepare}</Submit>
        </Form>
      </>,
    );
  }
}
