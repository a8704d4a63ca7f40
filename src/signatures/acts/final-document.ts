import {
  plainPaper,
  writeCode,
  type Block,
  type BoundDocument,
  type BoundSection,
  type PaperToSet,
} from '../../papers/index.js';
import { writeDay, type Locale } from '../../platform/web/index.js';
import type { Party, Sheet } from '../rules/index.js';
import { sayHow } from '../words/say-how.js';
import { words } from '../words/words.js';

/**
 * The document that all have signed, with its page of signatures: what is kept and served. What was signed on paper is
 * there as it came back.
 */
export function finalDocument(sheet: Sheet, sealed: NonNullable<Sheet['sealed']>, address: string): BoundDocument {
  const { lang } = sheet.document;
  const locale = lang === 'fr-FR' ? 'fr' : 'en';
  const w = words(locale).final;
  const onPaper = sheet.parties.every(({ signature }) => signature?.how === 'paper');
  const original: BoundSection[] = sheet.original ? [{ title: w.originalSection, sha256: sheet.original.sha256 }] : [];
  return {
    title: sheet.title,
    lang,
    stamp: `${sheet.title} · ${writeCode(sealed.code)}`,
    at: sealed.at.toISOString(),
    sections: [
      ...(onPaper && sheet.original ? [] : [{ title: sheet.title, sha256: sheet.paper.sha256 }]),
      ...original,
      { title: w.title, paper: pageOfSignatures(sheet, sealed, address, locale) },
    ],
  };
}

function pageOfSignatures(
  sheet: Sheet,
  sealed: NonNullable<Sheet['sealed']>,
  address: string,
  locale: Locale,
): PaperToSet {
  const w = words(locale).final;
  const code = writeCode(sealed.code);
  return plainPaper(
    {
      title: w.title,
      subtitle: sheet.title,
      foot: w.foot(code),
      lang: sheet.document.lang,
      at: sealed.at.toISOString(),
      blocks: [
        { paragraph: w.lead },
        {
          facts: [
            [w.document, sheet.title],
            [w.sha256, sheet.paper.sha256],
            ...(sheet.original ? [[w.original, sheet.original.sha256] as const] : []),
          ],
        },
        ...sheet.parties.flatMap((party) => blocksOf(sheet, party, locale)),
        { heading: w.verify },
        { paragraph: w.verifyLead },
        {
          facts: [
            [w.address, address],
            [w.code, code],
          ],
        },
      ],
    },
    'a-2a',
  );
}

function blocksOf({ timeZone }: Sheet, { role, consent, signature }: Party, locale: Locale): Block[] {
  const w = words(locale).final;
  if (!signature) return [];
  return [
    { heading: role },
    {
      facts: [
        [w.name, signature.name],
        [w.quality, signature.quality],
        [w.on, writeDay(signature.signedOn, locale)],
        [w.how, sayHow(signature, timeZone, locale)],
        [w.certifies, consent],
      ],
    },
  ];
}
