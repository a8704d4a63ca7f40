import type { Letterhead } from '../../institution/index.js';
import type { AgreementPaper, Block, OfficialDocument, OfficialPaper } from '../../papers/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { AgreementFacts } from '../data/agreement-facts.store.js';
import { words } from '../words/agreement-words.js';
import { agreementValues, amendmentValues, type Agreement, type AmendmentFacts } from './agreement-values.js';

/** What is to be signed, as it is read on its page and kept with the signatures, and as it is set: the same words. */
export interface ToDraw {
  readonly document: OfficialDocument;
  readonly paper: OfficialPaper;
}

/** The agreement, word for word as it is signed. `at`: the instant it is drawn. */
export function agreementDocument(facts: Agreement, at: Date): OfficialDocument {
  return documentOf(words('fr').document.title(facts.number), agreementValues(facts), at);
}

/** The same of an amendment. */
export function amendmentDocument(facts: Agreement, amendment: AmendmentFacts, at: Date): OfficialDocument {
  return documentOf(amendmentTitle(facts, amendment), amendmentValues(facts, amendment), at);
}

/** The agreement to be set, under the letterhead of its centre. */
export function agreementToSet(facts: Agreement, letterhead: Letterhead, at: Date): ToDraw {
  return toDraw(facts, words('fr').document.title(facts.number), agreementValues(facts), letterhead, at);
}

/** The same of an amendment. */
export function amendmentToSet(facts: Agreement, amendment: AmendmentFacts, letterhead: Letterhead, at: Date): ToDraw {
  return toDraw(facts, amendmentTitle(facts, amendment), amendmentValues(facts, amendment), letterhead, at);
}

/** What an amendment changes, read from its document: a heading for each term, then what it was and what it is. */
export function changesIn({
  blocks,
}: OfficialDocument): { readonly term: string; readonly before: string; readonly after: string }[] {
  const { before, after } = words('fr').document;
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (
      !('heading' in block) ||
      next === undefined ||
      !('facts' in next) ||
      next.facts[0]?.[0] !== before ||
      next.facts[1]?.[0] !== after
    )
      return [];
    return [{ term: block.heading, before: next.facts[0][1], after: next.facts[1][1] }];
  });
}

function amendmentTitle({ number }: AgreementFacts, amendment: AmendmentFacts): string {
  return words('fr').document.amendmentTitle(number, amendment.number);
}

function toDraw(
  { number, timeZone }: AgreementFacts,
  title: string,
  values: AgreementPaper,
  letterhead: Letterhead,
  at: Date,
): ToDraw {
  const document = documentOf(title, values, at);
  const { lang, subtitle, foot } = document;
  return {
    document,
    paper: {
      template: 'agreement',
      standard: 'a-2a',
      lang,
      title,
      at: document.at,
      frame: { letterhead, unit: '', day: localDate(at, timeZone), number, name: title, about: subtitle, foot },
      values,
    },
  };
}

/** The same words without what the template makes of them: what a sheet keeps, whatever papers look like one day. */
function documentOf(title: string, values: AgreementPaper, at: Date): OfficialDocument {
  const { lead, parties, sections, signatures, legal } = values;
  return {
    title,
    subtitle: lead.join('\n'),
    foot: title,
    lang: 'fr-FR',
    at: at.toISOString(),
    blocks: [
      { heading: parties.heading },
      ...parties.each.map(({ as, name, facts }) => ({ facts: [[as, name] as const, ...facts] })),
      ...sections.flatMap(blocksOf),
      { heading: signatures.heading },
      { paragraph: signatures.lead },
      { facts: signatures.each.map(({ as, name, quality }) => [as, quality === '' ? name : `${name}, ${quality}`]) },
      ...paragraphsOf(legal),
    ],
  };
}

function blocksOf({ heading, facts, clauses, changes, text }: AgreementPaper['sections'][number]): Block[] {
  return [
    { heading },
    ...(facts.length === 0 ? [] : [{ facts }]),
    ...clauses.map((clause) => ({ facts: [[clause.heading, clause.text] as const] })),
    ...(changes === null
      ? []
      : changes.each.flatMap(({ term, before, after }): Block[] => [
          { heading: term },
          {
            facts: [
              [changes.heads[1], before],
              [changes.heads[2], after],
            ],
          },
        ])),
    ...paragraphsOf(text),
  ];
}

function paragraphsOf(text: string): Block[] {
  return text
    .split(/\n[ \n]*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ paragraph }));
}
