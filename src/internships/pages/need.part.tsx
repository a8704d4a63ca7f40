import type { VNode } from 'preact';
import { MeterFacts, PeriodsTable } from '../../experience/index.js';
import { Details, type Reader } from '../../platform/web/index.js';
import type { FilingNow } from '../acts/filing-facts.js';
import { needSentence } from './submission.page.js';
import { words } from '../words/words.js';

/** Why an internship is needed, or is not, with the experience that says so; its measure opens: for whoever decides. */
export function NeedFacts({ filing, reader }: { readonly filing: FilingNow; readonly reader: Reader }): VNode {
  const { assessment, periods } = filing.weighed;
  return (
    <>
      <p class="govuk-body">{needSentence(filing, reader)}</p>
      <PeriodsTable periods={periods} />
      {assessment ? (
        <Details summary={words(reader.locale).submission.measure}>
          <MeterFacts assessment={assessment} on={filing.facts.today} />
        </Details>
      ) : null}
    </>
  );
}
