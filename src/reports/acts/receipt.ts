import { planFacts } from '../../experience/index.js';
import type { OfficialDocument } from '../../papers/index.js';
import { writeDay, writeMoment, writeSize, type Locale } from '../../platform/web/index.js';
import type { Report } from '../rules/index.js';
import type { ReportVersion } from '../data/versions.store.js';
import { words } from '../words/words.js';
import { writePages } from '../words/write-pages.js';

/** What a receipt says beside the version: names, the centre's clock. */
export interface ReceiptFacts {
  readonly student: string;
  readonly diploma: string;
  readonly centre: string;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly at: Date;
}

/**
 * The receipt of a deposit: what was received, when, and the SHA-256 of each thing, so that anyone can check it later.
 */
export function receiptOf(
  report: Report,
  version: ReportVersion,
  seal: { declaration: string; sha256: string },
  facts: ReceiptFacts,
): OfficialDocument {
  const w = words(facts.locale).receipt;
  const moment = writeMoment(facts.at, facts, 'always');
  const plan = planFacts(version.plans, facts.locale);
  return {
    title: w.title,
    subtitle: w.subtitle(report.number, version.number, moment),
    foot: w.foot(report.number),
    lang: facts.locale === 'fr' ? 'fr-FR' : 'en-GB',
    at: facts.at.toISOString(),
    blocks: [
      {
        facts: [
          [w.student, facts.student],
          [w.diploma, facts.diploma],
          [w.centre, facts.centre],
          [w.receivedOn, moment],
          [w.seal, seal.sha256],
        ],
      },
      { heading: w.documents },
      ...version.documents.flatMap((document) => [
        {
          facts: [
            [
              `${w.roles[document.role]} · ${document.name}`,
              [writePages(document, facts.locale), writeSize(document.bytes, facts.locale)].filter(Boolean).join(' · '),
            ] as const,
            [w.sha256, document.sha256] as const,
          ],
        },
      ]),
      { heading: w.declaration },
      { facts: [[w.sha256, seal.declaration]] },
      {
        list: version.periods.map(
          (period) =>
            `${period.job}, ${period.employer} · ${writeDay(period.from, facts.locale)} – ${period.to === null ? w.ongoing : writeDay(period.to, facts.locale)} · ${period.rate}\u00a0%`,
        ),
      },
      ...(plan ? [{ heading: plan.title }, { facts: plan.facts }] : []),
      { paragraph: w.notice },
    ],
  };
}
