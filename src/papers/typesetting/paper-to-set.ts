import type { OfficialDocument } from '../rules/index.js';
import type { Frame } from '../templates/frame.js';
import type { Templates, Unframed } from '../templates/templates.js';
import type { FrameFacts } from './frame-of.js';

/** A paper to be set: the name of its template, what is around it, and the values that this template takes. */
export type PaperToSet = { readonly [Name in keyof Templates]: PaperOf<Name, Frame | null> }[keyof Templates];

/** A paper as a room writes it: the portal puts around it what all papers have, but those that have nothing around them. */
export type OfficialPaper = {
  readonly [Name in keyof Templates]: PaperOf<Name, Name extends Unframed ? null : FrameFacts>;
}[keyof Templates];

interface PaperOf<Name extends keyof Templates, Around> {
  readonly template: Name;
  /** What it claims, and is held to as it is set: PDF/A-2a when it is kept for years, else PDF/UA-1. */
  readonly standard: 'a-2a' | 'ua-1';
  readonly lang: 'fr-FR' | 'en-GB';
  readonly title: string;
  /** The instant it is made at, ISO: the same values make the same bytes. */
  readonly at: string;
  readonly frame: Around;
  readonly values: Templates[Name];
}

/** A document that has no template of its own, to be set by the plain one. */
export function plainPaper(document: OfficialDocument, standard: PaperToSet['standard']): PaperOf<'plain', null> {
  const { lang, title, at, subtitle, foot, blocks } = document;
  return { template: 'plain', standard, lang, title, at, frame: null, values: { subtitle, foot, blocks } };
}
