import type { VNode } from 'preact';
import { AssessedTwice, KeptSeal, OutcomeTag } from '../../experience/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Button, Card, Details, Form, writeDay, addressOf, type Reader } from '../../platform/web/index.js';
import { mayBeAssessedAgain } from '../acts/assess-request.js';
import type { RequestAssessment } from '../data/assessments.store.js';
import type { DiplomaRequest } from '../rules/index.js';
import { words } from '../words/words.js';

interface Props {
  readonly request: DiplomaRequest;
  /** The last first. */
  readonly assessments: readonly RequestAssessment[];
  readonly reader: Reader;
}

/** The assessment attached to a request, those before it, and for its registry the way to ask again. */
export function AttachedAssessment({ request, assessments, reader }: Props): VNode | null {
  const w = words(reader.locale).assessment;
  const [last, ...earlier] = assessments;
  const mayAsk = request.standings.includes('registry') && mayBeAssessedAgain(request);
  if (!last && !mayAsk) return null;
  return (
    <>
      {last ? (
        <AssessmentShown assessment={last} reader={reader} />
      ) : (
        <Card title={w.title}>
          <p class="govuk-body">{w.none}</p>
        </Card>
      )}
      {earlier.length === 0 ? null : (
        <Details summary={w.earlier(earlier.length)}>
          <ul class="govuk-list">
            {earlier.map((one, at) => (
              <li key={at}>
                <OutcomeTag outcome={one.outcome} /> {madeOn(one, reader)}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {mayAsk ? (
        <Form action={addressOf('/diploma-requests/:id/assessment', { id: request.id })}>
          <p class="govuk-body">{w.againText}</p>
          <Button kind="secondary">{w.again}</Button>
        </Form>
      ) : null}
    </>
  );
}

/** An assessment as it was attached: when, by whom, on what. */
export function AssessmentShown({
  assessment,
  reader,
}: {
  readonly assessment: RequestAssessment;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale).assessment;
  return (
    <>
      <AssessedTwice weighed={assessment.result} title={w.title} id="assessment" />
      <p class="aval-quiet">
        {madeOn(assessment, reader)} {assessment.basis === 'declared' ? w.onDeclared : w.onRetained}
      </p>
      {assessment.kept ? <KeptSeal kept={assessment.kept} /> : null}
    </>
  );
}

function madeOn({ madeAt, madeBy, result }: RequestAssessment, { locale, timeZone }: Reader): string {
  const { id, version } = (result.retained ?? result.declared).ruleset;
  return words(locale).assessment.made(writeDay(localDate(madeAt, timeZone), locale), madeBy, id, version);
}
