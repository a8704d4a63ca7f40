import type { Request } from 'express';
import { isRefusal, refuse, type Refusal, type SentenceCode } from '../../platform/refusal/index.js';
import type { Inspected } from '../not-yet-kept.js';
import type { Papers } from '../papers.js';
import { uploadsOf } from './receive-uploads.js';

/**
 * The one file that came with a form, looked at before any row names it: whoever keeps it does so in their transaction.
 * Refused (422), beside the field `file`, when none came (`missing`) and as any paper is; throws as `inspect` does.
 */
export async function inspectSent(
  papers: Pick<Papers, 'inspect'>,
  request: Request,
  sender: string,
  missing: SentenceCode = 'papers.noFile',
): Promise<Inspected | Refusal> {
  const [upload] = uploadsOf(request);
  if (!upload) return refuse(422, missing, undefined, 'file');
  const inspected = await papers.inspect(upload, sender);
  return isRefusal(inspected) ? { ...inspected, field: 'file' } : inspected;
}
