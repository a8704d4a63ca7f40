import type { VNode } from 'preact';
import { DocumentText } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import {
  Button,
  Card,
  ConfirmForm,
  fieldsOf,
  Form,
  TextArea,
  TextField,
  Tick,
  useReader,
  writeDay,
  type Filled,
  type Address,
} from '../../platform/web/index.js';
import type { Party, Sheet } from '../rules/index.js';
import { words } from '../words/words.js';

/** The document exactly as it is signed, with its fingerprint and its PDF. */
export function DocumentCard({ sheet, pdf }: { readonly sheet: Sheet; readonly pdf: string }): VNode {
  const w = words(useReader().locale).sheet;
  return (
    <>
      <Card title={sheet.document.title}>
        <DocumentText document={sheet.document} />
      </Card>
      <p class="govuk-body">
        {w.hash}
        <br />
        <code class="aval-code">{sheet.paper.sha256}</code>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={pdf}>
          {w.pdf}
        </a>
      </p>
    </>
  );
}

interface SigningProps {
  readonly sheet: Sheet;
  readonly party: Party;
  readonly filled: Filled;
  readonly action: Address;
  readonly refusal: string;
}

/** What a party signs with: its name, its quality, its consent; or the way to refuse. */
export function SigningCard({ sheet, party, filled, action, refusal }: SigningProps): VNode {
  const reader = useReader();
  const w = words(reader.locale).sheet;
  const field = fieldsOf(filled, reader);
  return (
    <Card title={w.signAs(party.role)} tone="waiting" id="sign">
      <p class="govuk-body">
        {w.before(writeDay(sheet.signBefore, reader.locale))} {w.irrevocable}
      </p>
      <Form action={action}>
        <input type="hidden" name="read" value={sheet.paper.sha256} />
        <TextField {...field('name')} label={w.name} autocomplete="name" />
        <TextField {...field('quality')} label={w.quality} hint={w.qualityHint} autocomplete="organization-title" />
        <Tick {...field('consent')} label={party.consent} />
        <div class="govuk-button-group">
          <Button>{w.button}</Button>
          <a class="govuk-link" href={refusal}>
            {w.refuse}
          </a>
        </div>
      </Form>
    </Card>
  );
}

/** « Refuser de signer », with its reason. */
export function RefusingForm({
  filled,
  ends,
  action,
  cancel,
}: {
  readonly filled: Filled;
  /** Whether nobody signs any more once one has refused. */
  readonly ends: boolean;
  readonly action: Address;
  readonly cancel: Address;
}): VNode {
  const reader = useReader();
  const w = words(reader.locale).refusal;
  return (
    <ConfirmForm action={action} button={w.button} cancel={cancel} grave>
      <p class="govuk-body">
        {w.lead} {ends ? w.ends : w.stays}
      </p>
      <TextArea {...fieldsOf(filled, reader)('reason')} label={w.reason} atMost={2000} />
    </ConfirmForm>
  );
}

/**
 * The fields of a signing form before anything is typed: what is known of the party. Whoever holds a centre signs with
 * their own name, for it.
 */
export function knownOf(
  { name, quality, holderId, locale }: Pick<Party, 'name' | 'quality' | 'holderId' | 'locale'>,
  actor?: Pick<Actor, 'personId' | 'name'>,
): Readonly<Record<string, string>> {
  return actor && holderId !== actor.personId
    ? { name: actor.name, quality: words(locale).sheet.onBehalf(name) }
    : { name, quality };
}
