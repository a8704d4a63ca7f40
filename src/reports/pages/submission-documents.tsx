import type { VNode } from 'preact';
import type { ReportPages } from '../../experience/index.js';
import type { PaperReading } from '../../papers/index.js';
import {
  Button,
  Card,
  Form,
  UploadField,
  writeSize,
  addressOf,
  fieldsOf,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { Report } from '../rules/index.js';
import type { DocumentRole, ReportDocument, ReportVersion } from '../data/versions.store.js';
import { Advice } from './advice.js';
import { words } from '../words/words.js';
import { writePages } from '../words/write-pages.js';

/** What is known of the documents of a version. */
export interface DocumentsShown {
  readonly report: Report;
  readonly version: ReportVersion;
  /** What was read in each document, by its paper. */
  readonly readings: ReadonlyMap<string, PaperReading>;
  readonly expected: ReportPages;
  /** This installation has an antivirus. */
  readonly areScanned: boolean;
  readonly filled: Filled;
  readonly reader: Reader;
}

interface Props extends DocumentsShown {
  readonly role: DocumentRole;
  readonly title: string;
  readonly hint: string;
  readonly send: string;
  readonly multiple?: boolean;
}

/** The documents of one role, each to read or take out, and the way to send more. */
export function Documents({
  report,
  version,
  readings,
  expected,
  areScanned,
  filled,
  reader,
  role,
  title,
  hint,
  send,
  multiple,
}: Props): VNode {
  const w = words(reader.locale).submission;
  const documents = version.documents.filter((one) => one.role === role);
  return (
    <Card title={title} id={`${role}-paper`}>
      {documents.length === 0 ? (
        <p class="govuk-body">{w.noPaper}</p>
      ) : (
        <ul class="govuk-list aval-papers">
          {documents.map((one) => (
            <li key={one.id} class="aval-papers__paper">
              <DocumentLink report={report} document={one} reader={reader} />
              <Form
                action={addressOf('/reports/:id/submission/documents/:document/remove', {
                  id: report.id,
                  document: one.id,
                })}
              >
                <button type="submit" class="aval-link-button">
                  {w.remove}
                  <span class="govuk-visually-hidden"> {w.removeAbout(one.name)}</span>
                </button>
              </Form>
              <Advice
                report={report}
                document={one}
                reading={readings.get(one.paperId)}
                periods={version.periods}
                expected={expected}
                areScanned={areScanned}
                filled={filled}
                reader={reader}
              />
            </li>
          ))}
        </ul>
      )}
      <Form action={addressOf('/reports/:id/submission/documents', { id: report.id, query: { role } })} upload>
        <UploadField
          {...fieldsOf(filled, reader)(role)}
          label={w.files[role]}
          hint={hint}
          accept="application/pdf,.pdf"
          multiple={multiple ?? false}
        />
        <Button kind="secondary">{send}</Button>
      </Form>
    </Card>
  );
}

/** A document by its name, with its pages and its weight. */
export function DocumentLink({
  report,
  document,
  reader,
}: {
  readonly report: Pick<Report, 'id'>;
  readonly document: ReportDocument;
  readonly reader: Reader;
}): VNode {
  const withheld = document.scan === 'infected' ? words(reader.locale).infected : undefined;
  const facts = [writePages(document, reader.locale), writeSize(document.bytes, reader.locale), withheld]
    .filter(Boolean)
    .join(' · ');
  return (
    <span class="aval-papers__name">
      {document.reading === 'refused' ? (
        document.name
      ) : (
        <a
          class="govuk-link"
          href={addressOf('/reports/:id/documents/:document', { id: report.id, document: document.id })}
        >
          {document.name}
        </a>
      )}{' '}
      <span class="aval-quiet aval-block">{facts}</span>
    </span>
  );
}
