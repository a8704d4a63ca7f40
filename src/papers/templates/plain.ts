import type { OfficialDocument } from '../rules/index.js';

/** What has no template of its own, and sheets that were signed before theirs had one: words, one under the other. */
export type Plain = Pick<OfficialDocument, 'subtitle' | 'foot' | 'blocks'>;
