import type { VNode } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import { Card, Details, Table, useReader, writeDay, type Reader } from '../../platform/web/index.js';
import type { KeptAssessment } from '../data/kept-assessments.store.js';
import type { Assessment } from '../rules/assessment/index.js';
import {
  differencesIn,
  type Differences,
  type ExplainedAssessment,
  type MadeAssessment,
  type WeighedTwice,
} from '../rules/index.js';
import { assessmentWords } from '../words/assessment-words.js';
import type { KeptMoment } from '../words/kept-words.fr.js';
import { keptWords } from '../words/kept-words.js';
import { writeExperience } from '../words/write-experience.js';
import { AssessedTwice } from './assessed-twice.js';
import { KeptShown } from './kept-shown.js';
import { Lacking, MeterFacts, OutcomeTag, toneOf } from './meter.js';

interface Props {
  /** What was kept with the last act on it; undefined while nothing was. */
  readonly kept: KeptAssessment | undefined;
  /** With what it was kept. */
  readonly moment: KeptMoment;
  /** What it would be found to fulfil now. */
  readonly now: MadeAssessment;
  readonly id?: string;
}

/**
 * The assessment of what is still open: as it was kept, and, where it would be otherwise now, the two side by side with
 * what differs.
 */
export function ThenAndNow({ kept, moment, now, id }: Props): VNode {
  const reader = useReader();
  const then = kept?.content.weighed;
  if (!kept || !then) return <AssessedTwice weighed={now.weighed} {...(id !== undefined && { id })} />;
  const differences = differencesIn(kept.content, now);
  if (!differences) return <KeptShown kept={kept} moment={moment} {...(id !== undefined && { id })} />;
  const w = keptWords(reader.locale);
  const all = assessmentWords(reader.locale).twice;
  const [before, after] = [lastOf(then), lastOf(now.weighed)];
  const row = (what: string, cell: (assessment: Assessment) => VNode | string) => ({
    what,
    then: cell(before),
    now: cell(after),
  });
  return (
    <Card title={w.title} tone={toneOf(after)} {...(id !== undefined && { id })}>
      <p class="govuk-body">
        <strong>{w.differs(moment, whatDiffers(differences, [kept.content, now], reader))}</strong>
      </p>
      <Table
        caption={w.caption}
        rows={[
          row(all.outcome, (one) => <OutcomeTag outcome={one.outcome} />),
          row(all.inSpecialty, (one) => writeExperience(one.inSpecialty.days, reader.locale)),
          row(all.total, (one) => writeExperience(one.total.days, reader.locale)),
          row(all.lacking, (one) => (one.options || one.internshipMonths ? <Lacking assessment={one} /> : all.nothing)),
          row(w.rules, ({ ruleset }) => w.version(ruleset.id, ruleset.version)),
        ]}
        columns={[
          { title: w.what, names: true, cell: ({ what }) => what },
          {
            title: w.then[moment](writeDay(localDate(new Date(kept.keptAt), reader.timeZone), reader.locale)),
            cell: (one) => one.then,
          },
          { title: w.now, cell: (one) => one.now },
        ]}
      />
      <Details summary={w.whyThen}>
        <MeterFacts assessment={before} on={then.on} />
      </Details>
      <Details summary={w.whyNow}>
        <MeterFacts assessment={after} on={now.weighed.on} />
      </Details>
      <p class="aval-quiet">{all.advises}</p>
    </Card>
  );
}

/** What was retained decides where somebody has said. */
function lastOf({ declared, retained }: WeighedTwice): Assessment {
  return retained ?? declared;
}

function whatDiffers(
  { rules, periods, beside }: Differences,
  [then, now]: readonly [ExplainedAssessment, ExplainedAssessment],
  { locale }: Reader,
): string {
  const w = keptWords(locale);
  const named = (one: ExplainedAssessment): string => (one.rules ? w.version(one.rules.name, one.rules.version) : '');
  return [
    ...(rules ? [w.rulesChanged(named(then), named(now))] : []),
    ...(periods ? [w.periodsChanged] : []),
    ...(beside ? [w.besideChanged] : []),
  ].join('\u202f; ');
}
