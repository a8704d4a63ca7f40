import type { VNode } from 'preact';
import { Table, useReader, writeMoment } from '../../platform/web/index.js';
import type { AccountEvent } from '../data/account-events.store.js';
import { words } from '../words/words.js';

/** What was done to an account, by whom and from where, for administrators. */
export function AccountEvents({ events }: { readonly events: readonly AccountEvent[] }): VNode {
  const reader = useReader();
  const w = words(reader.locale).people;
  return (
    <>
      <h2 class="govuk-heading-m">{w.events}</h2>
      {events.length === 0 ? (
        <p class="govuk-body">{w.noEvent}</p>
      ) : (
        <Table
          caption={w.events}
          quietCaption
          rows={events}
          columns={[
            {
              title: w.event,
              names: true,
              cell: ({ event, reason }) => (
                <>
                  {w.eventKinds[event]}
                  {reason === null ? null : <span class="aval-history__who">{reason}</span>}
                </>
              ),
            },
            { title: w.eventAt, cell: ({ at }) => writeMoment(at, reader) },
            {
              title: w.eventBy,
              cell: ({ actorName, actedAs }) =>
                actorName === '' ? w.actedAs[actedAs] : `${actorName} (${w.actedAs[actedAs]})`,
            },
            { title: w.eventNetwork, cell: ({ network }) => network ?? '—' },
          ]}
        />
      )}
    </>
  );
}
