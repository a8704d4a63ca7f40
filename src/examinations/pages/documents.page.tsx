import type { VNode } from 'preact';
import { addressOf, Card, type Reader } from '../../platform/web/index.js';
import type { ExaminationDocument } from '../data/documents.store.js';
import { takesDocuments, type Examination } from '../rules/index.js';
import { words } from '../words/words.js';

interface Props {
  readonly examination: Examination;
  readonly documents: readonly Pick<ExaminationDocument, 'id' | 'name'>[];
  readonly reader: Reader;
}

/** What is joined to an examination, in the order it came. */
export function DocumentsList({ examination, documents, reader }: Props): VNode {
  if (documents.length === 0) return <p class="govuk-body">{words(reader.locale).documents.none}</p>;
  return (
    <ul class="govuk-list">
      {documents.map(({ id, name }) => (
        <li key={id}>
          <a
            class="govuk-link"
            href={addressOf('/examinations/:id/documents/:document', { id: examination.id, document: id })}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The same on its page, and where more is joined; nothing where there is none and nothing more comes. */
export function DocumentsCard(props: Props): VNode | null {
  const { examination, documents, reader } = props;
  const w = words(reader.locale).documents;
  const joins =
    takesDocuments(examination) && examination.standings.some((one) => one === 'author' || one === 'registry');
  if (documents.length === 0 && !joins) return null;
  return (
    <Card title={w.title} id="documents">
      <DocumentsList {...props} />
      {joins ? (
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('/examinations/:id/documents', { id: examination.id })}>
            {w.join}
          </a>
        </p>
      ) : null}
    </Card>
  );
}
