import type { ComponentChildren, VNode } from 'preact';
import { Reasoning } from '../../opinions/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { HistoryLine } from '../../platform/journal/index.js';
import { movesOpenTo } from '../../platform/lifecycle/index.js';
import { HistoryOf, moveAddress, StateTag } from '../../platform/lifecycle/pages/index.js';
import {
  addressOf,
  Button,
  Card,
  Columns,
  fieldsOf,
  Form,
  SummaryList,
  UploadField,
  Warning,
  writeDay,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { APPEAL } from '../appeal.js';
import type { Advice, AppealDocument } from '../data/appeal-papers.store.js';
import type { AppealSeen } from '../data/appeals.store.js';
import type { Words } from '../words/words.fr.js';
import { APPEAL_LIFECYCLE, isLate, lastDayOf, lastDayToAppeal, rejectedBySilenceOn } from '../rules/index.js';
import { words } from '../words/words.js';

interface Props {
  readonly appeal: AppealSeen;
  readonly history: readonly HistoryLine[];
  readonly advices: readonly Advice[];
  readonly documents: readonly AppealDocument[];
  readonly filled: Filled;
  /** Who looks. */
  readonly personId: string;
  readonly reader: Reader;
}

const isOpen = ({ state }: AppealSeen): boolean => state === 'FILED' || state === 'UNDER_REVIEW';

/** One appeal, for its student, whoever answers it, the president of the session and the secretary of the jury. */
export function AppealPage({ appeal, history, advices, documents, filled, personId, reader }: Props): VNode {
  const w = words(reader.locale);
  return (
    <Columns
      aside={
        <Card title={w.page.history}>
          <HistoryOf kind={APPEAL} lines={history} timeZone={INSTITUTION_TIME_ZONE} />
        </Card>
      }
    >
      <Card>
        <Facts appeal={appeal} personId={personId} reader={reader} />
        <h2 class="govuk-heading-s">{w.appeals.contested}</h2>
        <Reasoning text={appeal.grounds} />
        <Silence appeal={appeal} reader={reader} />
        {appeal.state === 'UPHELD' && appeal.stands ? <p class="govuk-body">{w.appeals.awaitsJury}</p> : null}
        <div class="govuk-button-group">
          {movesOpenTo(APPEAL_LIFECYCLE, appeal).map((move) => (
            <Button
              key={move}
              href={moveAddress(APPEAL, appeal.id, move)}
              kind={move === 'reject' || move === 'withdraw' ? 'secondary' : 'primary'}
            >
              {w.appeal.moves[move].label}
            </Button>
          ))}
          {appeal.state === 'UNDER_REVIEW' && appeal.standings.includes('officer') && appeal.examinerId !== personId ? (
            <Form action={addressOf('/appeals/:id/examiner', { id: appeal.id })}>
              <Button kind="secondary">{w.appeals.takeOver}</Button>
            </Form>
          ) : null}
        </div>
      </Card>
      <AdviceCard appeal={appeal} advices={advices} reader={reader} />
      <Documents appeal={appeal} documents={documents} filled={filled} reader={reader} />
    </Columns>
  );
}

function Facts({ appeal, personId, reader }: Pick<Props, 'appeal' | 'personId' | 'reader'>): VNode {
  const w = words(reader.locale).appeals;
  const day = (date: string): string => writeDay(date, reader.locale);
  const last = lastDayOf(appeal);
  const late = isLate(appeal, appeal.filedAt) ? ` · ${w.late}` : '';
  // Whoever may answer reads the file once they have taken the appeal up.
  const readsFile =
    appeal.standings.some((standing) => standing === 'author' || standing === 'secretary') ||
    appeal.examinerId === personId;
  const file = readsFile
    ? addressOf('/reports/:id', { id: appeal.reportId })
    : appeal.standings.includes('president')
      ? addressOf('/jury/files/:item', { item: appeal.itemId })
      : undefined;
  return (
    <SummaryList
      compact
      rows={[
        { term: w.state, value: <StateTag kind={APPEAL} state={appeal.state} /> },
        { term: w.student, value: appeal.student },
        { term: w.filedOn, value: day(localDate(appeal.filedAt, appeal.timeZone)) },
        ...(last === undefined ? [] : [{ term: w.lastDay, value: `${day(last)}${late}` }]),
        {
          term: w.file,
          value: file ? (
            <a class="govuk-link" href={file}>
              {appeal.reportNumber}
            </a>
          ) : (
            appeal.reportNumber
          ),
        },
      ]}
    />
  );
}

/** What silence will do, or has done: it rejects, and leaves an answer to be given. */
function Silence({ appeal, reader }: Pick<Props, 'appeal' | 'reader'>): VNode | null {
  const w = words(reader.locale).appeals;
  const day = (date: string): string => writeDay(date, reader.locale);
  if (appeal.silentSince !== null)
    return (
      <Warning>
        {[
          w.silentSince(day(appeal.silentSince)),
          w.courtUntil(day(lastDayToAppeal(appeal.silentSince, appeal.territory))),
          ...(isOpen(appeal) ? [w.mayAnswer] : []),
        ].join(' ')}
      </Warning>
    );
  return isOpen(appeal) ? (
    <p class="govuk-body aval-quiet">
      {w.silenceOn(day(rejectedBySilenceOn(localDate(appeal.filedAt, appeal.timeZone))))}
    </p>
  ) : null;
}

/** Written for whoever answers: its student reads the answer, not what prepared it. */
function AdviceCard({ appeal, advices, reader }: Pick<Props, 'appeal' | 'advices' | 'reader'>): VNode | null {
  const w = words(reader.locale).appeals;
  const { standings } = appeal;
  const advises = standings.includes('president');
  const answers = standings.includes('officer');
  if (!advises && !answers && !standings.includes('secretary')) return null;
  const isSaid = (given: boolean): boolean => advices.some((one) => one.given === given);
  const button = (text: ComponentChildren): VNode => (
    <Button href={addressOf('/appeals/:id/advice', { id: appeal.id })} kind={advises ? 'primary' : 'secondary'}>
      {text}
    </Button>
  );
  return (
    <Card title={w.advice} id="advice">
      {advices.map((one) => (
        <div key={String(one.given)}>
          <Reasoning text={one.words} />
          <p class="govuk-body aval-quiet">
            {(one.given ? w.adviceBy : w.absenceBy)(
              one.by,
              writeDay(localDate(one.at, INSTITUTION_TIME_ZONE), reader.locale),
            )}
          </p>
        </div>
      ))}
      {advices.length === 0 && isOpen(appeal) ? <p class="govuk-body">{w.adviceAwaited}</p> : null}
      {isOpen(appeal) && !isSaid(true) ? <p class="govuk-body">{askedOf(appeal, w)}</p> : null}
      {isOpen(appeal) && advises && !isSaid(true) ? button(w.adviceWrite) : null}
      {isOpen(appeal) && answers && advices.length === 0 ? button(w.adviceNone) : null}
    </Card>
  );
}

/** Whose advice is asked, and why theirs. */
function askedOf({ adviser, isStandingIn, isPresidentRecused }: AppealSeen, w: Words['appeals']): string {
  if (adviser === null) return w.adviceOfNobody;
  if (!isStandingIn) return w.adviceOfPresident(adviser);
  return (isPresidentRecused ? w.adviceInPlaceOfRecused : w.adviceInPlaceOfFormer)(adviser);
}

function Documents({
  appeal,
  documents,
  filled,
  reader,
}: Pick<Props, 'appeal' | 'documents' | 'filled' | 'reader'>): VNode | null {
  const w = words(reader.locale).appeals;
  const joins = isOpen(appeal) && appeal.standings.includes('author');
  if (documents.length === 0 && !joins) return null;
  return (
    <Card title={w.documents} id="documents">
      {documents.length === 0 ? (
        <p class="govuk-body">{w.noDocument}</p>
      ) : (
        <ul class="govuk-list">
          {documents.map(({ id, name }) => (
            <li key={id}>
              <a
                class="govuk-link"
                href={addressOf('/appeals/:id/documents/:document', { id: appeal.id, document: id })}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {joins ? (
        <Form action={addressOf('/appeals/:id/documents', { id: appeal.id })} upload>
          <UploadField {...fieldsOf(filled, reader)('file')} label={w.document} accept="application/pdf,.pdf" />
          <Button kind="secondary">{w.documentAdd}</Button>
        </Form>
      ) : null}
    </Card>
  );
}
