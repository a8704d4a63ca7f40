import type { VNode } from 'preact';
import type { OfficialDocument } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { HistoryLine } from '../../platform/journal/index.js';
import { movesOpenTo } from '../../platform/lifecycle/index.js';
import { HistoryOf, moveAddress, StateTag } from '../../platform/lifecycle/pages/index.js';
import {
  Button,
  Card,
  Columns,
  SummaryList,
  Table,
  writeDay,
  addressOf,
  type Reader,
} from '../../platform/web/index.js';
import { SheetCard, type Sheet } from '../../signatures/index.js';
import { changesIn } from '../acts/agreement-document.js';
import { AMENDMENT_LIFECYCLE, type Amendment, type Internship } from '../rules/index.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { words } from '../words/amendment-words.js';
import { words as lifecycleWords } from '../words/lifecycle-words.js';
import { AMENDMENT } from '../amendment.js';

interface Props {
  readonly amendment: Amendment;
  readonly internship: Internship;
  readonly sheet: Sheet | undefined;
  readonly document: OfficialDocument | undefined;
  readonly history: readonly HistoryLine[];
  readonly actor: Actor;
  readonly reader: Reader;
}

/** One amendment: what it changes, and who signed. */
export function AmendmentPage({ amendment, internship, sheet, document, history, actor, reader }: Props): VNode {
  const w = words(reader.locale).page;
  return (
    <Columns
      aside={
        <Card title={w.history}>
          <HistoryOf kind={AMENDMENT} lines={history} timeZone={reader.timeZone} />
        </Card>
      }
    >
      <Card title={w.facts}>
        <SummaryList
          compact
          rows={[
            {
              term: w.state,
              value: (
                <>
                  <StateTag kind={AMENDMENT} state={amendment.state} />{' '}
                  {w.since(writeDay(localDate(amendment.stateSince, reader.timeZone), reader.locale))}
                </>
              ),
            },
            {
              term: w.agreement,
              value: (
                <a class="govuk-link" href={addressOf('/internships/:id', { id: internship.id })}>
                  {agreementWords(reader.locale).number(internship.number)}
                </a>
              ),
            },
            { term: w.object, value: amendment.object || w.none },
          ]}
        />
        <Acts amendment={amendment} reader={reader} />
      </Card>
      {sheet ? <SheetCard sheet={sheet} actor={actor} /> : null}
      {document ? (
        <Card title={w.changes}>
          <Changes document={document} reader={reader} />
        </Card>
      ) : null}
    </Columns>
  );
}

/** Each term that changes, before and after, as the amendment says it. */
export function Changes({ document, reader }: { readonly document: OfficialDocument; readonly reader: Reader }): VNode {
  const w = words(reader.locale).page;
  const changes = changesIn(document);
  if (changes.length === 0) return <p class="govuk-body">{w.noChange}</p>;
  return (
    <Table
      caption={w.changes}
      quietCaption
      rows={changes}
      columns={[
        { title: w.term, names: true, cell: ({ term }) => term },
        { title: w.before, cell: ({ before }) => before },
        { title: w.after, cell: ({ after }) => after },
      ]}
    />
  );
}

function Acts({ amendment, reader }: Pick<Props, 'amendment' | 'reader'>): VNode | null {
  const w = words(reader.locale).page;
  const open = movesOpenTo(AMENDMENT_LIFECYCLE, amendment);
  const mayWrite = amendment.state === 'DRAFT' && open.includes('abandon');
  if (open.length === 0) return null;
  return (
    <div class="govuk-button-group">
      {open.includes('send') ? (
        <Button href={addressOf('/amendments/:id/sending', { id: amendment.id })}>{w.send}</Button>
      ) : null}
      {mayWrite ? (
        <Button href={addressOf('/amendments/:id/terms', { id: amendment.id })} kind="secondary">
          {w.write}
        </Button>
      ) : null}
      {open.includes('abandon') ? (
        <a class="govuk-link" href={moveAddress(AMENDMENT, amendment.id, 'abandon')}>
          {lifecycleWords(reader.locale).amendment.moves.abandon.label}
        </a>
      ) : null}
    </div>
  );
}
