import type { ComponentChildren, VNode } from 'preact';
import { Button, Card, Form, useReader, writeDay, addressOf } from '../../platform/web/index.js';
import type { Opinion } from '../rules/index.js';
import type { ExaminedFile } from '../data/examined.store.js';
import { words } from '../words/desk-words.js';
import { EarlierOpinions, ProposedOpinion } from './opinion.part.js';
import { ReportViewer } from './report-viewer.js';
import { words as opinionWords } from '../words/words.js';

interface DeskProps {
  readonly reportId: string;
  readonly examined: ExaminedFile;
  readonly children: ComponentChildren;
}

/** The reading desk: the report on the left, the examination on the right; one above the other on a phone. */
export function DeskPage({ reportId, examined, children }: DeskProps): VNode {
  return (
    <div class="aval-desk">
      <ReportViewer reportId={reportId} documents={examined.documents} />
      <div class="aval-desk__side">{children}</div>
    </div>
  );
}

/** Before the examination: reading engages nothing, a button begins. */
export function NotBegun({ reportId }: { readonly reportId: string }): VNode {
  const w = words(useReader().locale).begin;
  return (
    <Card title={w.title} tone="waiting">
      <p class="govuk-body">{w.text}</p>
      <Form action={addressOf('/reports/:id/opinion/beginning', { id: reportId })}>
        <div class="govuk-button-group">
          <Button>{w.button}</Button>
          <a class="govuk-link" href={addressOf('/reports/:id/decline', { id: reportId })}>
            {w.decline}
          </a>
        </div>
      </Form>
    </Card>
  );
}

/** The file is with the student: the draft waits. */
export function WithStudent({ dueOn }: { readonly dueOn: string | null }): VNode {
  const { locale } = useReader();
  const w = words(locale).waiting;
  return (
    <Card title={w.title} tone="waiting">
      <p class="govuk-body">{w.text(dueOn === null ? undefined : writeDay(dueOn, locale))}</p>
    </Card>
  );
}

/** The opinion has been proposed: it is read, and may be reopened while nothing has been sent. */
export function AlreadyProposed({
  reportId,
  opinions,
  mayReopen,
}: {
  readonly reportId: string;
  readonly opinions: readonly Opinion[];
  readonly mayReopen: boolean;
}): VNode {
  const { locale } = useReader();
  const w = words(locale);
  const standing = opinions.find(({ endedAt }) => endedAt === null);
  return (
    <Card title={opinionWords(locale).part.title}>
      <p class="govuk-body">{w.over}</p>
      {standing ? <ProposedOpinion opinion={standing} /> : null}
      {mayReopen ? (
        <Button kind="secondary" href={addressOf('/reports/:id/opinion/reopening', { id: reportId })}>
          {w.reopen}
        </Button>
      ) : null}
      <EarlierOpinions opinions={opinions.filter(({ endedAt }) => endedAt !== null)} />
    </Card>
  );
}
