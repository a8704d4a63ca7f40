import type { VNode } from 'preact';
import type { PresentedInternship } from '../../internships/index.js';
import { localDate } from '../../platform/clock/index.js';
import { addressOf, Card, SummaryList, useReader, writeDay, writeNumber } from '../../platform/web/index.js';
import { presentedWords } from '../words/presented-words.js';

interface Props {
  readonly reportId: string;
  readonly internships: readonly PresentedInternship[];
}

/** The internships that a report presents: the days of each, what was signed, what its host attested. */
export function PresentedInternships({ reportId, internships }: Props): VNode | null {
  const { locale, timeZone } = useReader();
  const w = presentedWords(locale);
  if (internships.length === 0) return null;
  return (
    <Card title={w.title(internships.length)} id="internships">
      {internships.map(({ id, number, host, from, to, weeklyHours, certificate, signed }) => (
        <SummaryList
          key={id}
          compact
          rows={[
            { term: w.internship, value: w.named(number, host) },
            {
              term: w.days,
              value: w.span(writeDay(from, locale), writeDay(to, locale), writeNumber(weeklyHours, locale)),
            },
            {
              term: w.signed,
              value: signed.map(({ sheetId, amendment }) => (
                <span key={sheetId} class="aval-block">
                  <a
                    class="govuk-link"
                    href={addressOf('/reports/:id/agreements/:sheet', { id: reportId, sheet: sheetId })}
                  >
                    {amendment === null ? w.agreement : w.amendment(amendment)}
                  </a>
                </span>
              )),
            },
            {
              term: w.certificate,
              value: certificate
                ? w.certified({
                    from: writeDay(certificate.from, locale),
                    to: writeDay(certificate.to, locale),
                    hours: writeNumber(certificate.hours, locale),
                    inSpecialty: certificate.inSpecialty,
                    by: certificate.certifiedBy,
                    on: writeDay(localDate(new Date(certificate.certifiedAt), timeZone), locale),
                  })
                : w.notCertified,
            },
          ]}
        />
      ))}
    </Card>
  );
}
