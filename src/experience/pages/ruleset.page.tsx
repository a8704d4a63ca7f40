import type { VNode } from 'preact';
import { diplomaWords } from '../../diplomas/index.js';
import {
  Button,
  Card,
  DateField,
  Form,
  SummaryList,
  Table,
  Tag,
  useReader,
  writeDay,
  addressOf,
  type Filled,
  type Locale,
  type Tone,
  fieldsOf,
} from '../../platform/web/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { AssessedFamily, FamilyRule } from '../rules/assessment/index.js';
import { statusOf, type RulesetStatus } from '../rules/index.js';
import type { RulesetVersion } from '../data/rulesets.store.js';
import { RULED_FAMILIES } from './ruleset.form.js';
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
function StatusTag({ status }: { readonly status: RulesetStatus }): VNode {
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
