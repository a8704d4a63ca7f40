import type { VNode } from 'preact';
import { periodWords, sayDays } from '../../experience/index.js';
import { useReader } from '../../platform/web/index.js';
import type { Qualification } from '../rules/index.js';
import { words } from '../words/words.js';

/** What a period is held to be, in a few lines: its days, its kind, its rate, its nature and its level. */
export function QualificationLines({ of }: { readonly of: Qualification }): VNode {
  const { locale } = useReader();
  const w = words(locale).qualification;
  const [range, ...more] = sayDays(of, locale);
  return (
    <>
      {range}
      {more.map((text) => (
        <span key={text} class="aval-block aval-quiet">
          {text}
        </span>
      ))}
      <br />
      {periodWords(locale).kinds[of.kind]}, {w.rate(of.rate)}
      <br />
      {of.nature ? w.inSpecialty : w.outOfSpecialty}, {of.level ? w.atLevel : w.belowLevel}
    </>
  );
}
