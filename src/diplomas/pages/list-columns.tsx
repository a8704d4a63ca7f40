import type { ComponentChildren } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import type { KindShown } from '../../platform/lifecycle/index.js';
import { StateTag } from '../../platform/lifecycle/pages/index.js';
import { addressOfThing, writeDay, type Locale } from '../../platform/web/index.js';
import type { ListLine } from '../data/list-line.js';
import { nameIn } from '../words/name-in.js';
import type { ListColumn } from './list-of.js';

/** Its number, which leads to its page; `below` in smaller letters. */
export function numberColumn<Line extends ListLine<string>>(
  title: string,
  { address }: Pick<KindShown, 'address'>,
  below?: (line: Line) => string,
): ListColumn<Line> {
  return {
    title,
    names: true,
    whole: true,
    cell: (line) => (
      <>
        <a class="govuk-link" href={addressOfThing(address, line.id)}>
          {line.number}
        </a>
        {below ? <span class="aval-quiet aval-block">{below(line)}</span> : null}
      </>
    ),
    text: ({ number }) => number,
  };
}

/** Whose it is. */
export function studentColumn(title: string): ListColumn<ListLine<string>> {
  return { title, notToStudents: true, cell: ({ student }) => student, text: ({ student }) => student };
}

/** Its diploma; below, its centre unless something else is said. */
export function diplomaColumn<Line extends ListLine<string>>(
  title: string,
  locale: Locale,
  below: (line: Line) => string = ({ centre }) => centre,
): ListColumn<Line> {
  return {
    title,
    cell: (line) => (
      <>
        {diplomaOf(line, locale)}
        <span class="aval-quiet aval-block">{below(line)}</span>
      </>
    ),
    text: (line) => diplomaOf(line, locale),
  };
}

/** Where it is; `beside`, what is to be said of it. */
export function stateColumn<State extends string, Line extends ListLine<State>>(
  title: string,
  kind: Pick<KindShown<State, never, never>, 'words' | 'tones'>,
  locale: Locale,
  beside?: (line: Line) => ComponentChildren,
): ListColumn<Line> {
  return {
    title,
    cell: (line) => (
      <>
        <StateTag kind={kind} state={line.state} />
        {beside?.(line)}
      </>
    ),
    text: ({ state }) => kind.words[locale].states[state],
  };
}

/** Since when it is there, by the clock of its centre. */
export function sinceColumn(title: string, locale: Locale): ListColumn<ListLine<string>> {
  const since = ({ stateSince, timeZone }: ListLine<string>) => localDate(stateSince, timeZone);
  return { title, whole: true, cell: (line) => writeDay(since(line), locale, 'short'), text: since };
}

/** The name of the diploma of a line. */
export function diplomaOf({ diplomaFr, diplomaEn }: ListLine<string>, locale: Locale): string {
  return nameIn({ nameFr: diplomaFr, nameEn: diplomaEn }, locale);
}
