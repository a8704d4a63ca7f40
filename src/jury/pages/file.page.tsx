import type { VNode } from 'preact';
import { nameIn } from '../../diplomas/index.js';
import { PlanAnswers } from '../../experience/index.js';
import { AssessmentShown } from '../../diploma-requests/index.js';
import { ProposedOpinion, Reasoning, type Opinion } from '../../opinions/index.js';
import {
  Button,
  Card,
  Columns,
  fieldsOf,
  Form,
  Inset,
  SummaryList,
  TextArea,
  writeDay,
  writeSize,
  addressOf,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { writePages, type ReportVersion } from '../../reports/index.js';
import type { AgendaItem, AgendaLine } from '../data/agenda.store.js';
import type { Session } from '../data/sessions.store.js';
import { DecisionTag } from './decision-tag.js';
import { words } from '../words/words.js';

interface Props {
  readonly item: AgendaItem;
  readonly session: Session;
  /** The version before the jury. */
  readonly version: ReportVersion;
  /** The single file, once it is made. */
  readonly bound: { readonly sha256: string; readonly bytes: number } | undefined;
  readonly opinion: Opinion | undefined;
  readonly next: AgendaLine | undefined;
  /** The reader's own note; undefined when they are no member, or it is too late. */
  readonly position: string | undefined;
  readonly isPrepared: boolean;
  /** Whether the reader still has the file itself. */
  readonly seesReport: boolean;
  /** Their note as the form shows it. */
  readonly filled: Filled;
  readonly reader: Reader;
}

/** One file before the jury: facts, the proposed opinion, the reader's own note, the decision. */
export function FilePage({
  item,
  session,
  version,
  bound,
  opinion,
  next,
  position,
  isPrepared,
  seesReport,
  filled,
  reader,
}: Props): VNode {
  const w = words(reader.locale).file;
  const paper = version.documents.find(({ role }) => role === 'report');
  const length = paper && writePages(paper, reader.locale);
  return (
    <Columns
      aside={
        <>
          <Decision item={item} session={session} isPrepared={isPrepared} reader={reader} />
          {position === undefined || item.removedAt !== null ? null : (
            <Card title={w.position}>
              <Form action={addressOf('/jury/files/:item/position', { item: item.id })}>
                <TextArea
                  {...fieldsOf(filled, reader)('position')}
                  label={w.position}
                  hint={w.positionHint}
                  rows={4}
                  atMost={4000}
                />
                <Button kind="secondary">{w.positionSave}</Button>
              </Form>
            </Card>
          )}
          {next === undefined ? null : (
            <p class="govuk-body">
              <a class="govuk-link" href={addressOf('/jury/files/:item', { item: next.id })}>
                {w.next}
                {'\u202f'}: {next.student}
              </a>
            </p>
          )}
        </>
      }
    >
      {item.removedAt === null ? null : <Inset>{w.removed}</Inset>}
      <Card title={w.facts}>
        <SummaryList
          compact
          rows={[
            { term: w.student, value: item.student },
            { term: w.diploma, value: nameIn({ nameFr: item.diplomaFr, nameEn: item.diplomaEn }, reader.locale) },
            { term: w.credits, value: w.creditsOf(item.credits) },
            { term: w.centre, value: item.centre },
            {
              term: w.report,
              value: seesReport ? (
                <a class="govuk-link" href={addressOf('/reports/:id', { id: item.reportId })}>
                  {item.reportNumber}
                </a>
              ) : (
                item.reportNumber
              ),
            },
            ...(length === undefined ? [] : [{ term: w.length, value: length }]),
            {
              term: w.bound,
              value:
                bound === undefined ? (
                  w.boundWaits
                ) : (
                  <>
                    <a class="govuk-link" href={addressOf('/jury/files/:item/bound', { item: item.id })}>
                      {w.boundRead}
                    </a>{' '}
                    <span class="aval-quiet">({writeSize(bound.bytes, reader.locale)})</span>{' '}
                    <code class="aval-seal">{bound.sha256}</code>
                  </>
                ),
            },
            { term: w.seal, value: <code class="aval-seal">{item.versionSha256}</code> },
            ...(item.recused.length === 0
              ? []
              : [{ term: w.recused, value: item.recused.map(({ name }) => name).join(', ') }]),
          ]}
        />
      </Card>
      {item.assessment ? (
        <AssessmentShown
          assessment={{ ...item.assessment, madeAt: new Date(item.assessment.madeAt) }}
          reader={reader}
        />
      ) : null}
      <PlanAnswers plans={version.plans} depositedAt={version.frozenAt} />
      <Card title={w.opinion}>{opinion === undefined ? null : <ProposedOpinion opinion={opinion} />}</Card>
    </Columns>
  );
}

function Decision({
  item,
  session,
  isPrepared,
  reader,
}: Pick<Props, 'item' | 'session' | 'isPrepared' | 'reader'>): VNode {
  const w = words(reader.locale);
  const { decision } = item;
  return (
    <Card title={w.file.decision} tone={decision === null ? 'waiting' : undefined}>
      {decision === null ? (
        <p class="govuk-body">{w.page.noDecision}</p>
      ) : (
        <>
          <p class="govuk-body">
            <DecisionTag sense={decision.sense} />
          </p>
          {decision.adoptsProposal ? <p class="govuk-body">{w.file.adopted}</p> : null}
          {decision.ownText ? (
            <>
              <h3 class="govuk-heading-s">{w.file.reasons}</h3>
              <Reasoning text={decision.ownText} />
            </>
          ) : null}
          {decision.moreDueOn ? (
            <p class="govuk-body">{w.file.dueOn(writeDay(decision.moreDueOn, reader.locale))}</p>
          ) : null}
          <p class="govuk-body aval-quiet">{w.file.recordedBy(decision.recordedBy)}</p>
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
      {session.standings.includes('secretary') && item.removedAt === null ? (
        <Acts item={item} session={session} reader={reader} />
      ) : null}
    </Card>
  );
}

/** What the secretary may do with this file, by where its session is. */
function Acts({ item, session, reader }: Pick<Props, 'item' | 'session' | 'reader'>): VNode | null {
  const w = words(reader.locale).file;
  const { state } = session;
  const acts = [
    ...(state === 'DELIBERATING'
      ? [
          {
            text: item.decision ? w.change : w.decide,
            href: addressOf('/jury/files/:item/decision', { item: item.id }),
            isMain: item.decision === null,
          },
        ]
      : []),
    ...(state === 'MINUTES_SIGNED' && item.decision?.ownText
      ? [{ text: w.correct, href: addressOf('/jury/files/:item/correction', { item: item.id }), isMain: false }]
      : []),
    ...(state === 'OPEN' || state === 'LOCKED' || state === 'DELIBERATING'
      ? [{ text: w.recuse, href: addressOf('/jury/files/:item/recusals', { item: item.id }), isMain: false }]
      : []),
    ...(state === 'OPEN'
      ? [{ text: w.recall, href: addressOf('/jury/files/:item/recall', { item: item.id }), isMain: false }]
      : []),
  ];
  if (acts.length === 0) return null;
  return (
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
  );
}
