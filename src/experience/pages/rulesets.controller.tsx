import {
  askAgain,
  bind,
  blank,
  page,
  Reading,
  refused,
  seeOther,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query, UseGuards } from '@nestjs/common';
import { centres, diplomas, type Diploma } from '../../diplomas/index.js';
import { AdministratorsOnly, CurrentActor, refuseUnknownPlaces, type Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { askedBy, isMoment } from '../acts/asked-by.js';
import type { AssessedFamily } from '../rules/assessment/index.js';
import { PAGE_DATA, statusOf } from '../rules/index.js';
import { publishRuleset } from '../acts/publish-ruleset.js';
import {
  deleteDraft,
  insertRuleset,
  rulesetVersion,
  rulesetVersions,
  type RulesetVersion,
} from '../data/rulesets.store.js';
import { PublicationForm, RulesetForm, rulesetFrom, typedOfRuleset } from './ruleset.form.js';
import { RulesetPage, RulesetsPage } from './ruleset.page.js';
import { RulesetFormPage } from './ruleset-draft.page.js';
import { rulesetWords } from '../words/ruleset-words.js';

/** The versions of the rules, for the institution's administrators: read, written, published. */
@Controller('rulesets')
@UseGuards(AdministratorsOnly)
export class RulesetsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(@Reading() reader: Reader): Promise<Answer> {
    const found = await this.database.read(async (tx) => ({
      versions: await rulesetVersions(tx),
      today: localDate(tx.now, INSTITUTION_TIME_ZONE),
    }));
    const w = rulesetWords(reader.locale);
    return page({ title: w.title, lead: w.lead, width: 'wide' }, <RulesetsPage {...found} />);
  }

  @Get('new')
  async begin(@Query('from') from: unknown, @Reading() reader: Reader): Promise<Answer> {
    const typed = await this.database.read(async (tx) => {
      const [versions, today] = [await rulesetVersions(tx), localDate(tx.now, INSTITUTION_TIME_ZONE)];
      const start =
        versions.find(({ id }) => id === from) ??
        versions.find((version) => version.centreId === null && statusOf(version, versions, today) === 'published');
      return typedOfRuleset(start ?? PAGE_DATA, { centreId: start?.centreId ?? null, effectiveOn: today });
    });
    return this.ask(reader, blank(typed));
  }

  @Post()
  async write(@Body() body: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(RulesetForm, body);
    if (!given.ok) return this.ask(reader, given.filled);
    const done = await this.database.transact(async (tx): Promise<string | Refusal> => {
      const catalogue = await diplomas(tx);
      const draft = rulesetFrom(given.form, (of) => familyAsked(catalogue, of));
      const refusal = refuseAll(
        given.form.effectiveOn < localDate(tx.now, INSTITUTION_TIME_ZONE)
          ? refuse(422, 'rulesets.effectPassed', undefined, 'effectiveOn')
          : undefined,
        await refuseUnknownPlaces(tx, { centre: given.form.centre }),
        isRefusal(draft) ? draft : undefined,
      );
      if (refusal) return refusal;
      return isRefusal(draft) ? draft : insertRuleset(tx, draft, actor.personId);
    });
    return isRefusal(done)
      ? this.ask(reader, refused(given.filled, done))
      : seeOther(addressOf('/rulesets/:id', { id: done }), 'rulesets.written');
  }

  @Get(':id')
  show(@Param('id', ParseUUIDPipe) id: string, @Reading() reader: Reader): Promise<Answer> {
    return this.read(id, reader);
  }

  @Post(':id/publication')
  async publish(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(PublicationForm, body);
    if (!given.ok) return this.read(id, reader, given.filled);
    const done = await this.database.transact((tx) => publishRuleset(tx, actor, id, given.form.effectiveOn));
    if (!isRefusal(done)) return seeOther(addressOf('/rulesets/:id', { id }), 'rulesets.published');
    return askAgain(done, given.filled, (filled) => this.read(id, reader, filled));
  }

  @Post(':id/discard')
  async discard(@Param('id', ParseUUIDPipe) id: string): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      if (!(await rulesetVersion(tx, id))) return notFound;
      return (await deleteDraft(tx, id)) ? undefined : refuse(409, 'rulesets.alreadyPublished');
    });
    return isRefusal(done) ? done : seeOther(addressOf('/rulesets'), 'rulesets.discarded');
  }

  private async read(id: string, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => ({
      versions: await rulesetVersions(tx),
      today: localDate(tx.now, INSTITUTION_TIME_ZONE),
    }));
    const version = found.versions.find((one) => one.id === id);
    if (!version) return notFound;
    const w = rulesetWords(reader.locale);
    const shown = filled ?? blank({ effectiveOn: latest(version, found.today) });
    return page(
      {
        title: w.named(version.name, version.version),
        filled: shown,
        width: 'wide',
        back: { href: addressOf('/rulesets'), text: w.title },
      },
      <RulesetPage version={version} status={statusOf(version, found.versions, found.today)} filled={shown} />,
    );
  }

  private async ask(reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => ({
      centres: await centres(tx),
      diplomas: await diplomas(tx),
    }));
    const w = rulesetWords(reader.locale);
    return page(
      {
        title: w.form.title,
        lead: w.form.lead,
        filled,
        width: 'wide',
        back: { href: addressOf('/rulesets'), text: w.title },
      },
      <RulesetFormPage {...found} filled={filled} />,
    );
  }
}

/** A draft left aside does not take effect before it is published. */
function latest({ effectiveOn }: RulesetVersion, today: string): string {
  return effectiveOn < today ? today : effectiveOn;
}

/** `DEMO-TI5`, `DEMO-ING/defence`: the family that a line on a diploma speaks of. */
function familyAsked(catalogue: readonly Diploma[], of: string): AssessedFamily | undefined {
  const [code, moment] = of.split('/');
  const diploma = catalogue.find((one) => one.code === code);
  if (!diploma || (diploma.family === 'engineer') !== isMoment(moment)) return undefined;
  return askedBy(diploma, isMoment(moment) ? moment : undefined).family;
}
