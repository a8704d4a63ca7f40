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
import { correctionsOf, dropCorrection } from '../data/decisions.store.js';
import { DECISION_SENSES, isFulfilled, type Deciding } from '../rules/index.js';
import { prepareCorrection, recordDecision } from '../acts/record-decision.js';
import { holdSession, type Session } from '../data/sessions.store.js';
import { itemKept } from './items-and-sessions.js';
import { DecisionForm } from './jury.form.js';
import { DecisionTag } from './decision-tag.js';
import { words } from '../words/words.js';

type Kind = 'decision' | 'correction';

/** The decision of the jury on one file, while it deliberates; after the signature, the one that will correct it. */
@Controller('jury/files/:item')
export class DecisionController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('decision')
  show(
    @Param('item', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask('decision', id, actor, reader);
  }

  @Post('decision')
  record(
    @Param('item', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.write('decision', id, body, actor, reader);
  }

  @Get('correction')
  showCorrection(
    @Param('item', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask('correction', id, actor, reader);
  }

  @Post('correction')
  correct(
    @Param('item', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.write('correction', id, body, actor, reader);
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

  private async write(kind: Kind, id: string, body: unknown, actor: Actor, reader: Reader): Promise<Answer> {
    const given = bind(DecisionForm, body);
    if (!given.ok) return this.ask(kind, id, actor, reader, given.filled);
    const { revision = 0, moreDueOn, ...rest } = given.form;
    const deciding: Deciding = { ...rest, moreDueOn: moreDueOn ?? null };
    const done = await this.database.transact(async (tx) => {
      const found = await itemKept(tx, actor, id);
      if (isRefusal(found)) return found;
      return kind === 'decision'
        ? recordDecision(tx, actor, found.session, found.item, { deciding, revision })
        : prepareCorrection(tx, actor, found.session, found.item, deciding);
    });
    if (!isRefusal(done))
      return seeOther(
        addressOf('/jury/files/:item', { item: id }),
        kind === 'decision' ? 'jury.decided' : 'jury.corrected',
      );
    return askAgain(done, given.filled, (filled) => this.ask(kind, id, actor, reader, filled));
  }

  private async ask(kind: Kind, id: string, actor: Actor, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const kept = await itemKept(tx, actor, id);
      if (isRefusal(kept)) return kept;
      const refusal = filled ? undefined : notNow(kind, kept);
      if (refusal) return refusal;
      return {
        ...kept,
        prepared:
          kind === 'correction'
            ? (await correctionsOf(tx, kept.session.id)).find(({ itemId }) => itemId === id)
            : undefined,
      };
    });
    if (isRefusal(found)) return found;
    const { item, prepared } = found;
    const w = words(reader.locale);
    const shown = filled ?? blank(typedOf(prepared ?? item.decision));
    return page(
      {
        title: kind === 'decision' ? w.decision.title : w.decision.correctionTitle,
        where: item.student,
        ...(kind === 'correction' && { lead: w.decision.correctionLead }),
        filled: shown,
        width: 'reading',
        back: { href: addressOf('/jury/files/:item', { item: id }), text: item.student },
      },
      <DecisionPage kind={kind} item={item} filled={shown} reader={reader} />,
    );
  }
}

/** A page that could only be refused is not shown, unless something typed would be lost. */
function notNow(
  kind: Kind,
  { session, item }: { readonly session: Session; readonly item: AgendaItem },
): Refusal | undefined {
  if (item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
  if (kind === 'decision') return session.state === 'DELIBERATING' ? undefined : refuse(409, 'jury.notDeliberating');
  return session.state === 'MINUTES_SIGNED' ? undefined : refuse(409, 'jury.notSignedYet');
}

/** The form of a decision, the professor's reasoning under the eyes. */
function DecisionPage({
  kind,
  item,
  filled,
  reader,
}: {
  readonly kind: Kind;
  readonly item: AgendaItem;
  readonly filled: Filled;
  readonly reader: Reader;
}) {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const overtaken = filled.errors.some(({ code }) => code === 'jury.decidedMeanwhile');
  return (
    <Form action={addressOf(`/jury/files/:item/${kind}`, { item: item.id })}>
      <input type="hidden" name="revision" value={String(item.decision?.revision ?? 0)} />
      {overtaken && item.decision ? (
        <Inset>
          <DecisionTag sense={item.decision.sense} /> {w.file.recordedBy(item.decision.recordedBy)}
          {item.decision.adoptsProposal ? <p class="govuk-body">{w.file.adopted}</p> : null}
          {item.decision.ownText ? <Reasoning text={item.decision.ownText} /> : null}
        </Inset>
      ) : null}
      <Radios
        {...field('sense')}
        label={w.decision.sense}
        options={DECISION_SENSES.map((sense) => ({ value: sense, text: w.page.senses[sense] }))}
      />
      <Card title={w.file.opinion}>
        <Reasoning text={item.reasoning} />
      </Card>
      <Tick
        {...field('adoptsProposal')}
        label={w.decision.adopts(w.page.proposals[item.proposal])}
        hint={w.decision.adoptsHint}
      />
      {item.assessment && !isFulfilled(item.assessment.outcome) ? (
        <Inset>
          {w.decision.unfulfilled} <OutcomeTag outcome={item.assessment.outcome} />
        </Inset>
      ) : null}
      <TextArea {...field('ownText')} label={w.decision.ownText} hint={w.decision.ownTextHint} rows={8} atMost={8000} />
      <DateField {...field('moreDueOn')} label={w.decision.moreDueOn} />
      <Submit cancel={addressOf('/jury/files/:item', { item: item.id })}>
        {kind === 'decision' ? w.decision.button : w.decision.prepare}
      </Submit>
    </Form>
  );
}

function typedOf(decision: DecisionLine | null): Record<string, string> {
  if (decision === null) return {};
  return {
    sense: decision.sense,
    adoptsProposal: decision.adoptsProposal ? 'yes' : '',
    ownText: decision.ownText ?? '',
    ...(decision.moreDueOn && { moreDueOn: decision.moreDueOn }),
  };
}
