import type { VNode } from 'preact';
import {
  ConfirmForm,
  EmptyState,
  fieldsOf,
  Table,
  TextArea,
  Tick,
  useReader,
  Warning,
  writeMoment,
  addressOf,
  type Filled,
} from '../../platform/web/index.js';
import type { LinkToHandOver } from '../data/requests.store.js';
import { words } from '../words/words.js';

/** The links that wait to be handed over. */
export function HandOversPage({ rows }: { readonly rows: readonly LinkToHandOver[] }): VNode {
  const reader = useReader();
  const w = words(reader.locale).handOver;
  if (rows.length === 0)
    return (
      <EmptyState title={w.none}>
        <p class="govuk-body">{w.noneWhat}</p>
      </EmptyState>
    );
  return (
    <Table
      caption={w.title}
      quietCaption
      rows={rows}
      columns={[
        {
          title: w.name,
          names: true,
          cell: ({ id, name }) => (
            <a class="govuk-link" href={addressOf('/password-links/:id', { id })}>
              {name}
            </a>
          ),
        },
        { title: w.email, cell: ({ email }) => email },
        { title: w.askedBy, cell: ({ askedBy }) => askedBy },
        { title: w.askedAt, cell: ({ askedAt }) => writeMoment(askedAt, reader) },
      ]}
    />
  );
}

/** What a registry officer certifies before they are given one. */
export function HandOverPage({ asked, filled }: { readonly asked: LinkToHandOver; readonly filled: Filled }): VNode {
  const reader = useReader();
  const w = words(reader.locale).handOver;
  const field = fieldsOf(filled, reader);
  return (
    <ConfirmForm
      action={addressOf('/password-links/:id', { id: asked.id })}
      button={w.button}
      cancel={addressOf('/password-links')}
    >
      <p class="govuk-body">{w.asked(asked.askedBy)}</p>
      <Warning>{w.warning}</Warning>
      <TextArea {...field('identity')} label={w.identity} hint={w.identityHint} rows={2} />
      <Tick {...field('certified')} label={w.certify(asked.name)} />
    </ConfirmForm>
  );
}

/** The link itself, once. */
export function LinkShown({ name, address }: { readonly name: string; readonly address: string }): VNode {
  const w = words(useReader().locale).handOver;
  return (
    <>
      <p class="govuk-body-l">{w.give(name)}</p>
      <p class="govuk-body">
        <code class="aval-code">{address}</code>
      </p>
    </>
  );
}
