import type { VNode } from 'preact';
import { idOf } from '../forms/fields.js';
import type { Filled } from '../forms/filled.js';
import { useReader } from '../shell/reader.js';
import { words } from '../words.js';

/** What is wrong with the form, each with a link to its field. `page({ filled })` puts it on top by itself. */
export function ErrorSummary({ filled }: { readonly filled: Filled }): VNode | null {
  const { locale, say } = useReader();
  if (filled.errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">{words(locale).form.problem(filled.errors.length)}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {filled.errors.map(({ field, code, facts }) => {
              const sentence = say(code, facts);
              return <li key={field + code}>{field ? <a href={`#${idOf(field)}`}>{sentence}</a> : sentence}</li>;
            })}
          </ul>
        </div>
      </div>
    </div>
  );
}
