import type { Request } from 'express';
import { readingsOf, uploadsOf, type Papers } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import type { Database } from '../../platform/database/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';

/**
 * The PDF that came with a form, kept and read to its end before any row names it; null when none came.
 * Refused as any paper is (422), beside its field.
 */
export async function receivedPaper(
  { database, papers }: { readonly database: Database; readonly papers: Papers },
  request: Request,
  actor: Actor,
): Promise<string | null | Refusal> {
  const [upload] = uploadsOf(request);
  if (!upload) return null;
  const inspected = await papers.inspect(upload, actor.personId);
  if (isRefusal(inspected)) return { ...inspected, field: 'file' };
  const paperId = await database.transact((tx) => papers.keep(tx, inspected, actor.personId));
  await papers.read([paperId]);
  const reading = (await database.read((tx) => readingsOf(tx, [paperId]))).get(paperId);
  return reading?.state === 'refused' ? refuse(422, `papers.${reading.fault}`, undefined, 'file') : paperId;
}
