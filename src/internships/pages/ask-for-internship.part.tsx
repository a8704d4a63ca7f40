import type { VNode } from 'preact';
import { writeEnrolment } from '../../diplomas/index.js';
import { useReader, addressOf } from '../../platform/web/index.js';
import { words } from '../words/words.js';

/** The way to an agreement, where a diploma is found to ask an internship of its student. */
export function AskForInternship({
  centreId,
  diplomaId,
}: {
  readonly centreId: string;
  readonly diplomaId: string;
}): VNode {
  const w = words(useReader().locale).open;
  return (
    <p class="govuk-body">
      {w.asked}{' '}
      <a
        class="govuk-link"
        href={addressOf('/internships/new', { query: { enrolment: writeEnrolment({ centreId, diplomaId }) } })}
      >
        {w.askForIt}
      </a>
    </p>
  );
}
