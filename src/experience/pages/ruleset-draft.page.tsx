import type { VNode } from 'preact';
import { type Centre, type Diploma } from '../../diplomas/index.js';
import {
  Button,
  Checkboxes,
  DateField,
  fieldsOf,
  Form,
  Select,
  TextField,
  useReader,
  addressOf,
  type Filled,
} from '../../platform/web/index.js';
import { MOMENTS } from '../acts/asked-by.js';
import { PERIOD_KINDS } from '../rules/index.js';
import { numbersAskedOf, RULED_FAMILIES } from './ruleset.form.js';
import { rulesetWords } from '../words/ruleset-words.js';
import { words } from '../words/words.js';
import { familyName } from './ruleset.page.js';

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
