import { Readable } from 'node:stream';
import { file, type FileReply } from '../../platform/web/index.js';
import type { Typesetters } from '../children/typesetters.js';
import { orAway } from '../children/verdicts-by-hash.js';
import { framed } from '../typesetting/frame-of.js';
import type { OfficialPaper } from '../typesetting/paper-to-set.js';

/** A paper to look at, kept nowhere: undefined when its values cannot be set as they are. */
export async function previewPaper(
  typesetters: Typesetters,
  paper: OfficialPaper,
  name: string,
): Promise<FileReply | undefined> {
  const set = await orAway(typesetters.trySetting(framed(paper, undefined)));
  if (!set) return undefined;
  const { pdf } = set;
  return file(
    { name, type: 'application/pdf', size: pdf.length },
    ({ start, end } = { start: 0, end: pdf.length - 1 }) => Readable.from([pdf.subarray(start, end + 1)]),
  );
}
