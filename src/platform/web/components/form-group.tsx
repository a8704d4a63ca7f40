import type { ComponentChildren, VNode } from 'preact';
import type { FieldState } from '../forms/fields.js';
import { useReader } from '../shell/reader.js';
import { words } from '../words.js';

/** What every field may say about itself. Spread a `FieldState` into it. */
export interface FieldProps extends FieldState {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** The label is the question of the page: shown large. */
  readonly large?: boolean;
}

/** The ids that describe a field, for `aria-describedby`. */
export function describedBy(
  { id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>,
  more?: string,
): string | undefined {
  return (
    [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`, more].filter(Boolean).join(' ') ||
    undefined
  );
}

function Hint({ id, children }: { readonly id: string; readonly children?: ComponentChildren }): VNode | null {
  return children === undefined ? null : (
    <div id={`${id}-hint`} class="govuk-hint">
      {children}
    </div>
  );
}

/** What is wrong with a field, or with several together: beside them, where the summary of errors leads. */
export function FieldErrorMessage({
  id,
  error,
}: {
  readonly id: string;
  readonly error?: string | undefined;
}): VNode | null {
  const w = words(useReader().locale);
  if (error === undefined) return null;
  return (
    <p id={`${id}-error`} class="govuk-error-message">
      <span class="govuk-visually-hidden">{w.form.error}</span> {error}
    </p>
  );
}

/** A single input with its label. */
export function FormGroup({
  field,
  children,
  ...rest
}: {
  readonly field: FieldProps;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly [data: `data-${string}`]: string | number | undefined;
}): VNode {
  const { id, label, hint, error, large } = field;
  return (
    <div {...rest} class={groupClass(error, rest.class)}>
      <label class={`govuk-label${large ? ' govuk-label--m' : ''}`} for={id}>
        {label}
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldErrorMessage id={id} error={error} />
      {children}
    </div>
  );
}

/** Several inputs under one question. */
export function FieldsetGroup({
  field,
  children,
}: {
  readonly field: FieldProps;
  readonly children: ComponentChildren;
}): VNode {
  const { id, label, hint, error, large } = field;
  return (
    <div class={groupClass(error)}>
      <fieldset class="govuk-fieldset" role="group" aria-describedby={describedBy(field)}>
        <legend class={`govuk-fieldset__legend${large ? ' govuk-fieldset__legend--m' : ''}`}>{label}</legend>
        <Hint id={id}>{hint}</Hint>
        <FieldErrorMessage id={id} error={error} />
        {children}
      </fieldset>
    </div>
  );
}

/**
 * Fields that have each a label of their own, and that one message may speak of together: it is said here, and its link
 * leads into them.
 */
export function FieldGroup({ children, ...field }: FieldProps & { readonly children: ComponentChildren }): VNode {
  const { id, label, hint, error } = field;
  return (
    <fieldset id={id} class="govuk-fieldset" tabIndex={-1} aria-describedby={describedBy(field)}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{label}</legend>
      <Hint id={id}>{hint}</Hint>
      <FieldErrorMessage id={id} error={error} />
      {children}
    </fieldset>
  );
}

function groupClass(error: string | undefined, more?: string): string {
  return ['govuk-form-group', error !== undefined && 'govuk-form-group--error', more].filter(Boolean).join(' ');
}
