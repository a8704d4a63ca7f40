import type { VNode } from 'preact';
import { diplomaWords, type Centre, type Diploma } from '../../diplomas/index.js';
import {
  Button,
  Card,
  Checkboxes,
  DateField,
  fieldsOf,
  Form,
  Select,
  SummaryList,
  Table,
  Tag,
  TextField,
  useReader,
  writeDay,
  addressOf,
  type Filled,
  type Locale,
  type Tone,
} from '../../platform/web/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { MOMENTS } from '../acts/asked-by.js';
import type { AssessedFamily, FamilyRule } from '../rules/assessment/index.js';
import { PERIOD_KINDS, statusOf, type RulesetStatus } from '../rules/index.js';
import type { RulesetVersion } from '../data/rulesets.store.js';
import { numbersAskedOf, RULED_FAMILIES } from './ruleset.form.js';
import { rulesetWords } from '../words/ruleset-words.js';
import { words } from '../words/words.js';
import { writeExperience } from '../words/write-experience.js';

const TONES: Readonly<Record<RulesetStatus, Tone>> = {
  draft: 'waiting',
  'to-come': 'news',
  published: 'good',
  replaced: 'quiet',
};

/** Every version of the rules, by scope. */
export function RulesetsPage({
  versions,
  today,
}: {
  readonly versions: readonly RulesetVersion[];
  readonly today: string;
}): VNode {
  const { locale } = useReader();
  const w = rulesetWords(locale);
  return (
    <>
      {versions.some(({ publishedAt }) => publishedAt !== null) ? null : <p class="govuk-body">{w.none}</p>}
      {versions.length === 0 ? null : (
        <Table
          caption={w.caption}
          quietCaption
          rows={versions}
          columns={[
            {
              title: w.version,
              names: true,
              cell: ({ id, name, version }) => (
                <a class="govuk-link" href={addressOf('/rulesets/:id', { id })}>
                  {w.named(name, version)}
                </a>
              ),
            },
            { title: w.scope, cell: ({ centreName }) => centreName ?? w.allCentres },
            { title: w.effect, cell: ({ effectiveOn }) => writeDay(effectiveOn, locale) },
            { title: w.status, cell: (version) => <StatusTag status={statusOf(version, versions, today)} /> },
            { title: w.source, cell: ({ source }) => source },
          ]}
        />
      )}
      <Button href={addressOf('/rulesets/new')}>{w.write}</Button>
    </>
  );
}

/** Where a version stands, in a word. */
export function StatusTag({ status }: { readonly status: RulesetStatus }): VNode {
  return <Tag tone={TONES[status]}>{rulesetWords(useReader().locale).statuses[status]}</Tag>;
}

interface VersionProps {
  readonly version: RulesetVersion;
  readonly status: RulesetStatus;
  readonly filled: Filled;
}

/** One version: its numbers, and for a draft what may be done with it. */
export function RulesetPage({ version, status, filled }: VersionProps): VNode {
  const reader = useReader();
  const { locale } = reader;
  const w = rulesetWords(locale);
  const by = (name: string, at: Date): string => w.by(name, writeDay(localDate(at, INSTITUTION_TIME_ZONE), locale));
  return (
    <>
      <SummaryList
        rows={[
          { term: w.status, value: <StatusTag status={status} /> },
          { term: w.scope, value: version.centreName ?? w.centreOr },
          { term: w.effect, value: writeDay(version.effectiveOn, locale) },
          { term: w.source, value: version.source },
          { term: w.writtenBy, value: by(version.writtenBy, version.writtenAt) },
          ...(version.publishedAt && version.publishedBy
            ? [{ term: w.publishedBy, value: by(version.publishedBy, version.publishedAt) }]
            : []),
          { term: w.kinds, value: version.countedKinds.map((kind) => words(locale).kinds[kind]).join(', ') },
          { term: w.reportPages, value: w.pagesFrom(version.reportPages.least, version.reportPages.most) },
        ]}
      />
      <Numbers version={version} />
      {status !== 'draft' ? null : (
        <Card title={w.publishTitle} tone="waiting">
          <p class="govuk-body">{w.publishText}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={addressOf('/rulesets/:id/changes', { id: version.id })}>
              {w.changes}
            </a>
          </p>
          <Form action={addressOf('/rulesets/:id/publication', { id: version.id })}>
            <DateField {...fieldsOf(filled, reader)('effectiveOn')} label={w.effectiveOn} hint={w.effectiveHint} />
            <Button>{w.publish}</Button>
          </Form>
          <Form action={addressOf('/rulesets/:id/discard', { id: version.id })}>
            <Button kind="secondary">{w.discard}</Button>
          </Form>
        </Card>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('/rulesets/new', { query: { from: version.id } })}>
          {w.writeFrom}
        </a>
      </p>
    </>
  );
}

function Numbers({ version: { families, diplomas } }: { readonly version: RulesetVersion }): VNode {
  const { locale } = useReader();
  const w = rulesetWords(locale);
  const own = Object.entries(diplomas).flatMap(([code, rules]) =>
    Object.entries(rules).map(([family, rule]) => ({
      whose: `${code}, ${familyName(family as AssessedFamily, locale)}`,
      rule,
    })),
  );
  const table = (caption: string, rows: readonly { readonly whose: string; readonly rule: FamilyRule }[]): VNode => (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        { title: w.whose, names: true, cell: ({ whose }) => whose },
        { title: w.columns.inSpecialty, cell: ({ rule }) => days(rule.asks.inSpecialty, locale) },
        {
          title: w.columns.total,
          cell: ({ rule }) => (rule.asks.anyActivity ? w.anyActivity : days(rule.asks.total, locale)),
        },
        {
          title: w.columns.fromTotal,
          cell: ({ rule }) => (rule.internship ? days(rule.internship.fromTotal, locale) : w.nothing),
        },
        { title: w.columns.months, cell: ({ rule: { internship } }) => writeMonths(internship, locale) },
      ]}
    />
  );
  return (
    <>
      {table(
        w.numbers,
        RULED_FAMILIES.flatMap((family) =>
          families[family] ? [{ whose: familyName(family, locale), rule: families[family] }] : [],
        ),
      )}
      {own.length === 0 ? null : table(w.ofDiplomas, own)}
    </>
  );
}

function writeMonths(internship: FamilyRule['internship'], locale: Locale): string {
  const w = rulesetWords(locale);
  if (!internship) return w.noInternship;
  const {
    months: { min, max },
    usual,
  } = internship;
  if (usual !== undefined) return w.usually(usual, min, max);
  return min === max ? String(min) : w.toFix(min, max);
}

function days(count: number, locale: Locale): string {
  return count === 0 ? rulesetWords(locale).nothing : writeExperience(count, locale);
}

/** A family's name; an engineer title's at one of its moments. */
export function familyName(family: AssessedFamily, locale: Locale): string {
  const names = diplomaWords(locale).families;
  if (family === 'engineer-application' || family === 'engineer-defence')
    return `${names.engineer}, ${rulesetWords(locale).form.moments[family === 'engineer-defence' ? 'defence' : 'application']}`;
  return names[family];
}

interface FormProps {
  readonly filled: Filled;
  readonly centres: readonly Centre[];
  readonly diplomas: readonly Diploma[];
}

/** The form of a new version: each family with its own numbers, and the diplomas that ask otherwise. */
export function RulesetFormPage({ filled, centres, diplomas }: FormProps): VNode {
  const reader = useReader();
  const w = rulesetWords(reader.locale).form;
  const field = fieldsOf(filled, reader);
  const kinds = words(reader.locale).kinds;
  const lines = Object.keys(filled.typed).filter((name) => /^diplomas\[\d+\]\.of$/.test(name)).length;
  const options = diplomas.flatMap(({ code, family, nameFr, nameEn }) => {
    const name = `${code}, ${reader.locale === 'fr' ? nameFr : nameEn}`;
    return family === 'engineer'
      ? MOMENTS.map((moment) => ({ value: `${code}/${moment}`, text: `${name}, ${w.moments[moment]}` }))
      : family === 'other'
        ? []
        : [{ value: code, text: name }];
  });
  return (
    <Form action={addressOf('/rulesets')}>
      <Select
        {...field('centre')}
        label={w.centre}
        blank={rulesetWords(reader.locale).centreOr}
        options={centres.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <TextField {...field('source')} label={w.source} hint={w.sourceHint} />
      <DateField {...field('effectiveOn')} label={w.effectiveOn} hint={rulesetWords(reader.locale).effectiveHint} />
      <Checkboxes
        {...field('countedKinds')}
        label={w.kinds}
        small
        options={PERIOD_KINDS.map((kind) => ({ value: kind, text: kinds[kind] }))}
      />
      <fieldset class="govuk-fieldset aval-simulated">
        <legend class="aval-simulated__title">{rulesetWords(reader.locale).reportPages}</legend>
        <div class="aval-simulated__row">
          <TextField {...field('leastPages')} label={w.leastPages} numeric width={5} suffix={w.pages} />
          <TextField {...field('mostPages')} label={w.mostPages} numeric width={5} suffix={w.pages} />
        </div>
        <p class="govuk-hint">{w.pagesHint}</p>
      </fieldset>
      <h2 class="govuk-heading-m">{w.families}</h2>
      {RULED_FAMILIES.map((family, at) => (
        <fieldset key={family} class="govuk-fieldset aval-simulated">
          <legend class="aval-simulated__title">{familyName(family, reader.locale)}</legend>
          <NumberFields names={numbersAskedOf(family)} at={`families[${at}]`} filled={filled} />
          <input type="hidden" name={`families[${at}].of`} value={family} />
        </fieldset>
      ))}
      <h2 class="govuk-heading-m">{w.diplomas}</h2>
      <p class="govuk-hint">{w.diplomasHint}</p>
      {Array.from({ length: Math.max(1, lines) }, (_, at) => (
        <fieldset key={at} class="govuk-fieldset aval-simulated">
          <legend class="aval-simulated__title">
            {w.diploma} {at + 1}
          </legend>
          <Select {...field(`diplomas[${at}].of`)} label={w.diploma} blank={w.noDiploma} options={options} />
          <NumberFields
            names={['inSpecialty', 'total', 'fromTotal', 'leastMonths', 'mostMonths', 'usualMonths']}
            at={`diplomas[${at}]`}
            filled={filled}
          />
        </fieldset>
      ))}
      <Button>{w.save}</Button>
    </Form>
  );
}

function NumberFields({
  names,
  at,
  filled,
}: {
  readonly names: readonly ReturnType<typeof numbersAskedOf>[number][];
  readonly at: string;
  readonly filled: Filled;
}): VNode {
  const reader = useReader();
  const w = rulesetWords(reader.locale).form;
  const field = fieldsOf(filled, reader);
  return (
    <div class="aval-simulated__row">
      {names.map((name) => (
        <TextField
          key={name}
          {...field(`${at}.${name}`)}
          label={w.fields[name]}
          numeric
          width={5}
          suffix={name.endsWith('Months') ? w.months : w.days}
        />
      ))}
    </div>
  );
}
