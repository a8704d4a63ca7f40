import type { VNode } from 'preact';
import {
  addressOf,
  blank,
  Button,
  Card,
  fieldsOf,
  Form,
  Inset,
  TextField,
  type Reader,
} from '../../platform/web/index.js';
import { words } from '../words/words.js';

interface Props {
  /** As it is written. */
  readonly code: string;
  /** The hash that was compared, and what is said of it. */
  readonly compared: { readonly sha256: string; readonly said: string } | undefined;
  readonly reader: Reader;
}

/** Whoever has a file asks whether it is the very one: by its hash, which the browser may compute. */
export function CompareCard({ code, compared, reader }: Props): VNode {
  const w = words(reader.locale).verify;
  return (
    <Card title={w.compare} id="compare">
      {compared === undefined ? null : <Inset>{compared.said}</Inset>}
      <Form action={addressOf('/verify/:code', { code, at: 'compare' })} get>
        <p class="govuk-body">{w.compareLead}</p>
        <TextField
          {...fieldsOf(blank({ sha256: compared?.sha256 ?? '' }), reader)('sha256')}
          label={w.sha256}
          autocomplete="off"
        />
        <div class="aval-compare" data-compare="sha256" data-label={w.file} data-lead={w.drop} />
        <Button kind="secondary">{w.compareButton}</Button>
      </Form>
    </Card>
  );
}

/** What is said of a hash that can be none; undefined when it is one. */
export function faultOfHash(sha256: string, { locale }: Reader): string | undefined {
  return /^[0-9a-f]{64}$/.test(sha256) ? undefined : words(locale).verify.notHash;
}
