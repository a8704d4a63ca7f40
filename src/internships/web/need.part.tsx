import type { VNode } from 'preact';
import { Meter, PeriodsTable } from '../../experience/index.js';
import type { Reader } from '../../platform/web/index.js';
import type { FilingNow } from '../filing-facts.js';
import { needSentence } from './submission.page.js';

/** Why an internship is needed, or is not, with what is weighed: for whoever decides. */
export function NeedFacts({ filing, reader }: { readonly filing: FilingNow; readonly reader: Reader }): VNode {
  const { assessment, periods } = filing.weighed;
  return (
    <>
      <p class="govuk-body">{needSentence(filing, reader)}</p>
      {assessment ? <Meter assessment={assessment} on={filing.facts.today} /> : null}
      <PeriodsTable periods={periods} />
    </>
  );
}
