import type { VNode } from 'preact';
import { Button, Card, Form, useReader, addressOf } from '../../platform/web/index.js';
import { beside, retainedFrom } from '../rules/index.js';
import { ProposedOpinion } from './opinion.part.js';
import type { Desk } from './show-desk.js';
import { words } from '../words/words.js';

/** The opinion as its readers will see it, and the act that sends it. */
export function ProposalPage({
  desk: { report, examined, kept, settings, now },
  professorName,
}: {
  readonly desk: Desk;
  readonly professorName: string;
}): VNode {
  const { part, proposal: w } = words(useReader().locale);
  const { draft } = kept;
  const paper = examined.documents.find(({ role }) => role === 'report');
  const retained = beside(retainedFrom(draft, examined.periods), examined.periods);
  return (
    <>
      <p class="govuk-body">
        {w.what(settings.proposalVisible === 1)} {w.notTransmitted}
      </p>
      {draft.sense === null ? null : (
        <Card title={part.title}>
          <ProposedOpinion
            opinion={{ sense: draft.sense, reasoning: draft.reasoning, professorName, proposedAt: now, retained }}
          />
        </Card>
      )}
      {paper === undefined ? null : (
        <p class="govuk-body aval-quiet">
          {w.bound(examined.versionNumber)} <code class="aval-hash">{paper.sha256}</code>
        </p>
      )}
      <Form action={addressOf('/reports/:id/opinion/proposal', { id: report.id })}>
        <input type="hidden" name="revision" value={kept.revision} />
        <div class="govuk-button-group">
          <Button>{w.button}</Button>
          <a class="govuk-link" href={addressOf('/reports/:id/opinion', { id: report.id })}>
            {w.back}
          </a>
        </div>
      </Form>
    </>
  );
}
