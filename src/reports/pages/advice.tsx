import type { VNode } from 'preact';
import type { Period, ReportPages } from '../../experience/index.js';
import { isOfUnusualLength, PaperState, SECTIONS, sightingOf, type PaperReading } from '../../papers/index.js';
import { Details, writeNumber, addressOf, type Filled, type Reader } from '../../platform/web/index.js';
import type { Report } from '../rules/index.js';
import type { ReportDocument } from '../data/versions.store.js';
import { adviceWords } from '../words/advice-words.js';
import { AnnexesForm } from './annexes-form.js';

/** What is looked for: the annexes are said with the length. */
const EXPECTED = SECTIONS.filter((section) => section !== 'annexes' && section !== 'introduction');

interface Props {
  readonly report: Pick<Report, 'id'>;
  readonly document: ReportDocument;
  readonly reading: PaperReading | undefined;
  readonly periods: readonly Period[];
  /** How long the centre's rules expect a report to be. */
  readonly expected: ReportPages;
  readonly filled: Filled;
  /** This installation has an antivirus. */
  readonly areScanned: boolean;
  readonly reader: Reader;
}

/** What was found of a document: looks under way, refused after all, or advice. */
export function Advice({
  report,
  document,
  reading,
  periods,
  expected,
  areScanned,
  filled,
  reader,
}: Props): VNode | null {
  return (
    <PaperState
      document={document}
      reading={reading}
      areScanned={areScanned}
      depositWaits
      readAnew={addressOf('/reports/:id/submission/documents/:document/read-anew', {
        id: report.id,
        document: document.id,
      })}
    >
      {(read) => (
        <Read
          report={report}
          document={document}
          reading={read}
          periods={periods}
          expected={expected}
          filled={filled}
          reader={reader}
        />
      )}
    </PaperState>
  );
}

function Read({
  report,
  document,
  reading,
  periods,
  expected,
  filled,
  reader,
}: Pick<Props, 'report' | 'document' | 'periods' | 'expected' | 'filled' | 'reader'> & {
  readonly reading: PaperReading & { state: 'read' };
}): VNode {
  const isReport = document.role === 'report';
  // The length is that of the pages its student confirmed: the reading's own word on it is of its proposal.
  const mainPages = document.division?.mainPages ?? reading.mainPages;
  const isUnusual = isReport && isOfUnusualLength(mainPages, expected);
  return (
    <>
      {isUnusual ? (
        <p class="govuk-body">{adviceWords(reader.locale).length(mainPages, expected.least, expected.most)}</p>
      ) : null}
      {reading.warnings
        .filter((warning) => warning !== 'LENGTH')
        .map((warning) => (
          <p key={warning} class="govuk-body">
            {reader.say(`papers.${warning}`)}
          </p>
        ))}
      {isReport ? <Found reading={reading} periods={periods} reader={reader} /> : null}
      {isReport ? <AnnexesForm report={report} document={document} filled={filled} reader={reader} /> : null}
    </>
  );
}

function Found({
  reading,
  periods,
  reader,
}: Pick<Props, 'periods' | 'reader'> & { readonly reading: PaperReading & { state: 'read' } }): VNode {
  const w = adviceWords(reader.locale);
  return (
    <>
      <p class="govuk-body aval-quiet">{w.words(writeNumber(reading.words, reader.locale), reading.words)}</p>
      <Details summary={w.title}>
        <ul class="govuk-list govuk-list--bullet">
          {EXPECTED.map((section) => {
            const found = reading.sections.find((one) => one.section === section);
            return <li key={section}>{found ? w.seen(section, found.page) : w.unseen(section)}</li>;
          })}
        </ul>
        {periods.length === 0 ? null : (
          <>
            <h3 class="govuk-heading-s">{w.dates}</h3>
            <ul class="govuk-list govuk-list--bullet">
              {periods.map((period) => (
                <li key={period.id}>{sightingInWords(period, reading, reader)}</li>
              ))}
            </ul>
          </>
        )}
        <p class="govuk-body aval-quiet">{w.notice}</p>
      </Details>
    </>
  );
}

function sightingInWords(period: Period, { spans }: PaperReading & { state: 'read' }, reader: Reader): string {
  const w = adviceWords(reader.locale);
  const sighting = sightingOf(period, spans);
  if (sighting.as === 'found') return w.datesFound(period.employer, sighting.page);
  return sighting.as === 'other' ? w.datesOther(period.employer, sighting.page) : w.datesUnseen(period.employer);
}
