import type { OfficialDocument } from '../rules/index.js';
import type { Templates } from '../templates/templates.js';

/** A paper to be set: the name of its template, and the values that this template takes. */
export type PaperToSet = {
  readonly [Name in keyof Templates]: PaperOf<Name>;
}[keyof Templates];

interface PaperOf<Name extends keyof Templates> {
  readonly template: Name;
  /** What it claims, and is held to as it is set: PDF/A-2a when it is kept for years, else PDF/UA-1. */
  readonly standard: 'a-2a' | 'ua-1';
  readonly lang: 'fr-FR' | 'en-GB';
  readonly title: string;
  /** The instant it is made at, ISO: the same values make the same bytes. */
  readonly at: string;
  readonly values: Templates[Name];
}

/** A document that has no template of its own, to be set by the plain one. */
export function plainPaper(document: OfficialDocument, standard: PaperToSet['standard']): PaperToSet {
  const { lang, title, at, subtitle, foot, blocks } = document;
  return { template: 'plain', standard, lang, title, at, values: { subtitle, foot, blocks } };
}
