import type { VNode } from 'preact';
import { nameIn } from '../../diplomas/index.js';
import { PlanAnswers } from '../../experience/index.js';
import {
  AssessmentShown,
  ConditionsShown,
  HeldCreditsShown,
  type AskedCondition,
  type HeldCredits,
} from '../../diploma-requests/index.js';
import { ProposedOpinion, type Opinion } from '../../opinions/index.js';
import {
  Button,
  Card,
  Columns,
  fieldsOf,
  Form,
  Inset,
  SummaryList,
  TextArea,
  writeSize,
  addressOf,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { writePages, type ReportVersion } from '../../reports/index.js';
import type { AgendaItem, AgendaLine } from '../data/agenda.store.js';
import type { Session } from '../data/sessions.store.js';
import type { Member } from '../data/members.store.js';
import type { SittingOnFile } from '../rules/index.js';
import { AnewCard } from './anew.part.js';
import { Decision } from './file-decision.js';
import { SuggestedOnFile } from './suggested.part.js';
import { creditsIn, recusedIn } from '../words/reasons.js';
import { words } from '../words/words.js';

interface Props {
  readonly item: AgendaItem;
  readonly session: Session;
  /** The version before the jury. */
  readonly version: ReportVersion | undefined;
  /** What the diploma asks beside experience, as the registry certified it. */
  readonly conditions: readonly AskedCondition[];
  /** The credits that their student holds already. */
  readonly held: readonly HeldCredits[];
  /** The single file, once it is made. */
  readonly bound: { readonly sha256: string; readonly bytes: number } | undefined;
  readonly opinion: Opinion | undefined;
  /** Who sits on it now. */
  readonly sitting: SittingOnFile<Member>;
  /** Who reads. */
  readonly me: string;
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

/** What was asked about members and waits, for whoever answers it. */
function AskedOfTheChair({ item, me, reader }: Pick<Props, 'item' | 'me' | 'reader'>): VNode {
  const { asking, lifting: w } = words(reader.locale);
  return (
    <>
      {item.requests
        .filter(({ answererId }) => answererId === me)
        .map(({ id, name }) => (
          <Inset key={id}>
            {asking.said(name)}{' '}
            <a
              class="govuk-link"
              href={addressOf('/jury/files/:item/recusal-requests/:request', { item: item.id, request: id })}
            >
              {w.answerLink}
            </a>
          </Inset>
        ))}
      {item.liftings
        .filter(({ answererId }) => answererId === me)
        .map(({ id, name }) => (
          <Inset key={id}>
            {w.waits(name)}{' '}
            <a
              class="govuk-link"
              href={addressOf('/jury/files/:item/liftings/:lifting', { item: item.id, lifting: id })}
            >
              {w.answerLink}
            </a>
          </Inset>
        ))}
    </>
  );
}

function BoundFile({ item, bound, reader }: Pick<Props, 'item' | 'bound' | 'reader'>): VNode {
  const w = words(reader.locale).file;
  if (bound === undefined) return <>{w.boundWaits}</>;
  return (
    <>
      <a class="govuk-link" href={addressOf('/jury/files/:item/bound', { item: item.id })}>
        {w.boundRead}
      </a>{' '}
      <span class="aval-quiet">({writeSize(bound.bytes, reader.locale)})</span>{' '}
      <code class="aval-seal">{bound.sha256}</code>
    </>
  );
}

/** One file before the jury: facts, the proposed opinion, the reader's own note, the decision. */
export function FilePage({
  item,
  session,
  version,
  conditions,
  held,
  bound,
  opinion,
  sitting,
  me,
  next,
  position,
  isPrepared,
  seesReport,
  filled,
  reader,
}: Props): VNode {
  const w = words(reader.locale).file;
  const paper = version?.documents.find(({ role }) => role === 'report');
  const length = paper && writePages(paper, reader.locale);
  return (
    <Columns
      aside={
        <>
          <Decision item={item} session={session} sitting={sitting} me={me} isPrepared={isPrepared} reader={reader} />
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
      {item.removedAt === null ? <AskedOfTheChair item={item} me={me} reader={reader} /> : <Inset>{w.removed}</Inset>}
      {item.removedAt === null ? (
        <SuggestedOnFile item={item} me={me} isSecretary={session.standings.includes('secretary')} reader={reader} />
      ) : null}
      {item.anew ? (
        <AnewCard anew={item.anew} itemId={item.id} isSigned={item.decision?.isSigned === true} reader={reader} />
      ) : null}
      <Card title={w.facts}>
        <SummaryList
          compact
          rows={[
            { term: w.student, value: item.student },
            { term: w.diploma, value: nameIn({ nameFr: item.diplomaFr, nameEn: item.diplomaEn }, reader.locale) },
            { term: w.credits, value: creditsIn(item, reader.locale) },
            { term: w.centre, value: item.centre },
            ...(item.reportId === null
              ? [{ term: w.report, value: w.noReport }]
              : [
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
                  { term: w.bound, value: <BoundFile item={item} bound={bound} reader={reader} /> },
                  { term: w.seal, value: <code class="aval-seal">{item.versionSha256}</code> },
                ]),
            ...(item.recused.length === 0
              ? []
              : [{ term: w.recused, value: item.recused.map((one) => recusedIn(one, reader.locale)).join(', ') }]),
          ]}
        />
      </Card>
      <HeldCreditsShown requestId={item.requestId} held={held} readsDocuments={seesReport} reader={reader} />
      <ConditionsShown conditions={conditions} reader={reader} />
      {item.assessment ? (
        <AssessmentShown
          assessment={{ ...item.assessment, madeAt: new Date(item.assessment.madeAt) }}
          reader={reader}
        />
      ) : null}
      {version === undefined ? null : <PlanAnswers plans={version.plans} depositedAt={version.frozenAt} />}
      {item.reportId === null ? null : (
        <Card title={w.opinion}>{opinion === undefined ? null : <ProposedOpinion opinion={opinion} />}</Card>
      )}
    </Columns>
  );
}
