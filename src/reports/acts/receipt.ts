import { declaredInWords, planInWords } from '../../experience/index.js';
import type { Letterhead } from '../../institution/index.js';
import type { OfficialPaper } from '../../papers/index.js';
import { localDate } from '../../platform/clock/index.js';
import { writeDay, writeMoment, writeSize, type Locale } from '../../platform/web/index.js';
import type { Report } from '../rules/index.js';
import type { ReportVersion } from '../data/versions.store.js';
import { presentedWords } from '../words/presented-words.js';
import { words } from '../words/words.js';
import { writePages } from '../words/write-pages.js';

/** What a receipt says beside the version: names, the centre's head and clock. */
export interface ReceiptFacts {
  readonly student: string;
  readonly diploma: string;
  readonly centre: string;
  readonly letterhead: Letterhead;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly at: Date;
}

/**
 * The receipt of a deposit: what was received, when, and the SHA-256 of each thing, so that anyone can check it later.
 */
export function receiptPaper(
  report: Pick<Report, 'number' | 'confidential'>,
  version: ReportVersion,
  seal: { readonly declaration: string; readonly sha256: string },
  facts: ReceiptFacts,
): Extract<OfficialPaper, { readonly template: 'receipt' }> {
  const { locale, letterhead, centre, student, diploma } = facts;
  const w = words(locale).receipt;
  const moment = writeMoment(facts.at, facts, 'always');
  return {
    template: 'receipt',
    standard: 'a-2a',
    lang: locale === 'fr' ? 'fr-FR' : 'en-GB',
    title: w.title,
    at: facts.at.toISOString(),
    frame: {
      letterhead,
      unit: letterhead.name === centre ? '' : centre,
      day: localDate(facts.at, facts.timeZone),
      number: `${report.number}-${version.number}`,
      name: w.name(report.number, version.number),
      about: student,
      foot: report.confidential
        ? w.confidentialFoot(report.number, version.number)
        : w.foot(report.number, version.number),
    },
    values: {
      lead: [w.deposited(report.number, version.number, moment)],
      facts: [
        [w.student, student],
        [w.diploma, diploma],
        [w.centre, centre],
        ...(version.defenceOn === null ? [] : [[w.defence, writeDay(version.defenceOn, locale)] as const]),
        ...version.internships.map(
          ({ number, host }) =>
            [presentedWords(locale).internship, presentedWords(locale).named(number, host)] as const,
        ),
        [w.receivedOn, moment],
        [w.seal, seal.sha256],
      ],
      files: {
        heading: w.documents,
        none: w.noDocument,
        heads: [w.document, w.length, w.sha256],
        rows: version.documents.map((document) => ({
          role: w.roles[document.role],
          name: document.name,
          length: [writePages(document, locale), writeSize(document.bytes, locale)].filter(Boolean).join(' · '),
          sha256: document.sha256,
        })),
      },
      declaration: {
        heading: w.declaration,
        seal: [w.declarationSeal, seal.declaration],
        ...declaredInWords(version.periods, locale),
      },
      plan: planInWords(version.plans, locale),
      legal: { heading: w.legal, text: w.notice },
    },
  };
}
