import type { VNode } from 'preact';
import {
  addressOf,
  Button,
  fieldsOf,
  Form,
  TextArea,
  TextField,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { words } from '../words/letterhead-words.js';

interface Props {
  /** `institution`, or the id of a centre. */
  readonly of: string;
  readonly filled: Filled;
  readonly reader: Reader;
}

/** What stands at the head of papers, to be changed and seen on one. */
export function LetterheadPage({ of, filled, reader }: Props): VNode {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  return (
    <Form action={addressOf('/letterheads/:of', { of })}>
      <TextField {...field('name')} label={w.name} autocomplete="off" />
      <TextArea {...field('address')} label={w.address} rows={4} />
      <TextField {...field('place')} label={w.place} width={20} autocomplete="off" />
      <TextField {...field('signatoryTitle')} label={w.signatoryTitle} autocomplete="off" />
      <TextField {...field('signatoryName')} label={w.signatoryName} autocomplete="off" />
      <TextArea {...field('logo')} label={w.logo} hint={w.logoHint} rows={6} />
      <div data-into="logo" data-label={w.file} />
      <div class="govuk-button-group">
        <Button>{w.save}</Button>
        <Button kind="secondary" formaction={addressOf('/letterheads/:of/preview', { of })}>
          {w.preview}
        </Button>
      </div>
    </Form>
  );
}
