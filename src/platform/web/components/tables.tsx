import type { ComponentChildren, VNode } from 'preact';
import { useReader } from '../shell/reader.js';
import { writeCount } from '../text/write.js';
import { words } from '../words.js';
import type { Address } from '../replies/addresses.js';

/** A column of a table: its title, and what it shows of a row. */
export interface Column<Row> {
  readonly title: ComponentChildren;
  readonly cell: (row: Row) => ComponentChildren;
  readonly numeric?: boolean;
  /** The cell names its row. */
  readonly names?: boolean;
  /** A number or a day: its cell stays on one line, and the others give way. */
  readonly whole?: boolean;
}

interface TableProps<Row> {
  readonly caption: ComponentChildren;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The caption is for those who hear the page; a heading above says it already. */
  readonly quietCaption?: boolean;
}

/**
 * Rows and columns. Too wide, it scrolls in its own frame, reachable by keyboard; on a phone each row stands by itself,
 * each cell after its column's title: the roles say that it is still a table.
 */
export function Table<Row>({ caption, columns, rows, quietCaption }: TableProps<Row>): VNode {
  return (
    <div class="aval-scroll" role="region" tabIndex={0} aria-label={typeof caption === 'string' ? caption : undefined}>
      <table class="govuk-table" role="table">
        <caption class={`govuk-table__caption ${quietCaption ? 'govuk-visually-hidden' : 'govuk-table__caption--m'}`}>
          {caption}
        </caption>
        <thead class="govuk-table__head" role="rowgroup">
          <tr class="govuk-table__row" role="row">
            {columns.map(({ title, numeric }, index) => (
              <th
                key={index}
                scope="col"
                role="columnheader"
                class={`govuk-table__header${numeric ? ' govuk-table__header--numeric' : ''}`}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body" role="rowgroup">
          {rows.map((row, at) => (
            <tr key={at} class="govuk-table__row" role="row">
              {columns.map(({ title, cell, numeric, names, whole }, index) =>
                names ? (
                  <th
                    key={index}
                    scope="row"
                    role="rowheader"
                    class={`govuk-table__header${whole ? ' aval-whole' : ''}`}
                  >
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={index}
                    role="cell"
                    data-title={typeof title === 'string' ? title : undefined}
                    class={`govuk-table__cell${numeric ? ' govuk-table__cell--numeric' : ''}${whole ? ' aval-whole' : ''}`}
                  >
                    {together(cell(row))}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** On a phone the cell stands beside its title: what it is made of must be one thing. */
function together(content: ComponentChildren): ComponentChildren {
  return typeof content === 'object' && content !== null ? <div>{content}</div> : content;
}

interface ListedProps<Row> extends Omit<TableProps<Row>, 'quietCaption'> {
  /** What is said when there are none, and what to do about it. */
  readonly none: string;
  readonly noneWhat: string;
  /** Where the next rows are, and the first, when these are not all. */
  readonly next?: Address | undefined;
  readonly first?: Address | undefined;
  /** What stands above the rows, when there are some. */
  readonly children?: ComponentChildren;
}

/** A page of a list below its heading: its rows and the way to the next, or what to do when there are none. */
export function Listed<Row>({ none, noneWhat, next, first, children, ...table }: ListedProps<Row>): VNode {
  if (table.rows.length === 0)
    return (
      <EmptyState title={none}>
        <p class="govuk-body">{noneWhat}</p>
      </EmptyState>
    );
  return (
    <>
      {children}
      <Table {...table} quietCaption />
      <NextPage href={next} first={first} />
    </>
  );
}

/** « 42 dossiers », « plus de 1 000 dossiers »: how many there are in all. `of` gives the noun, singular or plural. */
export function Count({ count, of }: { readonly count: number; readonly of: (count: number) => string }): VNode {
  return (
    <p class="aval-count">
      {writeCount(count, useReader().locale)} {of(count)}
    </p>
  );
}

/** The way to the next rows, by the key of the last: nothing when there are none. */
function NextPage({
  href,
  first,
}: {
  readonly href?: Address | undefined;
  readonly first?: string | undefined;
}): VNode | null {
  const w = words(useReader().locale).list;
  if (href === undefined && first === undefined) return null;
  return (
    <nav class="govuk-pagination govuk-pagination--block" aria-label={w.pages}>
      {first === undefined ? null : (
        <div class="govuk-pagination__prev">
          <a class="govuk-link govuk-pagination__link" href={first} rel="first">
            <Arrow back />
            <span class="govuk-pagination__link-title govuk-pagination__link-title--decorated">{w.first}</span>
          </a>
        </div>
      )}
      {href === undefined ? null : (
        <div class="govuk-pagination__next">
          <a class="govuk-link govuk-pagination__link" href={href} rel="next">
            <Arrow />
            <span class="govuk-pagination__link-title govuk-pagination__link-title--decorated">{w.next}</span>
          </a>
        </div>
      )}
    </nav>
  );
}

function Arrow({ back }: { readonly back?: boolean }): VNode {
  const path = back ? 'M7 1 1 7l6 6M1.500 7H15' : 'M8 1l6 6-6 6M13.500 7H0';
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${back ? 'prev' : 'next'}`}
      width="15"
      height="14"
      viewBox="0 0 15 14"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}

/** Nothing to show, and what to do about it. */
export function EmptyState({
  title,
  children,
}: {
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <div class="aval-empty">
      <p class="aval-empty__title">{title}</p>
      {children}
    </div>
  );
}
