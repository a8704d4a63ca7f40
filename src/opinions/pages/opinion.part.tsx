import type { VNode } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import { Details, Inset, Table, Tag, useReader, writeDay } from '../../platform/web/index.js';
import type { OpinionSense } from '../../reports/index.js';
import type { Opinion, RetainedBeside } from '../rules/index.js';
import { QualificationLines } from './qualification.js';
import { words } from '../words/words.js';

/** Favourable or not, in a word. */
function SenseTag({ sense }: { readonly sense: OpinionSense }): VNode {
  return <Tag tone={sense === 'FAVOURABLE' ? 'good' : 'bad'}>{words(useReader().locale).senses[sense]}</Tag>;
}

/** The reasoning as it was typed, a paragraph a blank line. */
export function Reasoning({ text }: { readonly text: string }): VNode {
  return (
    <div class="aval-reasoning">
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph, at) => (
          <p key={at} class="govuk-body">
            {paragraph}
          </p>
        ))}
    </div>
  );
}

/** Declared beside retained, with the reason of each change. */
function RetainedTable({ retained }: { readonly retained: readonly RetainedBeside[] }): VNode {
  const w = words(useReader().locale).part;
  return (
    <Table
      caption={w.table}
      rows={retained}
      columns={[
        {
          title: w.columns.period,
          names: true,
          cell: ({ declared }) => (
            <>
              {declared.employer}
              <br />
              <span class="aval-quiet">{declared.job}</span>
              {declared.functions === undefined ? null : (
                <span class="aval-quiet aval-block">{declared.functions}</span>
              )}
            </>
          ),
        },
        { title: w.columns.declared, cell: ({ declared }) => <QualificationLines of={declared} /> },
        {
          title: w.columns.retained,
          cell: (kept) =>
            kept.changed ? (
              <>
                <QualificationLines of={kept} />
                <Inset>{kept.reason}</Inset>
              </>
            ) : (
              w.same
            ),
        },
      ]}
    />
  );
}

/** A proposed opinion as everyone who may see it sees it: what is proposed, by whom, why, and what is retained. */
export function ProposedOpinion({
  opinion,
}: {
  readonly opinion: Pick<Opinion, 'sense' | 'professorName' | 'proposedAt' | 'reasoning' | 'retained'>;
}): VNode {
  const { locale, timeZone } = useReader();
  const w = words(locale).part;
  return (
    <>
      <p class="govuk-body">
        <SenseTag sense={opinion.sense} />{' '}
        {w.proposedBy(opinion.professorName, writeDay(localDate(opinion.proposedAt, timeZone), locale))}
      </p>
      <h3 class="govuk-heading-s">{w.reasoning}</h3>
      <Reasoning text={opinion.reasoning} />
      {opinion.retained.length > 0 ? <RetainedTable retained={opinion.retained} /> : null}
    </>
  );
}

/** Opinions that no longer stand, kept to be read: nothing is erased. */
export function EarlierOpinions({ opinions }: { readonly opinions: readonly Opinion[] }): VNode | null {
  const { locale, timeZone } = useReader();
  const w = words(locale).part;
  if (opinions.length === 0) return null;
  return (
    <Details summary={w.earlier(opinions.length)}>
      {opinions.map((opinion) => (
        <article key={opinion.id}>
          {opinion.endedAt === null ? null : (
            <p class="govuk-body aval-quiet">
              {[w.ended(writeDay(localDate(opinion.endedAt, timeZone), locale)), whyEnded(opinion, w.endedBy)]
                .filter(Boolean)
                .join(' — ')}
            </p>
          )}
          <ProposedOpinion opinion={opinion} />
        </article>
      ))}
    </Details>
  );
}

/** The professor's own reason, or the name of the move that ended it. */
function whyEnded({ endedWhy }: Opinion, moves: Readonly<Record<string, string>>): string {
  return moves[endedWhy ?? ''] ?? endedWhy ?? '';
}
