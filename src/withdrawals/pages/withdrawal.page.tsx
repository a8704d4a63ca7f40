import type { VNode } from 'preact';
import { Reasoning } from '../../opinions/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { HistoryLine } from '../../platform/journal/index.js';
import { HistoryOf, MoveButtons, StateTag } from '../../platform/lifecycle/pages/index.js';
import {
  addressOf,
  Card,
  Columns,
  Inset,
  SummaryList,
  writeDay,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { Hearing } from '../data/hearing.store.js';
import type { WithdrawalSeen } from '../data/withdrawals.store.js';
import { WITHDRAWAL } from '../withdrawal.js';
import { words } from '../words/words.js';
import { HearingCards } from './hearing-cards.js';

interface Props {
  readonly withdrawal: WithdrawalSeen;
  /** What was said and written; undefined for whoever knows of the withdrawal, and does not read it. */
  readonly hearing: Hearing | undefined;
  readonly history: readonly HistoryLine[];
  readonly filled: Filled;
  readonly reader: Reader;
}

/** One withdrawal, for its student, whoever opened it, the secretary of the jury, and the registry of the centre. */
export function WithdrawalPage({ withdrawal, hearing, history, filled, reader }: Props): VNode {
  const { pages: w } = words(reader.locale);
  // Why it was given up is told to those who read what was said.
  const lines = hearing ? history : history.map((line) => ({ ...line, reason: null }));
  return (
    <Columns
      aside={
        <Card title={w.history}>
          <HistoryOf kind={WITHDRAWAL} lines={lines} timeZone={INSTITUTION_TIME_ZONE} />
        </Card>
      }
    >
      <Card>
        <Facts withdrawal={withdrawal} isRead={hearing !== undefined} reader={reader} />
        {hearing ? <Against withdrawal={withdrawal} reader={reader} /> : <Inset>{w.onlyExists}</Inset>}
        <Where withdrawal={withdrawal} reader={reader} />
        <MoveButtons
          kind={WITHDRAWAL}
          thing={withdrawal}
          buttons={{ hear: { main: true }, schedule: { href: addressOf('/jury/new-deliberations'), main: true } }}
        />
      </Card>
      {hearing ? <HearingCards withdrawal={withdrawal} hearing={hearing} filled={filled} reader={reader} /> : null}
    </Columns>
  );
}

/** Where it is before a jury, and until when the decision stands. */
function Where({ withdrawal, reader }: Pick<Props, 'withdrawal' | 'reader'>): VNode | null {
  const { pages: w, senses } = words(reader.locale);
  const { state, line, standings } = withdrawal;
  if (state === 'ABANDONED') return null;
  const isBeforeThem = standings.some((one) => one === 'secretary' || one === 'member');
  return (
    <>
      <p class="govuk-body">
        {line === null
          ? state === 'HEARD'
            ? w.waits
            : w.stands
          : line.sense === null
            ? w.scheduled(line.session, writeDay(line.heldOn, reader.locale))
            : w.done(senses[line.sense].toLowerCase(), line.minutes ?? '')}
      </p>
      {line !== null && isBeforeThem ? (
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('/jury/files/:item', { item: line.itemId })}>
            {w.readLine}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Facts({
  withdrawal,
  isRead,
  reader,
}: Pick<Props, 'withdrawal' | 'reader'> & { readonly isRead: boolean }): VNode {
  const { pages: w, grounds, offices, senses } = words(reader.locale);
  const day = (at: Date, timeZone = INSTITUTION_TIME_ZONE): string => writeDay(localDate(at, timeZone), reader.locale);
  const { standings, timeZone, letterOpenedAt } = withdrawal;
  const isStudent = standings.includes('student');
  const file = standings.some((one) => one === 'student' || one === 'secretary' || one === 'registry')
    ? addressOf('/reports/:id', { id: withdrawal.reportId })
    : standings.includes('president')
      ? addressOf('/jury/files/:item', { item: withdrawal.itemId })
      : undefined;
  return (
    <SummaryList
      compact
      rows={[
        { term: w.state, value: <StateTag kind={WITHDRAWAL} state={withdrawal.state} /> },
        { term: w.student, value: withdrawal.student },
        {
          term: w.file,
          value: file ? (
            <a class="govuk-link" href={file}>
              {withdrawal.reportNumber}
            </a>
          ) : (
            withdrawal.reportNumber
          ),
        },
        {
          term: w.decision,
          value: w.decisionIn(senses[withdrawal.sense], withdrawal.minutesNumber, day(withdrawal.signedAt)),
        },
        { term: w.openedOn, value: day(withdrawal.openedAt, timeZone) },
        { term: w.openedBy, value: w.by(withdrawal.openedBy, offices[withdrawal.openedAs]) },
        ...(isRead ? [{ term: w.ground, value: grounds[withdrawal.ground].name }] : []),
        {
          term: w.lastDay,
          value: withdrawal.lastDay === null ? w.noLastDay : writeDay(withdrawal.lastDay, reader.locale),
        },
        ...(isStudent || !isRead
          ? []
          : [{ term: w.letterRead, value: letterOpenedAt === null ? w.letterNotRead : day(letterOpenedAt, timeZone) }]),
      ]}
    />
  );
}

function Against({ withdrawal, reader }: Pick<Props, 'withdrawal' | 'reader'>): VNode {
  const w = words(reader.locale).pages;
  return (
    <>
      <h2 class="govuk-heading-s">{withdrawal.ground === 'request' ? w.asked : w.heldAgainst}</h2>
      <Reasoning text={withdrawal.heldAgainst} />
      {withdrawal.reasons ? (
        <>
          <h2 class="govuk-heading-s">{w.reasons}</h2>
          <Reasoning text={withdrawal.reasons} />
        </>
      ) : null}
    </>
  );
}
