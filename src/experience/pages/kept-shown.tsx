import type { VNode } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import { Card, Details, useReader, writeDay, type Reader } from '../../platform/web/index.js';
import type { KeptAssessment } from '../data/kept-assessments.store.js';
import type { KeptPeriod } from '../rules/index.js';
import type { KeptMoment } from '../words/kept-words.fr.js';
import { keptWords } from '../words/kept-words.js';
import { words } from '../words/words.js';
import { sayDays } from '../words/write-period.js';
import { AssessedTwice } from './assessed-twice.js';

interface Props {
  readonly kept: KeptAssessment;
  /** With what it was kept. */
  readonly moment: KeptMoment;
  readonly id?: string;
}

/** An assessment as it was kept, never counted anew: its result, its periods with their functions, its hash. */
export function KeptShown({ kept, moment, id }: Props): VNode {
  const { content, keptAt } = kept;
  const reader = useReader();
  const w = keptWords(reader.locale);
  const title = moment === 'decision' ? w.decided : moment === 'answer' ? w.answered : w.title;
  if (content.weighed === null)
    return (
      <Card title={title} tone="quiet" {...(id !== undefined && { id })}>
        <p class="govuk-body">{w.notKept}</p>
        <PeriodsAsTheyWere periods={content.periods} reader={reader} />
      </Card>
    );
  return (
    <>
      <AssessedTwice
        weighed={content.weighed}
        title={title}
        {...(moment === 'answer' && { by: 'commission' })}
        {...(id !== undefined && { id })}
      />
      <p class="aval-quiet">{w.kept[moment](writeDay(localDate(new Date(keptAt), reader.timeZone), reader.locale))}</p>
      <KeptSeal kept={kept} />
    </>
  );
}

/** What stands under an assessment that is kept: its periods with their functions, its hash, and whether it is rebuilt. */
export function KeptSeal({ kept: { content, sha256, rebuilt } }: Pick<Props, 'kept'>): VNode {
  const reader = useReader();
  const w = keptWords(reader.locale);
  return (
    <Details summary={w.periods}>
      {rebuilt ? <p class="govuk-body">{w.rebuilt}</p> : null}
      <PeriodsAsTheyWere periods={content.periods} reader={reader} />
      <p class="aval-quiet">
        {w.seal}
        {reader.locale === 'fr' ? '\u00a0:' : ':'} <code class="aval-seal">{sha256}</code>
      </p>
    </Details>
  );
}

function PeriodsAsTheyWere({
  periods,
  reader: { locale },
}: {
  readonly periods: readonly KeptPeriod[];
  readonly reader: Reader;
}): VNode {
  const w = keptWords(locale);
  const as = ({ nature, level }: NonNullable<KeptPeriod['retained']>): string =>
    nature && level ? w.retained.in : nature ? w.retained.low : w.retained.out;
  const { kinds } = words(locale);
  const otherwise = (
    declared: Pick<KeptPeriod, 'from' | 'to' | 'kind' | 'approximate' | 'suspensions'>,
    { from = declared.from, to = declared.to, kind = declared.kind, ...more }: NonNullable<KeptPeriod['retained']>,
  ): string[] => {
    const days = { from, to, approximate: false, suspensions: declared.suspensions, ...more };
    const said = sayDays(days, locale);
    return [
      ...(kind === declared.kind ? [] : [kinds[kind]]),
      ...(said.join() === sayDays(declared, locale).join() || more.approximate === undefined ? [] : said),
    ];
  };
  return (
    <ul class="govuk-list">
      {periods.map(({ id, job, employer, functions, retained, ...days }) => (
        <li key={id}>
          <strong>{job}</strong>, {employer}, {sayDays(days, locale).join(', ')}, {kinds[days.kind]}, {days.rate}
          {'\u00a0'}%<span class="aval-block aval-as-typed">{w.functions(functions)}</span>
          {retained?.changed ? (
            <span class="aval-block">
              {w.retainedAs([as(retained), ...otherwise(days, retained)].join(', '), retained.reason ?? '')}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
