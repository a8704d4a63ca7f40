import type { VNode } from 'preact';
import { useReader, writeDay, type Locale } from '../../platform/web/index.js';
import type { Qualification } from '../rules/index.js';
import { words } from '../words/words.js';

/** « 1er janvier 2022 – en cours ». */
function writeDates({ from, to }: Pick<Qualification, 'from' | 'to'>, locale: Locale): string {
  const w = words(locale).qualification;
  return w.dates(writeDay(from, locale), to === null ? w.ongoing : writeDay(to, locale));
}

/** What a period is held to be, in a line or two: its dates, its rate, its nature and its level. */
export function QualificationLines({ of }: { readonly of: Qualification }): VNode {
  const { locale } = useReader();
  const w = words(locale).qualification;
  return (
    <>
      {writeDates(of, locale)}, {w.rate(of.rate)}
      <br />
      {of.nature ? w.inSpecialty : w.outOfSpecialty}, {of.level ? w.atLevel : w.belowLevel}
    </>
  );
}
