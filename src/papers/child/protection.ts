import type { Verdict } from '../rules/index.js';
import { asksForPassword, openPdf } from './open-pdf.js';

/** What the PDF format calls the right to print. */
const PRINT = 4;

/**
 * What stands in the way of a protected file, so that the way out which is told works for this one: a password to open
 * it, or a protection that lets it be printed, or one that does not. All are refused: of what is encrypted nothing can
 * be trusted.
 */
export async function protectionOf(bytes: Buffer): Promise<Verdict & { readonly accepted: false }> {
  const opening = await openPdf(bytes);
  try {
    const permissions = await (await opening.promise).getPermissions();
    const isPrintable = permissions === null || permissions.includes(PRINT);
    return { accepted: false, fault: 'ENCRYPTED', ...(!isPrintable && { is: 'unprintable' }) };
  } catch (error) {
    return { accepted: false, fault: asksForPassword(error) ? 'PASSWORD' : 'ENCRYPTED' };
  } finally {
    await opening.destroy();
  }
}
