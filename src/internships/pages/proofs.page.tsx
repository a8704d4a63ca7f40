import type { VNode } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import {
  addressOf,
  Button,
  Card,
  fieldsOf,
  Form,
  UploadField,
  writeDay,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { HostSilence } from '../data/proofs.store.js';
import type { Terms } from '../rules/index.js';
import { words } from '../words/after-words.js';

interface Props {
  readonly id: string;
  readonly silence: HostSilence;
  readonly terms: Pick<Terms, 'hostRepresentative' | 'hostEmail'>;
  readonly filled: Filled;
  readonly reader: Reader;
}

/** The reminders of the host, and the proofs that were joined, with the way to more of either. */
export function ProofsPage({ id, silence: { reminders, proofs }, terms, filled, reader }: Props): VNode {
  const w = words(reader.locale).pages.proofs;
  return (
    <>
      <Card title={w.reminders}>
        {reminders.length === 0 ? (
          <p class="govuk-body">{w.noReminder}</p>
        ) : (
          <ul class="govuk-list govuk-list--bullet">
            {reminders.map(({ at, name, email }) => (
              <li key={at.getTime()}>
                {w.reminded(writeDay(localDate(at, reader.timeZone), reader.locale), name, email)}
              </li>
            ))}
          </ul>
        )}
        <Form action={addressOf('/internships/:id/host-reminders', { id })}>
          <Button kind="secondary">{w.remind(terms.hostRepresentative)}</Button>
        </Form>
      </Card>
      <Card title={w.proofs}>
        {proofs.length === 0 ? (
          <p class="govuk-body">{w.noProof}</p>
        ) : (
          <ul class="govuk-list">
            {proofs.map((proof) => (
              <li key={proof.id}>
                <a
                  class="govuk-link"
                  href={addressOf('/internships/:id/documents/:document', { id, document: proof.id })}
                >
                  {proof.name}
                </a>
              </li>
            ))}
          </ul>
        )}
        <Form action={addressOf('/internships/:id/proofs', { id })} upload>
          <UploadField {...fieldsOf(filled, reader)('file')} label={w.file} accept="application/pdf,.pdf" />
          <Button kind="secondary">{w.join}</Button>
        </Form>
      </Card>
      <p class="govuk-body">
        <Button href={addressOf('/internships/:id/certificate', { id })}>{w.certify}</Button>
      </p>
    </>
  );
}
