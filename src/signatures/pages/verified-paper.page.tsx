import { writeCode, type VerifiedPaper } from '../../papers/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { page, SummaryList, Warning, writeDay, type Answer, type Reader } from '../../platform/web/index.js';
import { words } from '../words/words.js';
import { CompareCard, faultOfHash } from './compare-card.js';

/** A paper that the portal made: that it did, when, and what has corrected it since. */
export function verifiedPaperPage(
  paper: VerifiedPaper,
  code: string,
  compared: string | undefined,
  reader: Reader,
): Answer {
  const w = words(reader.locale).verify;
  const written = writeCode(code);
  const said = (sha256: string): string =>
    faultOfHash(sha256, reader) ?? (sha256 === paper.sha256 ? w.matches.paper : w.matches.none);
  return page(
    { title: w.genuine, where: paper.title, width: 'reading', scripts: ['signatures/pages/compare'] },
    <>
      {paper.correctedBy.length === 0 ? null : <Warning>{w.correctedBy(paper.correctedBy.join(', '))}</Warning>}
      <SummaryList
        rows={[
          { term: w.what, value: paper.title },
          { term: w.madeOn, value: writeDay(localDate(paper.madeAt, INSTITUTION_TIME_ZONE), reader.locale) },
          { term: w.code, value: <code class="aval-code">{written}</code> },
          { term: w.paperHash, value: <code class="aval-code">{paper.sha256}</code> },
        ]}
      />
      <CompareCard
        code={written}
        compared={compared === undefined ? undefined : { sha256: compared, said: said(compared) }}
        reader={reader}
      />
    </>,
  );
}
