import type { VNode } from 'preact';
import { Radios, Select, useReader, type FieldState } from '../../platform/web/index.js';
import type { Enrolment } from '../data/catalogue.store.js';
import { nameIn } from '../words/name-in.js';
import { writeEnrolment } from './enrolment.form.js';

/** As many as are read at a glance. */
const FEW = 5;

interface Props extends FieldState {
  readonly label: string;
  readonly enrolments: readonly Enrolment[];
  /** Shows them in full while they are few, the only one already chosen, instead of in a list that opens. */
  readonly inFull?: boolean;
}

/** The choice of a diploma and its centre. */
export function EnrolmentField({ enrolments, inFull = false, ...field }: Props): VNode {
  const { locale } = useReader();
  const options = enrolments.map((one) => ({
    value: writeEnrolment(one),
    text: nameIn({ nameFr: one.diplomaFr, nameEn: one.diplomaEn }, locale),
    hint: one.centreName,
  }));
  if (!inFull || options.length > FEW)
    return (
      <Select {...field} options={options.map(({ value, text, hint }) => ({ value, text: `${text} — ${hint}` }))} />
    );
  const [only, ...others] = options;
  return (
    <Radios
      {...field}
      options={options}
      values={field.value === '' && only && others.length === 0 ? [only.value] : field.values}
    />
  );
}
