import { Controller, Get, Inject, Param, ParseUUIDPipe, UseGuards } from '@nestjs/common';
import type { VNode } from 'preact';
import { OutcomeTag, rulesetVersion } from '../../experience/index.js';
import { AdministratorsOnly } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import { page, Reading, Table, useReader, addressOf, type Answer, type Reader } from '../../platform/web/index.js';
import { effectOf, type RulesetEffect } from '../data/ruleset-effect.store.js';
import { effectWords } from '../words/effect-words.js';

/** What a version of the rules would change for the files there are, before it is published. */
@Controller('rulesets/:id/changes')
@UseGuards(AdministratorsOnly)
export class RulesetEffectController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async show(@Param('id', ParseUUIDPipe) id: string, @Reading() reader: Reader): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const version = await rulesetVersion(tx, id);
      return version ? { version, effect: await effectOf(tx, version) } : notFound;
    });
    if (isRefusal(found)) return found;
    const { version, effect } = found;
    const w = effectWords(reader.locale);
    return page(
      {
        title: w.title(version.name, version.version),
        lead: w.lead,
        width: 'wide',
        back: { href: addressOf('/rulesets/:id', { id }), text: w.back },
      },
      <EffectPage effect={effect} />,
    );
  }
}

/** The files whose result changes, before and after. */
function EffectPage({ effect: { concerned, weighed, changed } }: { readonly effect: RulesetEffect }): VNode {
  const w = effectWords(useReader().locale);
  return (
    <>
      <p class="govuk-body">
        <strong>{w.changed(changed.length, weighed)}</strong>
        {weighed < concerned ? ` ${w.notAll(weighed, concerned)}` : ''}
      </p>
      {changed.length === 0 ? null : (
        <Table
          caption={w.caption}
          quietCaption
          rows={changed}
          columns={[
            { title: w.file, names: true, cell: ({ number }) => number },
            { title: w.diploma, cell: ({ diplomaCode }) => diplomaCode },
            { title: w.centre, cell: ({ centre }) => centre },
            { title: w.before, cell: ({ before }) => <OutcomeTag outcome={before} /> },
            { title: w.after, cell: ({ after }) => <OutcomeTag outcome={after} /> },
          ]}
        />
      )}
    </>
  );
}
