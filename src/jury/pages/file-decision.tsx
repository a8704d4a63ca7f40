import type { VNode } from 'preact';
import { Reasoning } from '../../opinions/index.js';
import { INSTITUTION_TIME_ZONE } from '../../platform/clock/index.js';
import { addressOf, Button, Card, Form, Inset, writeDay, writeMoment, type Reader } from '../../platform/web/index.js';
import type { AgendaItem } from '../data/agenda.store.js';
import type { Member } from '../data/members.store.js';
import type { Session } from '../data/sessions.store.js';
import { isInForce, isUnderNewLaw, type SittingOnFile, mayStepAside } from '../rules/index.js';
import { sittingSentence } from '../words/sitting-sentence.js';
import { words } from '../words/words.js';
import { JudgmentLink, LifeOfDecision } from './anew.part.js';
import { DecisionTag } from './decision-tag.js';

interface Props {
  readonly item: AgendaItem;
  readonly session: Session;
  readonly sitting: SittingOnFile<Member>;
  readonly me: string;
  readonly isPrepared: boolean;
  readonly reader: Reader;
}

/** Who sits on the file, what is decided of it and by whom it is confirmed, and what the reader may do with it. */
export function Decision({ item, session, sitting, me, isPrepared, reader }: Props): VNode {
  const w = words(reader.locale);
  const { decision } = item;
  return (
    <Card title={w.file.decision} tone={decision === null ? 'waiting' : undefined}>
      {isWaitedForBy(me, item, session) ? <Inset>{w.asking.waitsForChair}</Inset> : null}
      {item.suggestions.length > 0 && item.removedAt === null && isSecretaryOrChair(session, sitting, me) ? (
        <Inset>{w.suggested.waitsForSecretary}</Inset>
      ) : null}
      <WhoSits session={session} item={item} sitting={sitting} reader={reader} />
      {decision === null ? (
        <p class="govuk-body">{w.page.noDecision}</p>
      ) : (
        <>
          <p class="govuk-body">
            <DecisionTag sense={decision.sense} onCredits={item.reportId === null} />
          </p>
          {decision.adoptsProposal ? <p class="govuk-body">{w.file.adopted}</p> : null}
          {decision.ownText ? (
            <>
              <h3 class="govuk-heading-s">{decision.sense === 'MORE' ? w.decision.asked : w.file.reasons}</h3>
              <Reasoning text={decision.ownText} />
            </>
          ) : null}
          {decision.moreWhy === null ? null : (
            <>
              <h3 class="govuk-heading-s">{w.decision.why}</h3>
              <Reasoning text={decision.moreWhy} />
            </>
          )}
          {decision.moreDueOn ? (
            <p class="govuk-body">{w.file.dueOn(writeDay(decision.moreDueOn, reader.locale))}</p>
          ) : null}
          <p class="govuk-body aval-quiet">{w.file.recordedBy(decision.recordedBy)}</p>
          {decision.isSigned ? <LifeOfDecision afterwards={item.afterwards} reader={reader} /> : null}
          {item.afterwards.annulled ? <JudgmentLink itemId={item.id} reader={reader} /> : null}
          {isUnderNewLaw(session) ? <Confirmed item={item} sitting={sitting} reader={reader} /> : null}
        </>
      )}
      {isPrepared ? (
        <Inset>
          <p class="govuk-body">{w.file.prepared}</p>
          <Form action={addressOf('/jury/files/:item/correction/removal', { item: item.id })}>
            <Button kind="secondary">{w.file.drop}</Button>
          </Form>
        </Inset>
      ) : null}
      {item.removedAt === null ? (
        <Acts item={item} session={session} sitting={sitting} me={me} reader={reader} />
      ) : null}
    </Card>
  );
}

/** Whether the reader is told that the file waits for an answer: the other members are told nothing of what is asked. */
function isWaitedForBy(me: string, { removedAt, requests }: AgendaItem, session: Session): boolean {
  return (
    removedAt === null &&
    mayStepAside(session.state) &&
    requests.some(({ answererId }) => answererId === me || session.standings.includes('secretary'))
  );
}

/** Who reads that a conflict is still to be looked at: those who decide; of whom and why is for the secretary. */
function isSecretaryOrChair(session: Session, { chair }: Props['sitting'], me: string): boolean {
  return session.standings.includes('secretary') || chair?.personId === me;
}

/** Before the decision, in a sentence: how many sit, whether it is enough, who chairs. */
function WhoSits({ session, item, sitting, reader }: Pick<Props, 'session' | 'item' | 'sitting' | 'reader'>) {
  const w = words(reader.locale).sitting;
  if (!isUnderNewLaw(session) || session.state !== 'DELIBERATING' || item.removedAt !== null) return null;
  return (
    <>
      <p class="govuk-body">{sittingSentence(sitting, reader.locale)}</p>
      {sitting.refusal ? <Inset>{w.toPutBack}</Inset> : null}
    </>
  );
}

function Confirmed({ item, sitting, reader }: Pick<Props, 'item' | 'sitting' | 'reader'>): VNode | null {
  const w = words(reader.locale).sitting;
  const confirmation = item.decision?.confirmation ?? null;
  if (confirmation === null) return sitting.chair ? <p class="govuk-body">{w.toConfirm(sitting.chair.name)}</p> : null;
  const names = sitting.members
    .filter(({ personId }) => confirmation.sitters.includes(personId))
    .map(({ name }) => name);
  return (
    <p class="govuk-body aval-quiet">
      {w.confirmed(
        confirmation.chair,
        writeMoment(new Date(confirmation.at), { locale: reader.locale, timeZone: INSTITUTION_TIME_ZONE }),
      )}{' '}
      {w.sat(names.join(', '))}
    </p>
  );
}

/** What the secretary, or whoever chairs the file, may do with it, by where its session is. */
function Acts({ item, session, sitting, me, reader }: Omit<Props, 'isPrepared'>): VNode | null {
  const { file: w, sitting: said } = words(reader.locale);
  const { state } = session;
  const isSecretary = session.standings.includes('secretary');
  const chairs = isUnderNewLaw(session) && sitting.chair?.personId === me;
  const mayPutBack = isUnderNewLaw(session) && (state === 'LOCKED' || state === 'DELIBERATING');
  const { decision } = item;
  const isAnswered = item.requests.length + item.suggestions.length === 0;
  const isToConfirm =
    isAnswered && chairs && state === 'DELIBERATING' && decision !== null && decision.confirmation === null;
  const acts = [
    ...(state === 'DELIBERATING' && (isSecretary || chairs) && sitting.refusal === undefined && isAnswered
      ? [
          {
            text: decision ? w.change : w.decide,
            href: addressOf('/jury/files/:item/decision', { item: item.id }),
            isMain: decision === null,
          },
        ]
      : []),
    ...(state === 'MINUTES_SIGNED' && decision?.ownText && isSecretary && isInForce(item.afterwards)
      ? [{ text: w.correct, href: addressOf('/jury/files/:item/correction', { item: item.id }), isMain: false }]
      : []),
    ...(state === 'MINUTES_SIGNED' &&
    decision &&
    item.reportNumber !== null &&
    isInForce(item.afterwards) &&
    session.standings.includes('president')
      ? [
          {
            text: w.takeBack,
            href: addressOf('/withdrawals/new', { query: { file: item.reportNumber } }),
            isMain: false,
          },
        ]
      : []),
    ...(state === 'MINUTES_SIGNED' && decision && item.reportId !== null && isSecretary && isInForce(item.afterwards)
      ? [
          {
            text: words(reader.locale).judgment.link,
            href: addressOf('/jury/files/:item/judgment', { item: item.id }),
            isMain: false,
          },
        ]
      : []),
    ...((state === 'OPEN' || state === 'LOCKED' || state === 'DELIBERATING') && isSecretary
      ? [{ text: w.recuse, href: addressOf('/jury/files/:item/recusals', { item: item.id }), isMain: false }]
      : []),
    ...(mayStepAside(state) && session.standings.includes('member')
      ? [
          {
            text: words(reader.locale).conflict.link,
            href: addressOf('/jury/files/:item/conflict', { item: item.id }),
            isMain: false,
          },
        ]
      : []),
    ...(state === 'OPEN' && isSecretary
      ? [{ text: w.recall, href: addressOf('/jury/files/:item/recall', { item: item.id }), isMain: false }]
      : []),
    ...(mayPutBack && (isSecretary || chairs)
      ? [
          {
            text: said.putBack,
            href: addressOf('/jury/files/:item/put-back', { item: item.id }),
            isMain: sitting.refusal !== undefined && state === 'DELIBERATING',
          },
        ]
      : []),
  ];
  return (
    <>
      {isToConfirm ? (
        <Form action={addressOf('/jury/files/:item/confirmation', { item: item.id })}>
          <input type="hidden" name="revision" value={String(decision.revision)} />
          <Button>{said.confirm}</Button>
        </Form>
      ) : null}
      {acts.length === 0 ? null : (
        <div class="govuk-button-group">
          {acts.map(({ text, href, isMain }) =>
            isMain ? (
              <Button key={href} href={href}>
                {text}
              </Button>
            ) : (
              <a key={href} class="govuk-link" href={href}>
                {text}
              </a>
            ),
          )}
        </div>
      )}
    </>
  );
}
