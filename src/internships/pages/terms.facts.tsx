import type { VNode } from 'preact';
import { Details, SummaryList, useReader, writeDay, type SummaryRow } from '../../platform/web/index.js';
import { CLAUSES, type LegalCheck, type Need, type Terms } from '../rules/index.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { sayLength } from '../words/say-length.js';
import { words } from '../words/words.js';

/**
 * What an agreement says: when, where, what, with whom; and its clauses behind a line that opens. Nothing is said of
 * what is not written yet.
 */
export function TermsFacts({
  terms,
  teacher,
  need,
  open = false,
}: {
  readonly terms: Terms;
  /** What the diploma asks, beside which its length is shown. */
  readonly need: Pick<Need, 'asked' | 'longest'>;
  readonly teacher: string | null;
  readonly open?: boolean;
}): VNode {
  const { locale } = useReader();
  const { terms: name, length: said, clauses, cents, hours, none, yes } = agreementWords(locale);
  const w = words(locale).page;
  const fact = (term: string, value: string | null, ...more: readonly string[]): SummaryRow[] =>
    value
      ? [
          {
            term,
            value: (
              <>
                <Lines text={value} />
                {more.filter(Boolean).map((one) => (
                  <span key={one} class="aval-quiet aval-block">
                    {one}
                  </span>
                ))}
              </>
            ),
          },
        ]
      : [];
  const day = (date: string | null): string | null => date && writeDay(date, locale);
  const length = sayLength(terms, need, locale);
  const count = (value: number | null): string | null => (value === null ? null : hours(value));
  const rows = [
    ...fact(name.startsOn, day(terms.startsOn)),
    ...fact(name.endsOn, day(terms.endsOn)),
    ...(length
      ? [
          ...fact(said.title, length.said),
          ...fact(said.asked, length.asked),
          ...fact(said.most, length.most.join('\n')),
        ]
      : []),
    ...fact(
      name.hostName,
      terms.hostName,
      terms.hostSiret && `${name.hostSiret} ${terms.hostSiret}`,
      `${terms.hostAddress} (${terms.hostCountry})`,
    ),
    ...fact(name.post, terms.post),
    ...fact(clauses.tasks, terms.clauses.tasks),
    ...fact(clauses.skills, terms.clauses.skills),
    ...fact(name.weeklyHours, count(terms.weeklyHours)),
    ...fact(name.totalHours, count(terms.totalHours)),
    ...fact(name.tutorName, terms.tutorName, terms.tutorQuality, terms.tutorEmail, terms.tutorPhone),
    ...fact(name.hostIsTutor, terms.hostIsTutor ? yes : null),
    ...fact(name.teacherId, teacher),
    ...fact(name.hostRepresentative, terms.hostRepresentative, terms.hostQuality, terms.hostEmail),
    ...fact(name.gratuityCents, terms.gratuityCents === null ? terms.hostName && none : cents(terms.gratuityCents)),
    ...fact(name.courseHours, count(terms.courseHours)),
  ];
  const others = CLAUSES.filter((clause) => clause !== 'tasks' && clause !== 'skills').flatMap((clause) =>
    fact(clauses[clause], terms.clauses[clause]),
  );
  return (
    <div class="aval-terms-said">
      {rows.length === 0 ? <p class="govuk-body">{w.noneYet}</p> : <SummaryList compact rows={rows} />}
      {open ? (
        <SummaryList compact rows={others} />
      ) : (
        <Details summary={w.clauses}>
          <SummaryList compact rows={others} />
        </Details>
      )}
    </div>
  );
}

/** What the internship law has to say of the terms; nothing when it is silent. */
export function LawCard({ checks }: { readonly checks: readonly LegalCheck[] }): VNode | null {
  const { locale, say } = useReader();
  const w = words(locale).submission;
  if (checks.length === 0) return null;
  return (
    <ul class="govuk-list govuk-list--spaced">
      {checks.map(({ code, facts, blocks }) => (
        <li key={code}>
          <strong>{blocks ? w.blocks : w.warns}</strong> {say(`internships.${code}`, facts)}
        </li>
      ))}
    </ul>
  );
}

/** A text with its lines. */
export function Lines({ text }: { readonly text: string }): VNode {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <span key={index} class="aval-block">
          {line}
        </span>
      ))}
    </>
  );
}
