import { Controller, Get, Inject, Query, type Type } from '@nestjs/common';
import type { VNode } from 'preact';
import { CurrentActor, holds, isStudent, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import {
  addressOf,
  Button,
  Count,
  csv,
  fieldsOf,
  Form,
  Listed,
  listKeyOf,
  page,
  Reading,
  searchIn,
  Select,
  TextField,
  useReader,
  type Answer,
  type CountedPage,
  type Reader,
} from '../../platform/web/index.js';
import type { ListLine } from '../data/list-line.js';
import type { ListAsked, ListOf, NarrowerPart } from './list-of.js';

/** What a spreadsheet takes; a list longer than that is narrowed first. */
const EXPORTED = 5000;

/** The page of a list, for whoever may see some of it. Gives its controller, for the module of the room. */
export function pageOfList<State extends string, Line extends ListLine<State>>(
  list: ListOf<State, Line>,
): Type<unknown> {
  @Controller(list.kind.address)
  class ListController {
    constructor(@Inject(Database) private readonly database: Database) {}

    @Get()
    async show(
      @Query() query: Readonly<Record<string, unknown>>,
      @CurrentActor() actor: Actor,
      @Reading() reader: Reader,
    ): Promise<Answer> {
      const asked = askedIn(list, query);
      const found = await this.database.read((tx) =>
        list.find(tx, actor, { ...asked, after: listKeyOf(query['after']) }),
      );
      const w = list.words(reader.locale);
      const narrower = partOf(list, asked)?.words(reader.locale);
      return page(
        { title: isStudent(actor) ? w.mine : (narrower?.title ?? w.title), width: 'wide' },
        <List list={list} asked={asked} found={found} actor={actor} />,
      );
    }
  }
  return ListController;
}

/**
 * The same list to take away as a table, under the same rights and filters. Gives its controller, for the module of the
 * room.
 */
export function exportOfList<State extends string, Line extends ListLine<State>>(
  list: ListOf<State, Line> & Required<Pick<ListOf<State, Line>, 'exportAt'>>,
): Type<unknown> {
  @Controller(list.exportAt)
  class ExportController {
    constructor(@Inject(Database) private readonly database: Database) {}

    @Get()
    async take(
      @Query() query: Readonly<Record<string, unknown>>,
      @CurrentActor() actor: Actor,
      @Reading() { locale }: Reader,
    ): Promise<Answer> {
      const { rows } = await this.database.read((tx) =>
        list.find(tx, actor, { ...askedIn(list, query), most: EXPORTED }),
      );
      const columns = list.columns(locale).flatMap(({ title, text }) => (text ? [{ title, cell: text }] : []));
      return csv(`${list.words(locale).title}.csv`, columns, rows);
    }
  }
  return ExportController;
}

function askedIn<State extends string>(
  { kind, narrower }: Pick<ListOf<State, ListLine<State>>, 'kind' | 'narrower'>,
  query: Readonly<Record<string, unknown>>,
): ListAsked<State> {
  return {
    state: kind.lifecycle.states.find((state) => state === query['state']),
    search: searchIn(query['search']),
    narrowed: narrower?.find(({ name }) => query[name] === '1')?.name,
  };
}

function partOf<State extends string>(
  { narrower }: Pick<ListOf<State, ListLine<State>>, 'narrower'>,
  { narrowed }: ListAsked<State>,
): NarrowerPart | undefined {
  return narrower?.find(({ name }) => name === narrowed);
}

interface ListProps<State extends string, Line extends ListLine<State>> {
  readonly list: ListOf<State, Line>;
  readonly asked: ListAsked<State>;
  readonly found: CountedPage<Line>;
  readonly actor: Actor;
}

/** The lines, with their filters in the address. */
function List<State extends string, Line extends ListLine<State>>({
  list,
  asked,
  found: { rows, next, count },
  actor,
}: ListProps<State, Line>): VNode {
  const { locale } = useReader();
  const w = list.words(locale);
  const own = isStudent(actor);
  const mayOpen = own || (w.onPaper !== undefined && holds(actor, 'registry'));
  const query = new URLSearchParams({
    ...(asked.state && { state: asked.state }),
    ...(asked.search && { search: asked.search }),
    ...(asked.narrowed && { [asked.narrowed]: '1' }),
  });
  return (
    <>
      {mayOpen ? (
        <p class="govuk-body">
          <Button href={addressOf(list.openAt)} kind={own && rows.length === 0 ? 'primary' : 'secondary'}>
            {own ? w.open : w.onPaper}
          </Button>
        </p>
      ) : null}
      {own
        ? null
        : list.beside?.(actor, locale).map(([href, text]) => (
            <p key={href} class="govuk-body">
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </p>
          ))}
      {own ? null : <Filters list={list} asked={asked} actor={actor} />}
      <Listed
        caption={w.title}
        rows={rows}
        columns={list
          .columns(locale)
          .flatMap(({ cell, notToStudents, ...column }) =>
            cell && !(own && notToStudents) ? [{ ...column, cell }] : [],
          )}
        none={w.none}
        noneWhat={own ? w.noneStudent : w.noneOther}
        next={
          next === undefined
            ? undefined
            : addressOf(list.kind.address, { query: new URLSearchParams([...query, ['after', next]]) })
        }
      >
        <Count count={count} of={w.count} />
        {own || list.exportAt === undefined ? null : (
          <p class="govuk-body">
            <a class="govuk-link" href={addressOf(list.exportAt, { query })}>
              {w.export}
            </a>
          </p>
        )}
      </Listed>
    </>
  );
}

function Filters<State extends string, Line extends ListLine<State>>({
  list,
  asked,
  actor,
}: Pick<ListProps<State, Line>, 'list' | 'asked' | 'actor'>): VNode {
  const { kind, narrower = [], words } = list;
  const reader = useReader();
  const w = words(reader.locale);
  const field = fieldsOf(
    { typed: { state: asked.state ?? '', search: asked.search ?? '' }, errors: [], status: 200 },
    reader,
  );
  const part = partOf(list, asked);
  const offered = part ? [part] : narrower.filter(({ isFor }) => isFor?.(actor) ?? true);
  return (
    <>
      <Form action={addressOf(kind.address)} get class="aval-filters">
        <TextField {...field('search')} label={w.search} type="search" />
        <Select
          {...field('state')}
          label={w.state}
          blank={w.anyState}
          options={kind.lifecycle.states.map((state) => ({
            value: state,
            text: kind.words[reader.locale].states[state],
          }))}
        />
        <Button kind="secondary">{w.filter}</Button>
      </Form>
      {offered.map(({ name, words: wordsOf }) => {
        const { link, backToAll } = wordsOf(reader.locale);
        return (
          <p key={name} class="govuk-body">
            <a class="govuk-link" href={addressOf(kind.address, part ? {} : { query: { [name]: '1' } })}>
              {part ? backToAll : link}
            </a>
          </p>
        );
      })}
    </>
  );
}
