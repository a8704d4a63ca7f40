import type { Letterhead } from '../../institution/index.js';
import { framed, writeCode, type BoundDocument, type BoundSection, type PaperToSet } from '../../papers/index.js';
import { localDate } from '../../platform/clock/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { Sheet } from '../rules/index.js';
import { sayHow } from '../words/say-how.js';
import { words } from '../words/words.js';

/** A sheet that all have signed. */
export interface SignedSheet extends Sheet {
  readonly sealed: NonNullable<Sheet['sealed']>;
}

/** What is around its page of signatures: whose letterhead, and where a code is asked (`https://aval.example/verify`). */
interface Around {
  readonly letterhead: Letterhead;
  readonly address: string;
}

/**
 * The document that all have signed, with its page of signatures: what is kept and served. What was signed on paper is
 * there as it came back.
 */
export function finalDocument(sheet: SignedSheet, around: Around): BoundDocument {
  const { lang } = sheet.document;
  const w = words(localeOf(sheet)).final;
  const onPaper = sheet.parties.every(({ signature }) => signature?.how === 'paper');
  const original: BoundSection[] = sheet.original ? [{ title: w.originalSection, sha256: sheet.original.sha256 }] : [];
  return {
    title: sheet.title,
    lang,
    stamp: `${sheet.title} · ${writeCode(sheet.sealed.code)}`,
    at: sheet.sealed.at.toISOString(),
    sections: [
      ...(onPaper && sheet.original ? [] : [{ title: sheet.title, sha256: sheet.paper.sha256 }]),
      ...original,
      { title: w.title, paper: pageOfSignatures(sheet, around) },
    ],
  };
}

/** The language of what is signed, which its page of signatures speaks too. */
export function localeOf({ document }: Pick<Sheet, 'document'>): 'fr' | 'en' {
  return document.lang === 'fr-FR' ? 'fr' : 'en';
}

function pageOfSignatures(sheet: SignedSheet, { letterhead, address }: Around): PaperToSet {
  const { title, document, paper, original, parties, sealed, timeZone } = sheet;
  const locale = localeOf(sheet);
  const w = words(locale).final;
  return framed(
    {
      template: 'signatures',
      standard: 'a-2a',
      lang: document.lang,
      title: w.title,
      at: sealed.at.toISOString(),
      frame: {
        letterhead,
        unit: '',
        day: localDate(sealed.at, timeZone),
        number: '',
        name: w.title,
        about: title,
        foot: w.foot(title),
      },
      values: {
        lead: w.lead,
        document: [
          [w.document, title],
          [w.sha256, paper.sha256],
          ...(original ? [[w.original, original.sha256] as const] : []),
        ],
        signatures: {
          heading: w.signatures,
          heads: [w.party, w.signatory, w.given, w.certifies],
          each: parties.flatMap(({ role, consent, signature }) =>
            signature
              ? [
                  {
                    as: role,
                    name: signature.name,
                    quality: signature.quality,
                    on: writeDay(signature.signedOn, locale),
                    how: sayHow(signature, timeZone, locale),
                    certifies: consent,
                  },
                ]
              : [],
          ),
        },
        legal: w.legal,
      },
    },
    { code: sealed.code, address },
  );
}
