import type { VNode } from 'preact';
import type { LineBeside } from '../../platform/lifecycle/pages/index.js';
import { addressOf, Card, Tag, useReader, type Locale } from '../../platform/web/index.js';
import { chargeNotYours, lacksOfficer, type Report } from '../rules/index.js';
import { officerWords } from '../words/officer-words.js';

/** Somebody who was in charge of a file, as the database gives it; `note` as whoever gave it to them wrote it. */
export interface OfficerLine {
  readonly name: string;
  readonly since: Date;
  readonly until: Date | null;
  readonly note: string | null;
  /** Who put them in charge; null when they did so themselves. */
  readonly givenBy: string | null;
}

interface Props {
  readonly report: Report;
  /** All who were, the first first. */
  readonly officers: readonly OfficerLine[];
  readonly centre: string;
}

/** Who follows a file in its registry, and the way to hand it over for whoever may. */
export function OfficerCard({ report, officers, centre }: Props): VNode | null {
  const { locale } = useReader();
  const w = officerWords(locale);
  const now = officers.find(({ until }) => until === null);
  if (!now && !lacksOfficer(report)) return null;
  const mayGive = chargeNotYours(report) === undefined;
  const isStudent = report.standings.includes('author');
  return (
    <Card title={w.title}>
      {now ? <p class="govuk-body">{w.is(now.name, centre)}</p> : null}
      {now ? null : (
        <p class="govuk-body">
          {isStudent ? (
            w.noneStudent(centre)
          ) : (
            <>
              <Tag tone="waiting">{w.none}</Tag> {w.noneWhat}
            </>
          )}
        </p>
      )}
      {mayGive ? (
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf('/reports/:id/officer', { id: report.id })}>
            {now ? w.handOver : w.give}
          </a>
        </p>
      ) : null}
    </Card>
  );
}

/**
 * What the history of a file tells of them. The note of a handing over is between those of the registry and the
 * coordination (decision 20 of the law: nobody reads a note addressed to another).
 */
export function historyOfOfficers(
  officers: readonly OfficerLine[],
  { standings }: Pick<Report, 'standings'>,
  locale: Locale,
): LineBeside[] {
  const w = officerWords(locale).history;
  const readsNote = standings.includes('registry') || standings.includes('coordinator');
  return officers.flatMap(({ name, since, until, note, givenBy }, nth) => {
    const handedOver = until !== null && officers[nth + 1]?.since.getTime() === until.getTime();
    const begun = {
      at: since,
      what: givenBy === null ? w.taken(name) : w.given(name),
      ...(givenBy !== null && { who: givenBy }),
      ...(note !== null && readsNote && { why: note }),
    };
    return until === null || handedOver ? [begun] : [begun, { at: until, what: w.ended(name), who: w.portal }];
  });
}
