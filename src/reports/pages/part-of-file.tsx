import { MoveButtons } from '../../platform/lifecycle/pages/index.js';
import type { VNode } from 'preact';
import { PeriodsTable, PlanAnswers } from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Card, Details, writeDay, addressOf, type Reader } from '../../platform/web/index.js';
import type { Report, ReportMove } from '../rules/index.js';
import { contentsOf } from '../data/contents.store.js';
import type { Return } from '../data/returns.store.js';
import type { ReportVersion } from '../data/versions.store.js';
import { PresentedInternships } from './presented-internships.js';
import { DocumentLink } from './submission-documents.js';
import { words } from '../words/words.js';
import { REPORT } from '../report.js';

/**
 * The file itself on its page: its versions with their documents and declaration, the points asked, what may be done.
 * One statement.
 */
export async function partOfFile(tx: Tx, _actor: Actor, report: Report, reader: Reader): Promise<VNode> {
  const prepares = report.standings.includes('author') || report.standings.includes('registry');
  const { versions: all, returns } = await contentsOf(tx, report.id);
  const versions = all.filter(({ frozenAt }) => frozenAt !== null || prepares);
  return <FileCard report={report} versions={versions} returns={returns} reader={reader} />;
}

interface Props {
  readonly report: Report;
  readonly versions: readonly ReportVersion[];
  readonly returns: readonly Return[];
  readonly reader: Reader;
}

/** The same, from its data. */
function FileCard({ report, versions, returns, reader }: Props): VNode {
  const w = words(reader.locale).part;
  const [current, ...earlier] = versions;
  return (
    <>
      {returns.map((one) => (
        <Points key={one.id} asked={one} reader={reader} />
      ))}
      {current ? (
        <Card title={w.declaration}>
          <PeriodsTable periods={current.periods} />
        </Card>
      ) : null}
      {current ? <PresentedInternships reportId={report.id} internships={current.internships} /> : null}
      {current ? <PlanAnswers plans={current.plans} depositedAt={current.frozenAt} /> : null}
      <Card title={w.documents} id="documents">
        {current ? <Version report={report} version={current} reader={reader} /> : null}
        {earlier.length === 0 ? null : (
          <Details summary={w.earlier}>
            {earlier.map((version) => (
              <Version key={version.id} report={report} version={version} reader={reader} />
            ))}
          </Details>
        )}
      </Card>
    </>
  );
}

function Version({
  report,
  version,
  reader,
}: {
  readonly report: Report;
  readonly version: ReportVersion;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale);
  const mayHaveReceipt = report.standings.includes('author') || report.standings.includes('registry');
  return (
    <div class="aval-version">
      <h3 class="govuk-heading-s">
        {version.frozenAt
          ? w.part.version(version.number, writeDay(localDate(version.frozenAt, reader.timeZone), reader.locale))
          : w.part.draft(version.number)}
      </h3>
      {version.documents.length === 0 ? (
        <p class="govuk-body">{w.submission.noPaper}</p>
      ) : (
        <ul class="govuk-list aval-papers">
          {version.documents.map((document) => (
            <li key={document.id} class="aval-papers__paper">
              <span class="aval-papers__role aval-quiet">{w.roles[document.role]}</span>
              <DocumentLink report={report} document={document} reader={reader} />
            </li>
          ))}
        </ul>
      )}
      {version.papersNote ? (
        <p class="govuk-body">
          <strong>{w.part.note}</strong> {version.papersNote}
        </p>
      ) : null}
      {version.receiptId && mayHaveReceipt ? (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={addressOf('/reports/:id/receipt/:version', { id: report.id, version: version.id })}
          >
            {w.part.receipt}
          </a>
        </p>
      ) : null}
      {version.sha256 ? (
        <Details summary={w.part.hashes}>
          <Hashes seal={version.sha256} version={version} reader={reader} />
        </Details>
      ) : null}
    </div>
  );
}

/** What binds every word said later to the very bytes that were deposited. */
function Hashes({
  seal,
  version,
  reader,
}: {
  readonly seal: string;
  readonly version: ReportVersion;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale).part;
  return (
    <>
      <p class="govuk-body">{w.hashesLead}</p>
      <dl class="aval-hashes">
        {version.documents.map(({ id, name, sha256 }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <code class="aval-hash">{sha256}</code>
            </dd>
          </div>
        ))}
        <div>
          <dt>{w.seal}</dt>
          <dd>
            <code class="aval-hash">{seal}</code>
          </dd>
        </div>
      </dl>
    </>
  );
}

function Points({ asked, reader }: { readonly asked: Return; readonly reader: Reader }): VNode {
  const w = words(reader.locale);
  const list = (
    <ol class="govuk-list govuk-list--number">
      {asked.points.map((point) => (
        <li key={point.id}>
          {point.text}
          <span class="aval-block aval-quiet">
            {point.answer ? `${w.part.answered} ${point.answer}` : w.part.noAnswer}
          </span>
        </li>
      ))}
    </ol>
  );
  const title = `${w.part.points} · ${w.part.pointsBy(w.part.returnedBy[asked.askedAs], writeDay(localDate(asked.askedAt, reader.timeZone), reader.locale))}`;
  return asked.answeredAt ? (
    <Details summary={title}>{list}</Details>
  ) : (
    <Card title={title} tone="waiting">
      <p class="govuk-body">{w.answers.dueOn(writeDay(asked.dueOn, reader.locale))}</p>
      {list}
    </Card>
  );
}

/** What is done to have it reviewed is offered where its opinion is shown. */
const BESIDE_THE_OPINION = [
  'assign',
  'decline',
  'begin',
  'release',
  'returnForCorrections',
  'propose',
  'reopen',
] as const satisfies readonly ReportMove[];

/** What this reader may do with the file itself now. */
export function FileActs({ report, reader }: { readonly report: Report; readonly reader: Reader }): VNode {
  const w = words(reader.locale).part;
  const isAuthor = report.standings.includes('author');
  const text = isAuthor ? (report.state === 'RETURNED' ? w.prepareReturned : w.prepare) : w.onPaper;
  return (
    <MoveButtons
      kind={REPORT}
      thing={report}
      buttons={{
        submit: { text, main: true },
        resubmit: { text, main: true },
        resume: { text, main: true },
        admit: { text: w.admit, main: true },
        return: { text: w.returnIt },
        revise: { main: true },
      }}
      elsewhere={BESIDE_THE_OPINION}
      also={
        isAuthor && report.state === 'NOT_VALIDATED'
          ? [{ text: w.successor, href: addressOf('/reports/:id/successor', { id: report.id }), main: true }]
          : []
      }
    />
  );
}
