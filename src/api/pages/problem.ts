import { data, sentenceOf, type DataReply, type Locale } from '../../platform/web/index.js';
import { words } from '../words/words.js';

/** What is wrong, and where: `periods/0/to`. */
export interface ToldFault {
  readonly path: string;
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** `application/problem+json`: the sentence as a whole, in the reader's language. */
export function problem(
  locale: Locale,
  status: 415 | 429 | 503,
  { code, facts }: Omit<ToldFault, 'path'>,
  headers: Readonly<Record<string, string>> = {},
): DataReply {
  return data(
    { type: 'about:blank', title: words(locale).titles[status], status, code, detail: sentenceOf(code, locale, facts) },
    status,
    { ...PROBLEM, ...headers },
  );
}

/** 422: each fault with its path and its sentence. */
export function faulty(locale: Locale, faults: readonly ToldFault[]): DataReply {
  const errors = faults.map(({ path, code, facts }) => ({ path, code, detail: sentenceOf(code, locale, facts) }));
  const w = words(locale);
  return data(
    {
      type: 'about:blank',
      title: w.titles[422],
      status: 422,
      detail: w.faults(errors.length, errors[0]?.detail ?? ''),
      errors,
    },
    422,
    PROBLEM,
  );
}

const PROBLEM = { 'Content-Type': 'application/problem+json; charset=utf-8' };
