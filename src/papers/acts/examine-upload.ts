import type { Store } from '../../platform/files/index.js';
import type { PaperFault, PaperWarning, Verdict } from '../rules/index.js';
import type { PaperChildren } from '../children/paper-children.js';
import type { Scanner } from '../scanning/scanner.js';
import type { Upload } from '../data/papers-storage.js';

/**
 * Every look at a file: its structure, its text, and the antivirus where there is one. What is not known of a file that
 * is refused is null.
 */
export interface Examined {
  readonly fault: { readonly code: PaperFault; readonly is?: string | undefined } | null;
  readonly pages: number | null;
  readonly mainPages: number | null;
  readonly words: number | null;
  readonly warnings: readonly PaperWarning[];
}

const NOTHING = { pages: null, mainPages: null, words: null, warnings: [] } as const;

/**
 * Looks at an upload wherever it is, and keeps nothing. Throws `NotScanned` when the antivirus gives no verdict:
 * nothing is said to be accepted that was not scanned where it can be.
 */
export async function examineUpload(
  {
    children,
    scanner,
    sender,
  }: { readonly children: PaperChildren; readonly scanner: Scanner; readonly sender: string },
  store: Store,
  upload: Upload,
): Promise<Examined> {
  if (upload.bytes === 0) return { ...NOTHING, fault: { code: 'EMPTY' } };
  const lent = await store.lend(upload.sha256);
  try {
    const verdict: Verdict = await children.inspect(lent.path, sender);
    if (!verdict.accepted) return { ...NOTHING, fault: { code: verdict.fault, is: verdict.is } };
    const text = await children.read(lent.path, sender);
    const { pages } = verdict;
    if (!text.read) return { ...NOTHING, pages, fault: { code: text.fault } };
    const { mainPages, words, warnings } = text.reading;
    const scanned = await scanner.examine(() => store.open(upload.sha256));
    if (scanned && scanned.verdict !== 'clean')
      return { ...NOTHING, pages, fault: { code: scanned.verdict === 'infected' ? 'VIRUS' : 'NOT_SCANNED' } };
    return { fault: null, pages, mainPages, words, warnings: [...verdict.warnings, ...warnings] };
  } finally {
    await lent.done();
  }
}
