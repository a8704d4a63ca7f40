import { nameIn } from '../../diplomas/index.js';
import { holds, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { StateTag } from '../../platform/lifecycle/pages/index.js';
import {
  addressOf,
  Button,
  Card,
  page,
  SummaryList,
  Tag,
  writeDay,
  type Answer,
  type Reader,
} from '../../platform/web/index.js';
import type { Outline } from '../data/outlines.store.js';
import { REPORT } from '../report.js';
import { confidentialWords } from '../words/confidential-words.js';
import { officerWords } from '../words/officer-words.js';
import { words } from '../words/words.js';

/**
 * What the others of its centre see of a confidential file: that there is one, for which diploma; the coordination
 * entrusts it to a professor, and both say who follows it where nobody does.
 */
export function pageOfOutline(outline: Outline, actor: Actor, reader: Reader): Answer {
  const w = confidentialWords(reader.locale);
  const officer = officerWords(reader.locale);
  const { id, state, diploma, specialty, centre, lacksOfficer } = outline;
  const named = (name: Outline['diploma']): string => nameIn({ nameFr: name.fr, nameEn: name.en }, reader.locale);
  const assigns = holds(actor, 'coordinator');
  return page(
    { title: words(reader.locale).number(outline.number), lead: w.outline.lead, width: 'reading' },
    <Card title={w.outline.title}>
      <SummaryList
        rows={[
          { term: w.outline.diploma, value: named(diploma) },
          { term: w.outline.specialty, value: named(specialty) },
          { term: w.outline.centre, value: centre },
          { term: w.outline.state, value: <StateTag kind={REPORT} state={state} /> },
          {
            term: w.outline.since,
            value: writeDay(localDate(outline.stateSince, outline.timeZone), reader.locale),
          },
          {
            term: w.outline.officer,
            value: lacksOfficer ? <Tag tone="waiting">{officer.none}</Tag> : (outline.officer ?? '—'),
          },
        ]}
      />
      {lacksOfficer ? (
        <p class="govuk-body">
          <Button href={addressOf('/reports/:id/officer', { id })} kind="secondary">
            {officer.give}
          </Button>
        </p>
      ) : null}
      {assigns && state === 'ADMISSIBLE' ? (
        <p class="govuk-body">
          <Button href={addressOf('/reports/:id/assignment', { id })}>{w.outline.assign}</Button>
        </p>
      ) : null}
      {assigns && (state === 'ASSIGNED' || state === 'UNDER_REVIEW') ? (
        <p class="govuk-body">
          <Button href={addressOf('/reports/:id/decline', { id })} kind="secondary">
            {w.outline.takeBack}
          </Button>
        </p>
      ) : null}
    </Card>,
  );
}
