import type { VNode } from 'preact';
import { useReader } from '../shell/reader.js';
import { words } from '../words.js';
import { FieldsetGroup, type FieldProps } from './form-group.js';

/** A day in three boxes, the surest way for a date one knows by heart. Its rule is `Day`. */
export function DateField(field: FieldProps): VNode {
  const w = words(useReader().locale).date;
  const box = (part: 'day' | 'month' | 'year', id: string, label: string): VNode => (
    <div class="govuk-date-input__item">
      <div class="govuk-form-group">
        <label class="govuk-label govuk-date-input__label" for={id}>
          {label}
        </label>
        <input
          class={`govuk-input govuk-date-input__input govuk-input--width-${part === 'year' ? 4 : 2}${field.error === undefined ? '' : ' govuk-input--error'}`}
          id={id}
          name={`${field.name}.${part}`}
          type="text"
          inputmode="numeric"
          value={field.date[part] || undefined}
        />
      </div>
    </div>
  );
  return (
    <FieldsetGroup field={field}>
      <div class="govuk-date-input">
        {box('day', field.id, w.day)}
        {box('month', `${field.id}-month`, w.month)}
        {box('year', `${field.id}-year`, w.year)}
      </div>
    </FieldsetGroup>
  );
}
