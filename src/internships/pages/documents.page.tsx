import {
  Button,
  Card,
  fieldsOf,
  Form,
  Select,
  UploadField,
  addressOf,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { PaperState, type PaperReading } from '../../papers/index.js';
import { DOCUMENT_ROLES, type InternshipDocument } from '../data/contents.store.js';
import { DocumentLink } from './submission.page.js';
import { words } from '../words/words.js';

export function DocumentsPage({
  id,
  documents,
  readings,
  areScanned,
  filled,
  reader,
}: {
  readonly id: string;
  readonly documents: readonly InternshipDocument[];
  readonly readings: ReadonlyMap<string, PaperReading>;
  readonly areScanned: boolean;
  readonly filled: Filled;
  readonly reader: Reader;
}) {
  const { submission: w, documents: roles } = words(reader.locale);
  const at = addressOf('/internships/:id/documents', { id });
  const field = fieldsOf(filled, reader);
  return (
    <Card title={w.documents}>
      {documents.length === 0 ? (
        <p class="govuk-body">{w.noDocument}</p>
      ) : (
        <ul class="govuk-list aval-papers">
          {documents.map((one) => (
            <li key={one.id} class="aval-papers__paper">
              <DocumentLink internship={{ id }} document={one} reader={reader} />
              <Form action={addressOf('/internships/:id/documents/:document/remove', { id, document: one.id })}>
                <button type="submit" class="aval-link-button">
                  {w.remove}
                  <span class="govuk-visually-hidden"> {w.removeAbout(one.name)}</span>
                </button>
              </Form>
              <PaperState
                document={one}
                reading={readings.get(one.paperId)}
                areScanned={areScanned}
                readAnew={addressOf('/internships/:id/documents/:document/read-anew', { id, document: one.id })}
              />
            </li>
          ))}
        </ul>
      )}
      <Form action={at} upload>
        <Select
          {...field('role')}
          label={w.role}
          options={DOCUMENT_ROLES.map((role) => ({ value: role, text: roles[role] }))}
        />
        <UploadField {...field('file')} label={w.file} accept="application/pdf,.pdf" />
        <Button kind="secondary">{w.add}</Button>
      </Form>
    </Card>
  );
}
