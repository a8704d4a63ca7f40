import type { RefusalFacts } from '../../refusal/index.js';
import { inFrench } from './french-typography.js';
import type { Locale } from './locale.js';

/** A sentence of a catalogue: itself, or made from the refusal's facts. */
export type Sentence = string | ((facts: RefusalFacts) => string);
export type Sentences = Readonly<Record<string, Sentence>>;

const catalogues = new Map<string, { readonly fr: Sentences; readonly en: Sentences }>();

/**
 * Registers the sentences of a room: `registerSentences('reports', { fr, en })` makes `reports.notComplete` speak.
 * Used for refusals, for fields' errors, and for the notice after an act. Both languages have the same keys, or it does not compile.
 */
export function registerSentences<Keys extends string>(
  room: string,
  { fr, en }: { readonly fr: Readonly<Record<Keys, Sentence>>; readonly en: Readonly<Record<NoInfer<Keys>, Sentence>> },
): void {
  const before = catalogues.get(room);
  catalogues.set(room, { fr: { ...before?.fr, ...inFrench(fr) }, en: { ...before?.en, ...en } });
}

/** The sentence of a code, or undefined when no room has registered it. */
export function findSentence(code: string, locale: Locale, facts: RefusalFacts = {}): string | undefined {
  const [room, key] = halves(code);
  const sentences = catalogues.get(room)?.[locale];
  const sentence = sentences && Object.hasOwn(sentences, key) ? sentences[key] : undefined;
  return typeof sentence === 'function' ? sentence(facts) : sentence;
}

/** The sentence of a code. A code nobody registered says so plainly; the check at start finds it before any reader. */
export function sentenceOf(code: string, locale: Locale, facts: RefusalFacts = {}): string {
  return findSentence(code, locale, facts) ?? code;
}

/** Every code that a room has registered a sentence for, in a language. */
export function codesWithSentence(locale: Locale): string[] {
  return [...catalogues]
    .flatMap(([room, catalogue]) => Object.keys(catalogue[locale]).map((key) => `${room}.${key}`))
    .sort();
}

/** Which of these codes have no sentence. */
export function codesWithoutSentence(codes: Iterable<string>): string[] {
  return [...new Set(codes)].filter((code) => findSentence(code, 'fr') === undefined).sort();
}

function halves(code: string): [string, string] {
  const dot = code.indexOf('.');
  return [code.slice(0, dot), code.slice(dot + 1)];
}
