import type { Division } from '../../papers/index.js';
import type { Locale } from '../../platform/web/index.js';
import { adviceWords } from './advice-words.js';

/** How long a document is; of a report, what is its own, where its annexes begin, and whether its student said so. Undefined when nothing is known. */
export function writePages(
  { pages, division }: { readonly pages: number | null; readonly division: Division | null },
  locale: Locale,
): string | undefined {
  const w = adviceWords(locale).pages;
  if (pages === null) return undefined;
  if (division === null) return w.all(pages);
  const { mainPages, annexesFrom, confirmed } = division;
  const said = annexesFrom === null ? w.withoutAnnexes(pages, confirmed) : w.withAnnexes(pages, mainPages, annexesFrom);
  return confirmed ? said : `${said} (${w.proposed})`;
}
