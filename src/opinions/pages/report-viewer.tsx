import type { VNode } from 'preact';
import { useReader, addressOf } from '../../platform/web/index.js';
import { writePages } from '../../reports/index.js';
import type { ReadDocument } from '../data/examined.store.js';
import { words } from '../words/desk-words.js';

/**
 * The report itself, beside what is written about it, and the other papers one link away. Without a viewer, a plain
 * link.
 */
export function ReportViewer({
  reportId,
  documents,
}: {
  readonly reportId: string;
  readonly documents: readonly ReadDocument[];
}): VNode {
  const { locale } = useReader();
  const w = words(locale);
  const address = (document: ReadDocument): string =>
    addressOf('/reports/:id/documents/:document', { id: reportId, document: document.id });
  const report = documents.find(({ role }) => role === 'report');
  const annexesFrom = report?.division?.annexesFrom ?? null;
  const others = documents.filter((document) => document !== report);
  return (
    <section class="aval-desk__report" aria-label={w.report}>
      {report?.infected ? (
        <p class="govuk-error-message">
          {report.name} · {w.viewer.infected}
        </p>
      ) : null}
      {report === undefined || report.infected ? null : (
        <>
          <div class="aval-desk__tools">
            <strong>{report.name}</strong>
            <span class="aval-quiet" data-page-line={w.viewer.page('%{page}', '%{pages}')} />
            <button type="button" class="aval-zoom" data-zoom="out" hidden>
              {w.viewer.smaller}
            </button>
            <button type="button" class="aval-zoom" data-zoom="in" hidden>
              {w.viewer.larger}
            </button>
            <a class="govuk-link" href={`${address(report)}?inline=1`} target="_blank" rel="noopener">
              {w.openApart}
            </a>
            <span class="aval-quiet aval-desk__length">
              {writePages(report, locale)}
              {annexesFrom === null ? null : (
                <>
                  {' '}
                  ·{' '}
                  <a
                    class="govuk-link"
                    href={`${address(report)}?inline=1#page=${annexesFrom}`}
                    target="_blank"
                    rel="noopener"
                    data-to-page={annexesFrom}
                  >
                    {w.toAnnexes}
                  </a>
                </>
              )}
            </span>
          </div>
          <div
            class="aval-desk__pdf"
            role="region"
            tabIndex={0}
            aria-label={report.name}
            data-pdf={address(report)}
            data-label={w.viewer.pageLabel}
            data-failed={w.viewer.failed}
          >
            <p class="govuk-body" data-message hidden>
              {w.viewer.loading}
            </p>
            <noscript>
              <iframe class="aval-desk__frame" src={`${address(report)}?inline=1`} title={report.name}>
                {w.noPdf}
              </iframe>
            </noscript>
          </div>
        </>
      )}
      {others.length === 0 ? null : (
        <div class="aval-desk__papers">
          <h2 class="govuk-heading-s">{w.annexes}</h2>
          <ul class="govuk-list">
            {others.map((document) => (
              <li key={document.id}>
                {document.infected ? (
                  `${document.name} · ${w.viewer.infected}`
                ) : (
                  <a class="govuk-link" href={`${address(document)}?inline=1`} target="_blank" rel="noopener">
                    {document.name}
                  </a>
                )}{' '}
                <span class="aval-quiet">{w.roles[document.role]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
