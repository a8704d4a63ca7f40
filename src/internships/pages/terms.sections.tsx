import type { ComponentChildren, VNode } from 'preact';
import {
  DateField,
  Details,
  fieldsOf,
  Select,
  TextArea,
  TextField,
  Tick,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { CLAUSES } from '../rules/index.js';
import { GRATUITY_FROM_HOURS } from '../rules/legal.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { words } from '../words/words.js';

interface Props {
  readonly filled: Filled;
  readonly teachers: readonly { readonly id: string; readonly name: string }[];
  readonly gratuityFloorCents: number;
  readonly reader: Reader;
}

/** What has a usual wording, which most keep: behind a line that opens. */
const USUAL = CLAUSES.filter(
  (clause) => clause !== 'skills' && clause !== 'tasks' && clause !== 'gratuityPayment' && clause !== 'liability',
);

/** The terms of an agreement, to be written: in the order in which the agreement says them. */
export function TermsSections({ filled, teachers, gratuityFloorCents, reader }: Props): VNode {
  const w = words(reader.locale).submission;
  const { terms: name, clauses, cents } = agreementWords(reader.locale);
  const field = fieldsOf(filled, reader);
  return (
    <>
      <Section title={w.when}>
        <Pair>
          <DateField {...field('startsOn')} label={name.startsOn} />
          <DateField {...field('endsOn')} label={name.endsOn} />
        </Pair>
        <Pair>
          <TextField {...field('weeklyHours')} label={name.weeklyHours} hint={w.hoursHint} width={4} />
          <TextField {...field('totalHours')} label={name.totalHours} hint={w.totalHint} numeric width={4} />
        </Pair>
        <TextField {...field('courseHours')} label={name.courseHours} hint={w.courseHint} numeric width={4} />
      </Section>
      <Section title={w.host}>
        <TextField {...field('hostName')} label={name.hostName} autocomplete="off" />
        <Pair>
          <TextField
            {...field('hostCountry')}
            label={name.hostCountry}
            hint={w.countryHint}
            width={2}
            autocomplete="off"
          />
          <TextField {...field('hostSiret')} label={name.hostSiret} hint={w.siretHint} numeric width={20} />
        </Pair>
        <TextArea {...field('hostAddress')} label={name.hostAddress} rows={2} />
        <Pair>
          <TextField {...field('hostStaff')} label={name.hostStaff} hint={w.staffHint} numeric width={5} />
          <TextField {...field('post')} label={name.post} hint={w.postHint} autocomplete="off" />
        </Pair>
        <Pair>
          <TextField
            {...field('hostRepresentative')}
            label={name.hostRepresentative}
            hint={w.hostHint}
            autocomplete="off"
          />
          <TextField {...field('hostQuality')} label={name.hostQuality} autocomplete="off" />
        </Pair>
        <TextField {...field('hostEmail')} label={name.hostEmail} type="email" autocomplete="off" />
      </Section>
      <Section title={w.tutor}>
        <Tick {...field('hostIsTutor')} label={w.hostIsTutor} />
        <Pair>
          <TextField {...field('tutorName')} label={name.tutorName} hint={w.tutorHint} autocomplete="off" />
          <TextField {...field('tutorQuality')} label={name.tutorQuality} autocomplete="off" />
        </Pair>
        <Pair>
          <TextField {...field('tutorEmail')} label={name.tutorEmail} type="email" autocomplete="off" />
          <TextField {...field('tutorPhone')} label={name.tutorPhone} autocomplete="off" width={20} />
        </Pair>
      </Section>
      <Section title={w.teacher}>
        <Select
          {...field('teacherId')}
          label={name.teacherId}
          hint={w.teacherHint}
          blank={w.teacherBlank}
          options={teachers.map(({ id, name: text }) => ({ value: id, text }))}
        />
      </Section>
      <Section title={w.content}>
        <TextArea {...field('tasks')} label={clauses.tasks} hint={w.tasksHint} rows={6} atMost={4000} />
        <TextArea {...field('skills')} label={clauses.skills} rows={4} atMost={4000} />
      </Section>
      <Section title={w.gratuity}>
        <TextField
          {...field('gratuity')}
          label={w.gratuityLabel}
          hint={w.gratuityHint(GRATUITY_FROM_HOURS, cents(gratuityFloorCents))}
          width={5}
          suffix={w.gratuitySuffix}
        />
        <TextArea {...field('gratuityPayment')} label={clauses.gratuityPayment} rows={2} />
      </Section>
      <Section title={w.conditions}>
        <TextArea {...field('liability')} label={clauses.liability} hint={w.liabilityHint} rows={3} />
        <Details summary={w.usual(USUAL.length)} open={USUAL.some((clause) => isToSee(filled, clause))}>
          <p class="govuk-hint">{w.usualHint}</p>
          {USUAL.map((clause) => (
            <TextArea key={clause} {...field(clause)} label={clauses[clause]} rows={3} />
          ))}
        </Details>
      </Section>
    </>
  );
}

/** A clause that is empty, or wrong, is not left where nobody looks. */
function isToSee({ typed, errors }: Filled, clause: string): boolean {
  return !saysSomething(String(typed[clause] ?? '')) || errors.some(({ field }) => field === clause);
}

/** Two short questions side by side, where there is room. */
function Pair({ children }: { readonly children: ComponentChildren }): VNode {
  return <div class="aval-terms__pair">{children}</div>;
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <div class="aval-terms">
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">
          <h2 class="govuk-heading-m aval-terms__title">{title}</h2>
        </legend>
        {children}
      </fieldset>
    </div>
  );
}
