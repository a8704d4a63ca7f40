import type { Request } from 'express';
import type { Filled } from '../forms/filled.js';
import type { Reader } from '../shell/reader.js';
import { isForPrograms } from '../security/for-programs.js';
import { words } from '../words.js';
import { asJson, type Prepared } from './prepared.js';

/** True when whoever asks wants data rather than a page. */
export function wantsData(request: Pick<Request, 'accepts' | 'path'>): boolean {
  return isForPrograms(request) || request.accepts(['html', 'json']) === 'json';
}

/** A form's errors as data: `application/problem+json`, one line a field. */
export function prepareProblem({ errors, status }: Filled, { locale, say }: Pick<Reader, 'locale' | 'say'>): Prepared {
  const asked = status === 200 ? 422 : status;
  const problem = {
    type: 'about:blank',
    title: words(locale).refusal.titles[asked],
    status: asked,
    errors: errors.map(({ field, code, facts }) => ({ field, code, detail: say(code, facts) })),
  };
  return asJson(asked, problem, 'application/problem+json');
}
