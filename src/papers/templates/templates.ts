import type { Plain } from './plain.js';

/** The templates by the name of their file, and what each is given: words and facts in words, and no program. */
export interface Templates {
  readonly plain: Plain;
}

/** A picture within the values of a paper, the one text that is set as it comes: of the portal's own making, or seen before. */
export interface Drawing {
  readonly svg: string;
  /** What it shows, for who cannot see it: a paper with a picture that says nothing is refused. */
  readonly alt: string;
}
