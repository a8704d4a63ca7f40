import type { VNode } from 'preact';
import { Reasoning } from '../../opinions/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { addressOf, Card, Details, SummaryList, Tag, writeDay, type Reader } from '../../platform/web/index.js';
import type { Afterwards, Anew } from '../data/new-deliberations.store.js';
import { lifeOfDecision } from '../rules/index.js';
import { afterwardsIn, groundIn } from '../words/anew-sentences.js';
import { words } from '../words/words.js';
import { DecisionTag } from './decision-tag.js';

/** The decision that a new deliberation may replace, with its reasons: it stands meanwhile, unless a court annulled it. */
export function DecisionBefore({ anew, reader }: { readonly anew: Anew; readonly reader: Reader }): VNode {
  const { before } = anew;
  const w = words(reader.locale);
  const signedOn = writeDay(localDate(new Date(before.signedAt), INSTITUTION_TIME_ZONE), reader.locale);
  return (
    <>
      <HeldAgainst anew={anew} reader={reader} />
      <h3 class="govuk-heading-s">{anew.ground === 'judgment' ? w.anew.annulled : w.anew.before}</h3>
      <p class="govuk-body">
        <DecisionTag sense={before.sense} />
        <span class="aval-quiet aval-block">
          {w.part.decided(signedOn)}, {w.part.minutes.toLowerCase()} {before.minutes}
        </span>
      </p>
      {before.ownText || before.moreWhy ? (
        <Details summary={w.anew.reasons}>
          {before.moreWhy ? <Reasoning text={before.moreWhy} /> : null}
          {before.ownText ? <Reasoning text={before.ownText} /> : null}
        </Details>
      ) : null}
      {before.adoptsProposal ? <p class="govuk-body">{w.file.adopted}</p> : null}
    </>
  );
}

/** Of a withdrawal: what the jury answers, and the way to what its student said. */
function HeldAgainst({ anew, reader }: { readonly anew: Anew; readonly reader: Reader }): VNode | null {
  const w = words(reader.locale).anew;
  if (anew.heldAgainst === null || anew.withdrawalId === null) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{anew.ground === 'student' ? w.asked : w.heldAgainst}</h3>
      <Reasoning text={anew.heldAgainst} />
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('/withdrawals/:id', { id: anew.withdrawalId })}>
          {w.hearing}
        </a>
      </p>
    </>
  );
}

/** On the page of a file before the jury: that it comes back, why, until when, and what was decided. */
export function AnewCard({
  anew,
  itemId,
  isSigned,
  reader,
}: {
  readonly anew: Anew;
  /** The line of the new deliberation. */
  readonly itemId: string;
  readonly isSigned: boolean;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale).anew;
  return (
    <Card title={w.card} tone="waiting">
      <SummaryList
        compact
        rows={[
          { term: w.ground, value: groundIn(anew, reader.locale) },
          ...(anew.lastDay === null ? [] : [{ term: w.lastDay, value: writeDay(anew.lastDay, reader.locale) }]),
        ]}
      />
      {anew.judgment ? <JudgmentLink itemId={itemId} reader={reader} /> : null}
      <DecisionBefore anew={anew} reader={reader} />
      {isSigned || anew.ground === 'judgment' ? null : <p class="govuk-body">{w.stands}</p>}
    </Card>
  );
}

/** How far a signed decision is: taken, notified, replaced or annulled, with what says so. */
export function LifeOfDecision({
  afterwards,
  reader,
}: {
  readonly afterwards: Afterwards;
  readonly reader: Reader;
}): VNode {
  const life = lifeOfDecision({
    isNotified: afterwards.notifiedAt !== null,
    isReplaced: afterwards.replaced !== null,
    isAnnulled: afterwards.annulled !== null,
  });
  const isOver = life === 'REPLACED' || life === 'ANNULLED';
  return (
    <>
      {isOver ? (
        <p class="govuk-body">
          <Tag tone="quiet">{words(reader.locale).lives[life]}</Tag>
        </p>
      ) : null}
      {afterwardsIn(afterwards, reader.locale).map((sentence) => (
        <p key={sentence} class="govuk-body">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** To the paper of the judgment that annulled a decision, from its item or from the line that it brought. */
export function JudgmentLink({ itemId, reader }: { readonly itemId: string; readonly reader: Reader }): VNode {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={addressOf('/jury/files/:item/judgment/paper', { item: itemId })}>
        {words(reader.locale).judgment.read}
      </a>
    </p>
  );
}
