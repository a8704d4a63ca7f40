/** A picture within the values of a paper, the one text that is set as it comes: of the portal's own making, or seen before. */
export interface Drawing {
  readonly svg: string;
  /** What it shows, for who cannot see it: a paper with a picture that says nothing is refused. */
  readonly alt: string;
}

/** The colour beside what a paper says: good or bad news, something to wait for or to do, or none of these. */
export type Tone = 'good' | 'bad' | 'waiting' | 'plain';
