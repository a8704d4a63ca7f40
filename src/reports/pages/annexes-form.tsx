import type { VNode } from 'preact';
import { Button, fieldsOf, Form, TextField, addressOf, type Filled, type Reader } from '../../platform/web/index.js';
import type { Report } from '../rules/index.js';
import type { ReportDocument } from '../data/versions.store.js';
import { adviceWords } from '../words/advice-words.js';

interface Props {
  readonly report: Pick<Report, 'id'>;
  readonly document: ReportDocument;
  readonly filled: Filled;
  readonly reader: Reader;
}

/** Where the annexes begin in the report's own PDF: proposed, to be confirmed, corrected, or denied. */
export function AnnexesForm({ report, document: { id, division }, filled, reader }: Props): VNode {
  const w = adviceWords(reader.locale).annexes;
  const field = fieldsOf(filled, reader)('annexesFrom');
  const from = division?.annexesFrom ?? null;
  return (
    <Form action={addressOf('/reports/:id/submission/documents/:document/annexes', { id: report.id, document: id })}>
      <h3 class="govuk-heading-s">{w.title}</h3>
      <p class="govuk-body">{division?.confirmed ? w.confirmed(from) : w.proposed(from)}</p>
      <TextField
        {...field}
        value={field.value || (from === null ? '' : String(from))}
        label={w.from}
        numeric
        width={3}
      />
      <div class="govuk-button-group">
        <Button kind="secondary">{w.confirm}</Button>
        <Button kind="secondary" name="none" value="yes">
          {w.none}
        </Button>
      </div>
    </Form>
  );
}
