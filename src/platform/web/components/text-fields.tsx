import type { VNode } from 'preact';
import { useReader } from '../shell/reader.js';
import { writeNumber } from '../text/write.js';
import { words } from '../words.js';
import { describedBy, FormGroup, type FieldProps } from './form-group.js';

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'password' | 'search';
  /** How wide, in characters; the whole measure otherwise. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20;
  readonly autocomplete?: string;
  readonly numeric?: boolean;
  readonly suffix?: string;
}

/** One line of text. A password typed is never sent back. */
export function TextField({ type = 'text', width, autocomplete, numeric, suffix, ...field }: TextFieldProps): VNode {
  const input = inputOf(type, {
    class: ['govuk-input', width && `govuk-input--width-${width}`, field.error !== undefined && 'govuk-input--error']
      .filter(Boolean)
      .join(' '),
    id: field.id,
    name: field.name,
    value: type === 'password' ? undefined : field.value || undefined,
    autocomplete,
    inputmode: numeric ? 'numeric' : undefined,
    spellcheck: type === 'text' ? undefined : false,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.error === undefined ? undefined : true,
  } as const);
  return (
    <FormGroup field={field}>
      {suffix === undefined ? (
        input
      ) : (
        <div class="govuk-input__wrapper">
          {input}
          <div class="govuk-input__suffix" aria-hidden="true">
            {suffix}
          </div>
        </div>
      )}
    </FormGroup>
  );
}

interface TextAreaProps extends FieldProps {
  readonly rows?: number;
  /** The most characters: counted as they are typed. */
  readonly atMost?: number;
}

/** Several lines of text; with `atMost`, what remains is said. */
export function TextArea({ rows = 6, atMost, ...field }: TextAreaProps): VNode {
  const { locale } = useReader();
  const w = words(locale).characterCount;
  const area = (
    <textarea
      class={[
        'govuk-textarea',
        atMost && 'govuk-js-character-count',
        field.error !== undefined && 'govuk-textarea--error',
      ]
        .filter(Boolean)
        .join(' ')}
      id={field.id}
      name={field.name}
      rows={rows}
      aria-describedby={describedBy(field, atMost ? `${field.id}-info` : undefined)}
      aria-invalid={field.error === undefined ? undefined : true}
    >
      {/* The parser drops a first line end: one of ours keeps the reader's own. */ `\n${field.value}`}
    </textarea>
  );
  if (!atMost) return <FormGroup field={field}>{area}</FormGroup>;
  const counting = {
    'data-module': 'govuk-character-count',
    'data-maxlength': atMost,
    'data-i18n.characters-under-limit.one': w.under.one,
    'data-i18n.characters-under-limit.other': w.under.other,
    'data-i18n.characters-under-limit.many': w.under.other,
    'data-i18n.characters-at-limit': w.at,
    'data-i18n.characters-over-limit.one': w.over.one,
    'data-i18n.characters-over-limit.other': w.over.other,
    'data-i18n.characters-over-limit.many': w.over.other,
  } as const;
  return (
    <FormGroup field={field} class="govuk-character-count" {...counting}>
      {area}
      <div id={`${field.id}-info`} class="govuk-hint govuk-character-count__message">
        {w.most(writeNumber(atMost, locale))}
      </div>
    </FormGroup>
  );
}

type InputAttributes = Readonly<Record<string, string | boolean | undefined>>;

function inputOf(type: NonNullable<TextFieldProps['type']>, attributes: InputAttributes): VNode {
  if (type === 'email') return <input {...attributes} type="email" />;
  if (type === 'password') return <input {...attributes} type="password" />;
  if (type === 'search') return <input {...attributes} type="search" />;
  return <input {...attributes} type="text" />;
}
