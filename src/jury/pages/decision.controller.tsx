import {
  askAgain,
  bind,
  blank,
  Card,
  DateField,
  fieldsOf,
  Form,
  Inset,
  page,
  Radios,
  Reading,
  refused,
  seeOther,
  Submit,
  TextArea,
  Tick,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { OutcomeTag } from '../../experience/index.js';
import { Reasoning } from '../../opinions/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import type { AgendaItem, DecisionLine } from '../data/agenda.store.js';
import { isFulfilled, sensesToDecide, type Deciding } from '../rules/index.js';
import { confirmDecision } from '../acts/confirm-decision.js';
import { recordDecision } from '../acts/record-decision.js';
import type { Session } from '../data/sessions.store.js';
import { itemDecided, itemSeen } from './items-and-sessions.js';
import { ConfirmationForm, DecisionForm } from './jury.form.js';
import { DecisionTag } from './decision-tag.js';
import { sittingSentence } from '../words/sitting-sentence.js';
import { words } from '../words/words.js';

/** The decision of the jury on one file, while it deliberates. */
@Controller('jury/files/:item')
export class DecisionController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('decision')
  show(
    @Param('item', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask(id, actor, reader);
  }

  @Post('decision')
  record(
    @Param('item', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.write(id, body, actor, reader);
  }

  /** Whoever chairs the file confirms what the secretary prepared, as they read it. */
  @Post('confirmation')
  async confirm(
    @Param('item', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ConfirmationForm, body);
    const revision = given.ok ? (given.form.revision ?? 0) : 0;
    const done = await this.database.transact(async (tx) => {
      const found = await itemSeen(tx, actor, id);
      return isRefusal(found) ? found : confirmDecision(tx, actor, found.session, found.item, revision);
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/files/:item', { item: id }), 'jury.confirmed');
    return done.code === 'jury.decidedMeanwhile' ? this.ask(id, actor, reader, refused(blank(), done)) : done;
  }

  private async write(id: string, body: unknown, actor: Actor, reader: Reader): Promise<Answer> {
    const given = bind(DecisionForm, body);
    if (!given.ok) return this.ask(id, actor, reader, given.filled);
    const { revision = 0, moreDueOn, ...rest } = given.form;
    const deciding: Deciding = { ...rest, moreDueOn: moreDueOn ?? null };
    const done = await this.database.transact(async (tx) => {
      const found = await itemDecided(tx, actor, id);
      if (isRefusal(found)) return found;
      return recordDecision(tx, actor, found.session, found.item, { deciding, revision });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/files/:item', { item: id }), 'jury.decided');
    return askAgain(done, given.filled, (filled) => this.ask(id, actor, reader, filled));
  }

  private async ask(id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const kept = await itemDecided(tx, actor, id);
      if (isRefusal(kept)) return kept;
      return (filled ? undefined : notNow(kept)) ?? kept;
    });
    if (isRefusal(found)) return found;
    const { item } = found;
    const w = words(reader.locale);
    const shown = filled ?? blank(typedOf(item.decision));
    return page(
      {
        title: w.decision.title,
        where: item.student,
        filled: shown,
        width: 'reading',
        back: { href: addressOf('/jury/files/:item', { item: id }), text: item.student },
      },
      <>
        <Inset>{sittingSentence(found.sitting, reader.locale)}</Inset>
        <DecisionPage item={item} filled={shown} reader={reader} />
      </>,
    );
  }
}

/** A page that could only be refused is not shown, unless something typed would be lost. */
function notNow({ session, item }: { readonly session: Session; readonly item: AgendaItem }): Refusal | undefined {
  if (item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
  return session.state === 'DELIBERATING' ? undefined : refuse(409, 'jury.notDeliberating');
}

/** The form of a decision, the professor's reasoning under the eyes. */
function DecisionPage({
  item,
  filled,
  reader,
}: {
  readonly item: AgendaItem;
  readonly filled: Filled;
  readonly reader: Reader;
}) {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const overtaken = filled.errors.some(({ code }) => code === 'jury.decidedMeanwhile');
  return (
    <Form action={addressOf('/jury/files/:item/decision', { item: item.id })}>
      <input type="hidden" name="revision" value={String(item.decision?.revision ?? 0)} />
      {overtaken && item.decision ? (
        <Inset>
          <DecisionTag sense={item.decision.sense} onCredits={item.reportId === null} />{' '}
          {w.file.recordedBy(item.decision.recordedBy)}
          {item.decision.adoptsProposal ? <p class="govuk-body">{w.file.adopted}</p> : null}
          {item.decision.ownText ? <Reasoning text={item.decision.ownText} /> : null}
        </Inset>
      ) : null}
      <Radios
        {...field('sense')}
        label={w.decision.sense}
        options={(item.proposal === null
          ? (['FAVOURABLE'] as const)
          : sensesToDecide(item.anew && { ...item.anew, senseBefore: item.anew.before.sense })
        ).map((sense) => ({ value: sense, text: item.proposal === null ? w.decision.granted : w.page.senses[sense] }))}
      />
      {item.proposal === null ? (
        <Inset>{w.decision.onCredits}</Inset>
      ) : (
        <>
          <Card title={w.file.opinion}>
            <Reasoning text={item.reasoning ?? ''} />
          </Card>
          <Tick
            {...field('adoptsProposal')}
            label={w.decision.adopts(w.page.proposals[item.proposal])}
            hint={w.decision.adoptsHint}
          />
        </>
      )}
      {item.assessment && !isFulfilled(item.assessment.outcome) ? (
        <Inset>
          {w.decision.unfulfilled} <OutcomeTag outcome={item.assessment.outcome} />
        </Inset>
      ) : null}
      <TextArea
        {...field('ownText')}
        label={w.decision.ownText}
        {...(item.proposal !== null && { hint: w.decision.ownTextHint })}
        rows={8}
        atMost={8000}
      />
      {item.proposal === null ? null : (
        <>
          <TextArea
            {...field('moreWhy')}
            label={w.decision.moreWhy}
            hint={w.decision.moreWhyHint}
            rows={4}
            atMost={8000}
          />
          <DateField {...field('moreDueOn')} label={w.decision.moreDueOn} />
        </>
      )}
      <Submit cancel={addressOf('/jury/files/:item', { item: item.id })}>{w.decision.button}</Submit>
    </Form>
  );
}

function typedOf(decision: DecisionLine | null): Record<string, string> {
  if (decision === null) return {};
  return {
    sense: decision.sense,
    adoptsProposal: decision.adoptsProposal ? 'yes' : '',
    ownText: decision.ownText ?? '',
    moreWhy: decision.moreWhy ?? '',
    ...(decision.moreDueOn && { moreDueOn: decision.moreDueOn }),
  };
}
