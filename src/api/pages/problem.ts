import type { RefusalFacts, SentenceCode } from '../../platform/refusal/index.js';
import { data, type DataReply, type Reader } from '../../platform/web/index.js';
import { words } from '../words/words.js';

/** What is wrong, and where: `periods/0/to`. */
export interface FaultAtPath {
  readonly path: string;
  readonly code: SentenceCode;
  readonly facts?: RefusalFacts;
}

/** Whoever asks, as far as a problem is put into their words. */
type Speaking = Pick<Reader, 'locale' | 'say'>;

/** `application/problem+json`: the sentence as a whole, in the reader's language. */
export function problem(
  { locale, say }: Speaking,
  status: 415 | 429 | 503,
  { code, facts }: Omit<FaultAtPath, 'path'>,
  headers: Readonly<Record<string, string>> = {},
): DataReply {
  return data(
    { type: 'about:blank', title: words(locale).titles[status], status, code, detail: say(code, facts) },
    status,
    { ...PROBLEM, ...headers },
  );
}

/** 422: each fault with its path and its sentence. */
export function faulty({ locale, say }: Speaking, faults: readonly FaultAtPath[]): DataReply {
  const errors = faults.map(({ path, code, facts }) => ({ path, code, detail: say(code, facts) }));
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
