import type { VNode } from 'preact';
import { writeEnrolment } from '../../diplomas/index.js';
import { writeAcademicYear } from '../../institution/index.js';
import type { Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { Button, Card, writeDay, addressOf, type Reader } from '../../platform/web/index.js';
import type { Report } from '../../reports/index.js';
import type { DiplomaRequest } from '../rules/index.js';
import { requestsOnReport } from '../data/requests.store.js';
import { words } from '../words/words.js';
import { REQUEST } from '../request.js';

import { StateTag } from '../../platform/lifecycle/pages/index.js';

/** The diploma requests that rest on a file, on its page: nothing is forwarded without one (R48). One statement. */
export async function partOfFile(tx: Tx, actor: Actor, report: Report, reader: Reader): Promise<VNode | undefined> {
  const requests = await requestsOnReport(tx, actor, report.id);
  const isAuthor = report.standings.includes('author');
  const isOver = report.state === 'VALIDATED' || report.state === 'NOT_VALIDATED' || report.state === 'WITHDRAWN';
  if (requests.length === 0 && (isOver || (!isAuthor && !report.standings.includes('registry')))) return undefined;
  return (
    <RequestsCard
      report={report}
      requests={requests}
      reader={reader}
      mayAsk={isAuthor && !isOver && !requests.some(({ state }) => state !== 'WITHDRAWN' && state !== 'REFUSED')}
    />
  );
}

interface Props {
  readonly report: Report;
  readonly requests: readonly DiplomaRequest[];
  readonly reader: Reader;
  readonly mayAsk: boolean;
}

/** The same, from its data. */
function RequestsCard({ report, requests, reader, mayAsk }: Props): VNode {
  const w = words(reader.locale);
  return (
    <Card title={w.part.title} id="diploma-request">
      {requests.length === 0 ? (
        <p class="govuk-body">{mayAsk ? w.part.none : w.part.noneYet}</p>
      ) : (
        <ul class="govuk-list">
          {requests.map(({ id, number, state, stateSince, academicYear }) => (
            <li key={id}>
              <a class="govuk-link" href={addressOf('/diploma-requests/:id', { id })}>
                {w.number(number)}
              </a>{' '}
              <StateTag kind={REQUEST} state={state} />
              <span class="aval-quiet aval-block">
                {w.part.year(writeAcademicYear(academicYear))},{' '}
                {w.page.since(writeDay(localDate(stateSince, reader.timeZone), reader.locale))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayAsk ? (
        <p class="govuk-body">
          <Button
            href={addressOf('/diploma-requests/new', {
              query: { enrolment: writeEnrolment(report) },
            })}
            kind={report.state === 'OPINION_PROPOSED' ? 'primary' : 'secondary'}
          >
            {w.part.ask}
          </Button>
        </p>
      ) : null}
    </Card>
  );
}
