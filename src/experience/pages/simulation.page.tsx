import type { VNode } from 'preact';
import { nameIn, type Centre, type Diploma } from '../../diplomas/index.js';
import {
  Button,
  Card,
  DateField,
  fieldsOf,
  Form,
  Select,
  TextField,
  useReader,
  addressOf,
  type Filled,
  type Option,
} from '../../platform/web/index.js';
import { MOMENTS } from '../acts/asked-by.js';
import type { Assessment } from '../rules/assessment/index.js';
import { PERIOD_KINDS, type PeriodKind } from '../rules/index.js';
import { Meter } from './meter.js';
import { MOST_SIMULATED, periodsTyped, SPECIALTIES } from './simulation.form.js';
import { simulationWords } from '../words/simulation-words.js';
import { suspensionsTyped } from './days.form.js';
import { FirstButton, SuspensionFields } from './suspensions.js';
import { Timeline, type TimelinePeriod } from './timeline.js';
import { words } from '../words/words.js';

/** What the simulation answers. */
export interface Simulated {
  readonly diploma: string;
  readonly on: string;
  readonly periods: readonly TimelinePeriod[];
  readonly countedKinds: readonly PeriodKind[];
  readonly assessment: Assessment;
}

interface Props {
  readonly filled: Filled;
  readonly diplomas: readonly Diploma[];
  readonly centres: readonly Centre[];
  readonly today: string;
  readonly answer?: Simulated | undefined;
}

/** The question as it was typed, and the answer above it once there is one. */
export function SimulationPage({ filled, diplomas, centres, today, answer }: Props): VNode {
  const reader = useReader();
  const w = simulationWords(reader.locale);
  const field = fieldsOf(filled, reader);
  const count = periodsTyped(filled.typed).length;
  return (
    <>
      {answer ? <Answered {...answer} filled={filled} /> : null}
      <div class="aval-simulation__form">
        {answer ? <h2 class="govuk-heading-m">{w.again}</h2> : null}
        <Form action={addressOf('/simulation')}>
          <FirstButton>{w.show}</FirstButton>
          <Select
            {...field('diploma')}
            label={w.diploma}
            blank={w.diplomaBlank}
            options={optionsOf(diplomas, reader.locale)}
          />
          <Select
            {...field('centre')}
            label={w.centre}
            hint={w.centreHint}
            blank={w.anyCentre}
            options={centres.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <DateField {...field('on')} label={w.on} hint={w.onHint(today)} />
          <h2 class="govuk-heading-m">{w.periods}</h2>
          <p class="govuk-body">{w.periodsLead}</p>
          {Array.from({ length: count }, (_, at) => (
            <PeriodFields key={at} at={at} filled={filled} removable={count > 1} />
          ))}
          <div class="govuk-button-group">
            <Button>{w.show}</Button>
            {count < MOST_SIMULATED ? (
              <Button
                kind="secondary"
                name="add"
                value="yes"
                formaction={addressOf('/simulation', { at: `period-${count + 1}` })}
              >
                {w.add}
              </Button>
            ) : null}
          </div>
        </Form>
      </div>
    </>
  );
}

function Answered({
  diploma,
  on,
  periods,
  countedKinds,
  assessment,
  filled,
}: Simulated & Pick<Props, 'filled'>): VNode {
  const w = simulationWords(useReader().locale);
  return (
    <>
      <Meter assessment={assessment} on={on} title={diploma} id="answer" />
      {periods.length === 0 ? null : (
        <Card title={w.yours}>
          <Timeline periods={periods} on={on} countedKinds={countedKinds} />
        </Card>
      )}
      {periods.length === 0 ? null : <ToFile filled={filled} />}
    </>
  );
}

/** The same periods once more, on their way to a file: they stay with the browser until its student is signed in. */
function ToFile({ filled: { typed } }: Pick<Props, 'filled'>): VNode {
  const w = simulationWords(useReader().locale);
  return (
    <Form action={addressOf('/simulation')}>
      {Object.entries(typed).map(([name, value]) =>
        typeof value === 'string' ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <p class="govuk-body">{w.toFileText}</p>
      <Button kind="secondary" name="open" value="yes">
        {w.toFile}
      </Button>
    </Form>
  );
}

function PeriodFields({
  at,
  filled,
  removable,
}: {
  readonly at: number;
  readonly filled: Filled;
  readonly removable: boolean;
}): VNode {
  const reader = useReader();
  const [w, kinds] = [simulationWords(reader.locale), words(reader.locale).kinds];
  const field = fieldsOf(filled, reader);
  const of = (name: string) => field(`periods[${at}].${name}`);
  return (
    <fieldset class="govuk-fieldset aval-simulated" id={`period-${at + 1}`}>
      <legend class="aval-simulated__title">{w.period(at + 1)}</legend>
      <TextField {...of('job')} label={w.job} />
      <div class="aval-simulated__row">
        <DateField {...of('from')} label={w.from} hint={w.fromHint} />
        <DateField {...of('to')} label={w.to} hint={w.toHint} />
      </div>
      <div class="aval-simulated__row">
        <Select
          {...of('specialty')}
          label={w.specialty}
          options={SPECIALTIES.map((value) => ({ value, text: w.specialties[value] }))}
        />
        <Select {...of('kind')} label={w.kind} options={PERIOD_KINDS.map((value) => ({ value, text: kinds[value] }))} />
        <TextField {...of('rate')} label={w.rate} hint={w.rateHint} numeric width={3} suffix="%" />
      </div>
      <SuspensionFields
        id={`period-${at + 1}-suspensions`}
        rows={suspensionsTyped(periodsTyped(filled.typed)[at] ?? {})}
        field={of}
        add={{
          name: 'suspend',
          value: String(at),
          formaction: addressOf('/simulation', { at: `period-${at + 1}-suspensions` }),
        }}
      />
      {removable ? (
        <Button
          kind="secondary"
          name="remove"
          value={String(at)}
          formaction={addressOf('/simulation', { at: 'content' })}
        >
          {w.remove(at + 1)}
        </Button>
      ) : null}
    </fieldset>
  );
}

/** An engineer title stands twice in the list: it asks two things, at two moments. */
function optionsOf(diplomas: readonly Diploma[], locale: 'fr' | 'en'): Option[] {
  const w = simulationWords(locale);
  return diplomas.flatMap((diploma): Option[] => {
    const name = nameIn(diploma, locale);
    return diploma.family === 'engineer'
      ? MOMENTS.map((moment) => ({ value: `${diploma.code}/${moment}`, text: `${name}, ${w.moments[moment]}` }))
      : [{ value: diploma.code, text: name }];
  });
}
