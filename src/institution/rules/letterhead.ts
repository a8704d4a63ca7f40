/** What stands at the head of a paper, and who answers for it: the institution's, or a centre's own. */
export interface Letterhead {
  readonly name: string;
  /** Under the name, line by line; '' for none. */
  readonly address: string;
  /** The town that papers are dated from; '' for none. */
  readonly place: string;
  /** Who signs letters, and as what; '' for nobody. */
  readonly signatoryName: string;
  readonly signatoryTitle: string;
  /** An SVG that `faultOfLogo` finds nothing against; null for none. */
  readonly logo: string | null;
}

/** What papers bear until an administrator says otherwise. */
export const FIRST_LETTERHEAD: Letterhead = {
  name: 'Conservatoire national des arts et métiers',
  address: '',
  place: '',
  signatoryName: '',
  signatoryTitle: '',
  logo: null,
};
