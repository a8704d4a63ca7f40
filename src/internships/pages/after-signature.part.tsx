import type { VNode } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import { Card, SummaryList, Table, writeDay, addressOf, type Reader } from '../../platform/web/index.js';
import type { InternshipContents } from '../data/contents.store.js';
import type { Internship } from '../rules/index.js';
import { words } from '../words/after-words.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { AMENDMENT } from '../amendment.js';

import { StateTag } from '../../platform/lifecycle/pages/index.js';

interface Props {
  readonly internship: Internship;
  readonly contents: InternshipContents;
  readonly reader: Reader;
}

/**
 * What came after the signature: interruptions, the certificate, how the student was received, amendments; nothing of
 * what did not.
 */
export function AfterSignature({ internship, contents, reader }: Props): VNode {
  const { interruptions, certificate, evaluation, amendments } = contents;
  const w = words(reader.locale);
  const day = (instant: Date): string => writeDay(localDate(instant, reader.timeZone), reader.locale);
  // Asked of the student for the registry, and graded by nobody: the teacher does not read it.
  const reads = internship.standings.some((standing) => standing !== 'teacher');
  return (
    <>
      {interruptions.length === 0 ? null : (
        <Card title={w.part.interruptions}>
          <ul class="govuk-list govuk-list--bullet">
            {interruptions.map(({ on, motive, byTrainee, postponedAt, settledAt, settlement }) => (
              <li key={on}>
                {w.part.interrupted(writeDay(on, reader.locale), motive)}
                <span class="aval-quiet aval-block">
                  {[
                    byTrainee ? w.part.byTrainee : '',
                    postponedAt
                      ? w.part.postponed(day(postponedAt))
                      : settledAt && settlement
                        ? w.part.settled(day(settledAt), w.settlements[settlement])
                        : w.part.open,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {certificate ? (
        <Card title={w.part.certificate} tone="good">
          <SummaryList
            compact
            rows={[
              {
                term: w.part.effective,
                value: w.part.range(writeDay(certificate.from, reader.locale), writeDay(certificate.to, reader.locale)),
              },
              { term: w.part.hours, value: agreementWords(reader.locale).hours(certificate.hours) },
              { term: w.part.gratuity, value: agreementWords(reader.locale).cents(certificate.gratuityCents) },
              { term: w.part.inSpecialty, value: certificate.inSpecialty ? w.yes : w.no },
              ...(certificate.otherProofs === null
                ? []
                : [
                    {
                      term: w.part.otherProofs,
                      value: (
                        <>
                          {certificate.otherProofs}
                          {certificate.proofs.map((proof) => (
                            <span key={proof.id} class="aval-block">
                              <a
                                class="govuk-link"
                                href={addressOf('/internships/:id/documents/:document', {
                                  id: internship.id,
                                  document: proof.id,
                                })}
                              >
                                {proof.name}
                              </a>
                            </span>
                          ))}
                        </>
                      ),
                    },
                  ]),
              { term: w.part.certifiedBy, value: w.part.by(certificate.certifiedBy, day(certificate.certifiedAt)) },
            ]}
          />
        </Card>
      ) : null}
      {evaluation && reads ? (
        <Card title={w.part.evaluation}>
          {evaluation.text.split('\n').map((line, index) => (
            <p key={index} class="govuk-body">
              {line}
            </p>
          ))}
          <p class="govuk-body aval-quiet">{w.part.evaluatedOn(day(evaluation.at))}</p>
        </Card>
      ) : null}
      {amendments.length === 0 ? null : (
        <Card title={w.part.amendments}>
          <Table
            caption={w.part.amendments}
            quietCaption
            rows={amendments}
            columns={[
              {
                title: w.part.amendment,
                names: true,
                cell: ({ id, number }) => (
                  <a class="govuk-link" href={addressOf('/amendments/:id', { id })}>
                    {w.part.amendment} {number}
                  </a>
                ),
              },
              { title: w.part.object, cell: ({ object }) => object || w.part.noObject },
              { title: w.part.state, cell: ({ state }) => <StateTag kind={AMENDMENT} state={state} /> },
              { title: w.part.since, cell: ({ stateSince }) => day(stateSince) },
            ]}
          />
        </Card>
      )}
    </>
  );
}
