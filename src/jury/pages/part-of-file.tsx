import { Fragment, type VNode } from 'preact';
import { nameIn } from '../../diplomas/index.js';
import { KeptShown } from '../../experience/index.js';
import { letterWords } from '../../letters/index.js';
import { Reasoning } from '../../opinions/index.js';
import { agree, type Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { Button, Card, Details, writeDay, addressOf, type Reader } from '../../platform/web/index.js';
import type { Report } from '../../reports/index.js';
import { passagesOf, type AskedByStudent, type Passage, type SignedDecision } from '../data/before-jury.store.js';
import { isInForce, mayAskForRecusal } from '../rules/index.js';
import { groundIn, replacingIn } from '../words/anew-sentences.js';
import { LifeOfDecision } from './anew.part.js';
import { DecisionTag } from './decision-tag.js';
import { isAppealable, receiptOf } from './read-decision.js';
import { creditsIn } from '../words/reasons.js';
import { words } from '../words/words.js';

/**
 * What the jury did with a file, on its page: the session it is before, the signed decision with its reasons, the
 * remedies. One statement. A student who reads it there has received it (decision 13), which whoever shows the page notes.
 */
export async function partOfFile(
  tx: Tx,
  actor: Actor,
  report: Report,
  reader: Reader,
): Promise<{ readonly shown: VNode | undefined; readonly receipt: string | undefined }> {
  const all = await passagesOf(tx, actor, report.id);
  return { shown: shownOf(all, report, reader), receipt: receiptOf(report, all[0]) };
}

function shownOf(passages: readonly Passage[], report: Report, reader: Reader): VNode | undefined {
  if (passages.length === 0)
    return report.state === 'OPINION_PROPOSED' ? (
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('/jury/calendar')}>
          {words(reader.locale).calendar.link}
        </a>
      </p>
    ) : undefined;
  return (
    <>
      {passages.map((passage, index) => (
        <Fragment key={passage.itemId}>
          <PassageCard report={report} passage={passage} isLatest={index === 0} reader={reader} />
          <DecidedOn passage={passage} isLatest={index === 0} />
        </Fragment>
      ))}
    </>
  );
}

function PassageCard({
  report,
  passage,
  isLatest,
  reader,
}: {
  readonly report: Report;
  readonly passage: Passage;
  readonly isLatest: boolean;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale).part;
  const [inForce, ...earlier] = passage.decisions;
  const isAuthor = report.standings.includes('author');
  const mayAppeal = isLatest && isAppealable(report, passage);
  const stands = inForce && isInForce(passage.afterwards) ? inForce : undefined;
  return (
    <Card
      title={w.title}
      id={isLatest ? 'jury' : undefined}
      tone={stands ? (stands.sense === 'FAVOURABLE' ? 'good' : stands.sense === 'MORE' ? 'waiting' : 'bad') : undefined}
    >
      <p class="govuk-body">
        {nameIn({ nameFr: passage.juryFr, nameEn: passage.juryEn }, reader.locale)}.{' '}
        {w.forwarded(writeDay(passage.heldOn, reader.locale))}
      </p>
      <WhoJudges report={report} passage={passage} isLatest={isLatest} reader={reader} />
      {passage.anew ? (
        <p class="govuk-body">
          {inForce
            ? replacingIn(passage.anew, reader.locale)
            : words(reader.locale).anew.of(groundIn(passage.anew, reader.locale))}
        </p>
      ) : null}
      {inForce ? (
        <>
          <LifeOfDecision afterwards={passage.afterwards} reader={reader} />
          <DecisionRead decision={inForce} passage={passage} reader={reader} />
        </>
      ) : null}
      {earlier.length === 0
        ? null
        : earlier.map((decision) => (
            <Details
              key={decision.minutesNumber}
              summary={w.decided(
                writeDay(localDate(new Date(decision.signedAt), INSTITUTION_TIME_ZONE), reader.locale),
              )}
            >
              <DecisionRead decision={decision} passage={passage} reader={reader} />
            </Details>
          ))}
      {mayAppeal ? (
        <Details summary={w.remedies} open={isAuthor}>
          <p class="govuk-body">{w.remediesText}</p>
        </Details>
      ) : null}
      <div class="govuk-button-group">
        {mayAppeal && isAuthor ? (
          <Button
            kind="secondary"
            href={
              passage.appealId === null
                ? addressOf('/appeals/new/:report', { report: report.id })
                : addressOf('/appeals/:id', { id: passage.appealId })
            }
          >
            {passage.appealId === null ? w.appeal : w.seeAppeal}
          </Button>
        ) : null}
        {report.standings.includes('registry') && passage.afterwards.letterId !== null ? (
          <a class="govuk-link" href={addressOf('/letters/:id/presentation', { id: passage.afterwards.letterId })}>
            {letterWords(reader.locale).presentation.link}
          </a>
        ) : null}
        {passage.opensToReader ? (
          <a class="govuk-link" href={addressOf('/jury/files/:item', { item: passage.itemId })}>
            {w.open}
          </a>
        ) : null}
      </div>
    </Card>
  );
}

/** What the decision in force was taken on, never counted anew. */
function DecidedOn({ passage, isLatest }: { readonly passage: Passage; readonly isLatest: boolean }): VNode | null {
  const kept = passage.decisions[0]?.kept;
  return kept ? <KeptShown kept={kept} moment="decision" {...(isLatest && { id: 'assessment' })} /> : null;
}

/** The members, with their quality and their place, for the student whose file it is (decision 9). */
function WhoJudges({
  report,
  passage: { members, requests, state },
  isLatest,
  reader,
}: {
  readonly report: Report;
  readonly passage: Passage;
  readonly isLatest: boolean;
  readonly reader: Reader;
}): VNode | null {
  if (members === null) return null;
  const { asking, part, places, qualities } = words(reader.locale);
  const mayAsk = isLatest && mayAskForRecusal(state);
  return (
    <Details summary={part.whoJudges} open={mayAsk}>
      <ul class="govuk-list govuk-list--bullet">
        {members.map(({ name, civility, place, quality }) => (
          <li key={name}>
            {name}, {agree(places[place], civility)}, {agree(qualities[quality], civility)}
          </li>
        ))}
      </ul>
      <p class="govuk-body">{part.whoJudgesHint}</p>
      {requests === null || requests.length === 0 ? null : (
        <>
          <h3 class="govuk-heading-s">{asking.mine}</h3>
          <ul class="govuk-list">
            {requests.map((one) => (
              <Asked key={one.id} asked={one} reader={reader} />
            ))}
          </ul>
        </>
      )}
      {mayAsk ? (
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('/recusal-requests/new/:report', { report: report.id })}>
            {asking.link}
          </a>
        </p>
      ) : null}
    </Details>
  );
}

/** What the student said of a member, and what whoever presides answered. */
function Asked({ asked, reader }: { readonly asked: AskedByStudent; readonly reader: Reader }): VNode {
  const w = words(reader.locale).asking;
  const day = writeDay(localDate(new Date(asked.askedAt), INSTITUTION_TIME_ZONE), reader.locale);
  const unanswered = asked.waits ? w.waits : w.moot;
  return (
    <li>
      {w.about(asked.name, day)}
      <span class="aval-quiet aval-block">{asked.reason}</span>
      <span class="aval-block">
        {asked.stepsAside === null ? unanswered : `${asked.stepsAside ? w.stepsAside : w.stays} ${asked.answer ?? ''}`}
      </span>
    </li>
  );
}

function DecisionRead({
  decision,
  passage,
  reader,
}: {
  readonly decision: SignedDecision;
  readonly passage: Passage;
  readonly reader: Reader;
}): VNode {
  const {
    part: w,
    decision: { asked, why },
  } = words(reader.locale);
  return (
    <>
      <p class="govuk-body">
        <DecisionTag sense={decision.sense} />{' '}
        {decision.sense === 'FAVOURABLE' ? (
          <strong>{w.credits(creditsIn(passage, reader.locale), passage.activityUnit)}</strong>
        ) : null}
        <span class="aval-quiet aval-block">
          {w.decided(writeDay(localDate(new Date(decision.signedAt), INSTITUTION_TIME_ZONE), reader.locale))},{' '}
          {w.minutes.toLowerCase()} {decision.minutesNumber}
        </span>
      </p>
      {decision.isCorrection ? <p class="govuk-body">{w.corrected}</p> : null}
      {decision.adoptsProposal ? <p class="govuk-body">{w.adopted}</p> : null}
      {decision.ownText ? (
        <>
          <h3 class="govuk-heading-s">{decision.sense === 'MORE' ? asked : w.reasons}</h3>
          <Reasoning text={decision.ownText} />
        </>
      ) : null}
      {decision.moreWhy === null ? null : (
        <>
          <h3 class="govuk-heading-s">{why}</h3>
          <Reasoning text={decision.moreWhy} />
        </>
      )}
      {decision.moreDueOn ? <p class="govuk-body">{w.dueOn(writeDay(decision.moreDueOn, reader.locale))}</p> : null}
    </>
  );
}
