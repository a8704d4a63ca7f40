import type { RefusalFacts, RoomSentences, SentenceCode } from '../../refusal/index.js';
import { inFrench } from './french-typography.js';
import { LOCALES, type Locale } from './locale.js';

/** A sentence of a catalogue: itself, or made from the refusal's facts. */
export type Sentence = string | ((facts: RefusalFacts) => string);

/** Sentences in both languages, each under the same key. */
export interface Bilingual<Key extends string = string> {
  readonly fr: Readonly<Record<Key, Sentence>>;
  readonly en: Readonly<Record<Key, Sentence>>;
}

/** The keys of a catalogue, for `RoomSentences`. */
export type KeysOf<Catalogue extends Bilingual> = keyof Catalogue['fr'] & string;

/** The catalogues of all that has sentences, by the name that their codes begin with. One that is missing does not compile. */
export type Catalogues = { readonly [Name in keyof RoomSentences]: Bilingual<RoomSentences[Name]> };

/**
 * The sentences of a room: `bilingual({ fr, en })`. Used for refusals, for fields' errors, and for the notice after an act.
 * The French catalogue gives the keys; an English one that lacks a sentence does not compile. French spaces are put right here.
 */
export function bilingual<Key extends string>({
  fr,
  en,
}: {
  readonly fr: Readonly<Record<Key, Sentence>>;
  readonly en: Readonly<Record<NoInfer<Key>, Sentence>>;
}): Bilingual<Key> {
  return { fr: inFrench(fr), en };
}

/** Every sentence of a portal. Each portal is given its own. */
export class Sentences {
  private readonly sentences: Readonly<Record<Locale, ReadonlyMap<string, Sentence>>>;

  constructor(catalogues: Catalogues) {
    const all = Object.entries<Bilingual>(catalogues);
    const sentencesIn = (locale: Locale): ReadonlyMap<string, Sentence> =>
      new Map(
        all.flatMap(([name, catalogue]) =>
          Object.entries(catalogue[locale]).map(([key, sentence]) => [`${name}.${key}`, sentence] as const),
        ),
      );
    this.sentences = { fr: sentencesIn('fr'), en: sentencesIn('en') };
  }

  /** The sentence of a code, with the facts that it needs. */
  say(locale: Locale, code: SentenceCode, facts: RefusalFacts = {}): string {
    const sentence = this.sentences[locale].get(code) ?? code;
    return typeof sentence === 'function' ? sentence(facts) : sentence;
  }

  /** True for a text that is the code of a sentence: what comes back from a browser may be anything. */
  isCode(text: string): text is SentenceCode {
    return LOCALES.every((locale) => this.sentences[locale].has(text));
  }

  /** Every code, in alphabetical order. */
  codes(): SentenceCode[] {
    return [...this.sentences.fr.keys()].filter((code) => this.isCode(code)).sort();
  }
}
