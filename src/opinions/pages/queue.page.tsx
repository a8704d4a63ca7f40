import type { VNode } from 'preact';
import {
  Count,
  Listed,
  Tag,
  useReader,
  writeDay,
  writeDays,
  addressOf,
  type Address,
} from '../../platform/web/index.js';
import { expectationOf } from '../rules/index.js';
import { SHOWS, type QueuedFile, type Show } from '../data/queue.store.js';
import { words } from '../words/words.js';

interface Props {
  readonly show: Show;
  readonly files: readonly QueuedFile[];
  readonly count: number;
  readonly days: number;
  readonly now: Date;
  readonly next: Address | undefined;
  readonly first: Address | undefined;
}

/** The professor's files, the longest in hand first, each with the day its opinion is expected. */
export function QueuePage({ show, files, count, days, now, next, first }: Props): VNode {
  const { locale } = useReader();
  const w = words(locale).queue;
  const expectation = ({ inHandsSince, timeZone }: QueuedFile) => expectationOf(inHandsSince, now, { timeZone, days });
  return (
    <>
      <nav aria-label={w.filters} class="aval-filters">
        {SHOWS.map((name) => (
          <a
            key={name}
            class="govuk-link"
            href={addressOf('/opinions', { query: { show: name } })}
            aria-current={name === show ? 'page' : undefined}
          >
            {w.shows[name]}
          </a>
        ))}
      </nav>
      <Listed
        caption={w.captions[show]}
        rows={files}
        columns={[
          {
            title: w.columns.file,
            names: true,
            whole: true,
            cell: ({ id, number }) => (
              <a
                class="govuk-link"
                href={
                  show === 'proposed' ? addressOf('/reports/:id', { id }) : addressOf('/reports/:id/opinion', { id })
                }
              >
                {number}
              </a>
            ),
          },
          { title: w.columns.student, cell: ({ studentName }) => studentName },
          { title: w.columns.diploma, cell: ({ diploma }) => diploma[locale] },
          {
            title: w.columns.state,
            cell: ({ state }) => <Tag tone={state === 'ASSIGNED' ? 'waiting' : 'quiet'}>{w.states[state]}</Tag>,
          },
          { title: w.columns.since, numeric: true, cell: (file) => writeDays(expectation(file).age, locale) },
          ...(show === 'examine'
            ? [{ title: w.columns.expected, cell: (file: QueuedFile) => <Expected {...expectation(file)} /> }]
            : []),
        ]}
        none={w.empty[show]}
        noneWhat={w.emptyNext}
        next={next}
        first={first}
      >
        <Count count={count} of={w.count} />
      </Listed>
    </>
  );
}

function Expected({ on, late }: { readonly on: string; readonly late: boolean }): VNode {
  const { locale } = useReader();
  return (
    <>
      {writeDay(on, locale)}
      {late ? (
        <>
          {' '}
          <Tag tone="bad">{words(locale).queue.late}</Tag>
        </>
      ) : null}
    </>
  );
}
