import type { ComponentChildren, VNode } from 'preact';
import { LettersCard } from '../../letters/index.js';
import { daysBetween, localDate } from '../../platform/clock/index.js';
import {
  Card,
  Columns,
  StageLine,
  WhereItIs,
  writeDay,
  writeDays,
  addressOf,
  type Reader,
  type Tone,
} from '../../platform/web/index.js';
import {
  ConfidentialityCard,
  ConfidentialMark,
  FileActs,
  historyOfConfidentiality,
  historyOfOfficers,
  historyOfTransfers,
  OfficerCard,
  REPORT,
  reportWords,
  type Report,
  type ReportState,
  TransferCard,
} from '../../reports/index.js';
import { stagesOf } from '../rules/index.js';
import type { FileStory } from '../data/file.store.js';
import { words } from '../words/words.js';
import { HistoryOf } from '../../platform/lifecycle/pages/index.js';

interface Props {
  readonly report: Report;
  readonly story: FileStory;
  /** What each room shows of the file, in the order of the page. */
  readonly parts: readonly ComponentChildren[];
  readonly now: Date;
  readonly reader: Reader;
}

/**
 * One file: where it is, who holds it since when and until when, what to do next; what each room shows; what happened.
 */
export function FilePage({ report, story, parts, now, reader }: Props): VNode {
  const w = words(reader.locale);
  const before = story.history.find(({ to }) => to === 'WITHDRAWN')?.from as ReportState | undefined;
  return (
    <>
      <ConfidentialMark report={report} />
      <StageLine stages={stagesOf(report, before).map(({ name, state }) => ({ name: w.stages[name], state }))} />
      <WhereItIs tone={toneOf(report)} sentence={whereItIs(report, story, now, reader)}>
        {report.dueOn === null || report.state !== 'RETURNED' || report.standings.includes('author') ? null : (
          <p class="govuk-body">{w.file.due(writeDay(report.dueOn, reader.locale))}</p>
        )}
        <FileActs report={report} reader={reader} />
      </WhereItIs>
      <Columns
        aside={
          <>
            <OfficerCard report={report} officers={story.officers} centre={story.centre} />
            <ConfidentialityCard report={report} />
            <TransferCard
              report={report}
              centre={story.centre}
              transfers={story.transfers}
              wasJudged={story.history.some(({ move }) => move === 'askForMore' || move === 'rejudgeAsMore')}
            />
            <Card title={w.file.history}>
              <HistoryOf
                kind={REPORT}
                lines={story.history}
                beside={[
                  ...historyOfOfficers(story.officers, report, reader.locale),
                  ...historyOfConfidentiality(story.confidentialities, reader.locale),
                  ...historyOfTransfers(story.transfers, reader.locale),
                ]}
                timeZone={story.timeZone}
              />
            </Card>
            <LettersCard title={words(reader.locale).file.letters} letters={story.letters} />
          </>
        }
      >
        {story.follows ? (
          <p class="govuk-body">
            {w.file.follows}{' '}
            <a class="govuk-link" href={addressOf('/reports/:id', { id: story.follows.id })}>
              {story.follows.number}
            </a>
            .
          </p>
        ) : null}
        {story.followedBy ? (
          <p class="govuk-body">
            {w.file.followedBy}{' '}
            <a class="govuk-link" href={addressOf('/reports/:id', { id: story.followedBy.id })}>
              {story.followedBy.number}
            </a>
            .
          </p>
        ) : null}
        {parts}
      </Columns>
    </>
  );
}

/** To its student in their own words; to the others, its state and for how long. */
function whereItIs(report: Report, story: FileStory, now: Date, reader: Reader): string {
  const w = reportWords(reader.locale);
  const days = daysBetween(localDate(report.stateSince, story.timeZone), localDate(now, story.timeZone));
  const since = days < 1 ? w.today : writeDays(days, reader.locale);
  if (!report.standings.includes('author'))
    return words(reader.locale).file.where(w.lifecycle.states[report.state], since);
  if (report.state === 'RETURNED')
    return w.where.RETURNED(report.dueOn === null ? '' : writeDay(report.dueOn, reader.locale));
  const said = w.where[report.state];
  return typeof said === 'string' ? said : said(since);
}

function toneOf({ state }: Report): Tone {
  if (state === 'VALIDATED') return 'good';
  if (state === 'NOT_VALIDATED') return 'bad';
  return state === 'DRAFT' || state === 'RETURNED' ? 'waiting' : 'news';
}
