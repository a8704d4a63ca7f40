import type { ComponentChildren, VNode } from 'preact';
import { describedBy, FieldsetGroup, FormGroup, type FieldProps } from './form-group.js';

/** One of the choices of a field. */
export interface Option {
  readonly value: string;
  readonly text: ComponentChildren;
  readonly hint?: ComponentChildren;
}

interface OptionsProps extends FieldProps {
  readonly options: readonly Option[];
  readonly inline?: boolean;
  readonly small?: boolean;
}

/** One answer out of a few. */
export function Radios(props: OptionsProps): VNode {
  return <Boxes {...props} kind="radios" type="radio" />;
}

/** Any number of answers out of a few. */
export function Checkboxes(props: OptionsProps): VNode {
  return <Boxes {...props} kind="checkboxes" type="checkbox" />;
}

/** A single box to tick: « Je certifie… ». Its field is a `Ticked`. */
export function Tick({ label, ...field }: FieldProps): VNode {
  return (
    <div class={`govuk-form-group${field.error === undefined ? '' : ' govuk-form-group--error'}`}>
      {field.error === undefined ? null : (
        <p id={`${field.id}-error`} class="govuk-error-message">
          {field.error}
        </p>
      )}
      <div class="govuk-checkboxes" data-module="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={field.id}
            name={field.name}
            type="checkbox"
            value="yes"
            checked={field.value !== '' && field.value !== 'false'}
            aria-describedby={describedBy(field)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={field.id}>
            {label}
          </label>
          {field.hint === undefined ? null : (
            <div id={`${field.id}-hint`} class="govuk-hint govuk-checkboxes__hint">
              {field.hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** One of many, in a list that opens. `blank` is the first, empty line. */
export function Select({
  options,
  blank,
  ...field
}: FieldProps & { readonly options: readonly Option[]; readonly blank?: string }): VNode {
  return (
    <FormGroup field={field}>
      <select
        class={`govuk-select${field.error === undefined ? '' : ' govuk-select--error'}`}
        id={field.id}
        name={field.name}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error === undefined ? undefined : true}
      >
        {blank === undefined ? null : <option value="">{blank}</option>}
        {options.map(({ value, text }) => (
          <option key={value} value={value} selected={value === field.value}>
            {text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}

function Boxes({
  options,
  inline,
  small,
  kind,
  type,
  ...field
}: OptionsProps & { readonly kind: 'radios' | 'checkboxes'; readonly type: 'radio' | 'checkbox' }): VNode {
  const modifiers = `${inline ? ` govuk-${kind}--inline` : ''}${small ? ` govuk-${kind}--small` : ''}`;
  return (
    <FieldsetGroup field={field}>
      <div class={`govuk-${kind}${modifiers}`} data-module={`govuk-${kind}`}>
        {options.map(({ value, text, hint }, index) => {
          // The summary of errors leads to the field's id: it is the first box.
          const id = index === 0 ? field.id : `${field.id}-${index + 1}`;
          return (
            <div key={value} class={`govuk-${kind}__item`}>
              <input
                class={`govuk-${kind}__input`}
                id={id}
                name={field.name}
                type={type}
                value={value}
                checked={field.values.includes(value)}
                aria-describedby={hint === undefined ? undefined : `${id}-option-hint`}
              />
              <label class={`govuk-label govuk-${kind}__label`} for={id}>
                {text}
              </label>
              {hint === undefined ? null : (
                <div id={`${id}-option-hint`} class={`govuk-hint govuk-${kind}__hint`}>
                  {hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldsetGroup>
  );
}
