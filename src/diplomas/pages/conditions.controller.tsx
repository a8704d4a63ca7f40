import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, UseGuards } from '@nestjs/common';
import type { VNode } from 'preact';
import { AdministratorsOnly } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { notFound } from '../../platform/refusal/index.js';
import {
  addressOf,
  bind,
  blank,
  Button,
  fieldsOf,
  Form,
  Listed,
  page,
  Reading,
  seeOther,
  Select,
  Submit,
  TextField,
  Tick,
  type Address,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { diplomaById } from '../data/catalogue.store.js';
import { addCondition, changeCondition, listedConditions } from '../data/conditions.store.js';
import { CONDITION_KINDS, type Diploma, type ListedCondition } from '../rules/index.js';
import { nameIn } from '../words/name-in.js';
import { words } from '../words/words.js';
import { ConditionForm } from './conditions.form.js';

/** Between two conditions of a list, so that another finds its place. */
const STEP = 10;

/**
 * What a diploma asks beside experience, one line a condition: added, changed, put in order and asked no more by
 * administrators. Nothing is removed, for requests keep what was asked of them.
 */
@Controller('diplomas/:id/conditions')
@UseGuards(AdministratorsOnly)
export class ConditionsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(@Param('id', ParseUUIDPipe) id: string, @Reading() reader: Reader): Promise<Answer> {
    const found = await this.listOf(id);
    return found ? listPage(found, reader) : notFound;
  }

  @Get('new')
  async blankOne(@Param('id', ParseUUIDPipe) id: string, @Reading() reader: Reader): Promise<Answer> {
    const found = await this.listOf(id);
    if (!found) return notFound;
    const last = found.conditions.at(-1)?.position ?? 0;
    return onePage(found.diploma, undefined, blank({ position: String(last + STEP), active: 'yes' }), reader);
  }

  @Post('new')
  async add(@Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(ConditionForm, body);
    const found = await this.listOf(id);
    if (!found) return notFound;
    if (!given.ok) return onePage(found.diploma, undefined, given.filled, reader);
    await this.database.transact((tx) => addCondition(tx, id, given.form));
    return seeOther(addressOf('/diplomas/:id/conditions', { id }), 'institution.conditionKept');
  }

  @Get(':condition')
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('condition', ParseUUIDPipe) condition: string,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.oneOf(id, condition);
    return found ? onePage(found.diploma, condition, blank(typedOf(found.one)), reader) : notFound;
  }

  @Post(':condition')
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('condition', ParseUUIDPipe) condition: string,
    @Body() body: unknown,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(ConditionForm, body);
    const found = await this.oneOf(id, condition);
    if (!found) return notFound;
    if (!given.ok) return onePage(found.diploma, condition, given.filled, reader);
    await this.database.transact((tx) => changeCondition(tx, condition, given.form));
    return seeOther(addressOf('/diplomas/:id/conditions', { id }), 'institution.conditionKept');
  }

  private listOf(id: string): Promise<ConditionsOfDiploma | undefined> {
    return this.database.read(async (tx) => {
      const diploma = await diplomaById(tx, id);
      return diploma && { diploma, conditions: await listedConditions(tx, id) };
    });
  }

  private async oneOf(id: string, condition: string): Promise<{ diploma: Diploma; one: ListedCondition } | undefined> {
    const found = await this.listOf(id);
    const one = found?.conditions.find((listed) => listed.id === condition);
    return found && one && { diploma: found.diploma, one };
  }
}

/** From the page of a diploma to what it asks beside experience. */
export function linkToConditions(id: string, reader: Reader): VNode {
  return (
    <a class="govuk-link" href={addressOf('/diplomas/:id/conditions', { id })}>
      {words(reader.locale).conditions.list}
    </a>
  );
}

interface ConditionsOfDiploma {
  readonly diploma: Diploma;
  readonly conditions: readonly ListedCondition[];
}

function listPage({ diploma, conditions }: ConditionsOfDiploma, reader: Reader): Answer {
  const { catalogue, conditions: w } = words(reader.locale);
  return page(
    {
      title: w.title,
      where: nameIn(diploma, reader.locale),
      lead: w.lead,
      back: { href: addressOf('/diplomas/:id', { id: diploma.id }), text: catalogue.changeDiploma },
    },
    <>
      <Listed
        caption={w.title}
        none={w.none}
        noneWhat={w.noneWhat}
        rows={conditions}
        columns={[
          { title: w.position, numeric: true, cell: ({ position }) => position },
          {
            title: w.condition,
            names: true,
            cell: ({ id, textFr, textEn }) => (
              <a
                class="govuk-link"
                href={addressOf('/diplomas/:id/conditions/:condition', { id: diploma.id, condition: id })}
              >
                {nameIn({ nameFr: textFr, nameEn: textEn }, reader.locale)}
              </a>
            ),
          },
          { title: w.kind, cell: ({ kind }) => w.kinds[kind] },
          { title: w.asked, cell: ({ active }) => (active ? w.yes : w.no) },
        ]}
      />
      <Button href={addressOf('/diplomas/:id/conditions/new', { id: diploma.id })}>{w.add}</Button>
    </>,
  );
}

function onePage(diploma: Diploma, condition: string | undefined, filled: Filled, reader: Reader): Answer {
  const w = words(reader.locale).conditions;
  const field = fieldsOf(filled, reader);
  const list = addressOf('/diplomas/:id/conditions', { id: diploma.id });
  const action: Address =
    condition === undefined
      ? addressOf('/diplomas/:id/conditions/new', { id: diploma.id })
      : addressOf('/diplomas/:id/conditions/:condition', { id: diploma.id, condition });
  return page(
    {
      title: condition === undefined ? w.add : w.change,
      where: nameIn(diploma, reader.locale),
      filled,
      width: 'reading',
      back: { href: list, text: w.title },
    },
    <Form action={action}>
      <Select
        {...field('kind')}
        label={w.kind}
        hint={w.kindHint}
        options={CONDITION_KINDS.map((kind) => ({ value: kind, text: w.kinds[kind] }))}
      />
      <TextField {...field('textFr')} label={w.textFr} hint={w.textHint} />
      <TextField {...field('textEn')} label={w.textEn} />
      <TextField {...field('position')} label={w.position} hint={w.positionHint} numeric width={3} />
      <Tick {...field('active')} label={w.active} hint={w.activeHint} />
      <Submit cancel={list}>{w.save}</Submit>
    </Form>,
  );
}

function typedOf({ kind, textFr, textEn, position, active }: ListedCondition): Record<string, string> {
  return { kind, textFr, textEn, position: String(position), active: active ? 'yes' : '' };
}
