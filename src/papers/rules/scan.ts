/** What the antivirus said of bytes. `beyond-limits`: it would not look at all of them, and so said nothing of them. */
const SCAN_VERDICTS = ['clean', 'infected', 'beyond-limits'] as const;
export type ScanVerdict = (typeof SCAN_VERDICTS)[number];

/** A verdict, with the name of what was recognised. */
export type ScanAnswer =
  { readonly verdict: 'clean' | 'beyond-limits' } | { readonly verdict: 'infected'; readonly signature: string };

/** What a reply of clamd means; undefined for all that is no verdict. Only its own « OK » is clean. */
export function answerFrom(reply: string): ScanAnswer | undefined {
  if (reply === 'stream: OK') return { verdict: 'clean' };
  if (reply.startsWith('INSTREAM size limit exceeded')) return { verdict: 'beyond-limits' };
  const signature = /^stream: (.+) FOUND$/.exec(reply)?.[1];
  if (signature === undefined) return undefined;
  // With AlertExceedsMax, what it did not look at to the end is told as a find: it is none.
  return signature.startsWith('Heuristics.Limits.Exceeded')
    ? { verdict: 'beyond-limits' }
    : { verdict: 'infected', signature };
}

/** What a reader may be shown is asked of all the bytes that the file is made of. */
export interface AskedBytes {
  /** The verdicts of all these bytes; null where the antivirus has not spoken. */
  readonly verdicts: readonly (ScanVerdict | null)[];
  /** The reader sent these very bytes. */
  readonly isTheirs: boolean;
  /** This installation has an antivirus. */
  readonly scans: boolean;
}

/** Why bytes are not shown, in a sentence. */
export const WITHHELD = {
  infected: 'papers.shownToNobody',
  unscanned: 'papers.notScannedYet',
  'beyond-limits': 'papers.notScannedWhole',
} as const;

/** Why bytes are shown to nobody, or not to this reader; undefined when they may have them. */
export function withheld({
  verdicts,
  isTheirs,
  scans,
}: AskedBytes): 'infected' | 'unscanned' | 'beyond-limits' | undefined {
  // Recognised once, recognised for good, whether or not there still is an antivirus here.
  if (verdicts.includes('infected')) return 'infected';
  if (!scans || isTheirs) return undefined;
  if (verdicts.includes(null)) return 'unscanned';
  return verdicts.includes('beyond-limits') ? 'beyond-limits' : undefined;
}
