import type { Tx } from '../../platform/database/index.js';
import { moveAddress } from '../../platform/lifecycle/pages/index.js';
import { Card, type Reader } from '../../platform/web/index.js';
import { filingFacts, type FilingNow } from '../acts/filing-facts.js';
import { contentsOf, type InternshipContents } from '../data/contents.store.js';
import { INTERNSHIP } from '../internship.js';
import { checksOf, type Internship } from '../rules/index.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { words } from '../words/words.js';
import { NeedFacts } from './need.part.js';
import { DocumentLink } from './submission.page.js';
import { LawCard, TermsFacts } from './terms.facts.js';

/** What a decision rests on. */
export interface Asked {
  readonly contents: InternshipContents;
  readonly filing: FilingNow;
}

/** What a request asks for, as it stands and as the rules see it today. */
export async function askedBy(tx: Tx, internship: Internship): Promise<Asked> {
  const contents = await contentsOf(tx, internship.id);
  return { contents, filing: await filingFacts(tx, internship, contents.terms) };
}

/** All that a decision rests on: who asks, the terms, the need, the documents, what the law says. */
export function WhatIsAsked({
  internship,
  contents,
  filing,
  reader,
  whole = false,
}: Asked & { readonly internship: Internship; readonly reader: Reader; readonly whole?: boolean }) {
  const { page: w, submission } = words(reader.locale);
  const checks = checksOf(filing.facts);
  return (
    <>
      <Card title={`${contents.student} · ${agreementWords(reader.locale).statuses[filing.facts.status]}`}>
        <TermsFacts terms={contents.terms} teacher={contents.teacher} need={filing.facts.need} open={whole} />
      </Card>
      {contents.approval ? (
        <Card title={w.approval}>
          <p class="govuk-body">{contents.approval.comment}</p>
          <p class="govuk-body aval-quiet">{contents.approval.by}</p>
        </Card>
      ) : null}
      {contents.documents.length === 0 ? null : (
        <Card title={w.documents}>
          <ul class="govuk-list">
            {contents.documents.map((one) => (
              <li key={one.id}>
                <DocumentLink internship={internship} document={one} reader={reader} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {checks.length === 0 ? null : (
        <Card title={submission.law} tone="waiting">
          <LawCard checks={checks} />
        </Card>
      )}
      <Card title={submission.need}>
        <NeedFacts filing={filing} reader={reader} />
      </Card>
    </>
  );
}

/** The two other decisions: give it back, or refuse it. */
export function OtherDecisions({
  id,
  words: w,
}: {
  readonly id: string;
  readonly words: { readonly return: string; readonly refuse: string };
}) {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={moveAddress(INTERNSHIP, id, 'return')}>
        {w.return}
      </a>{' '}
      ·{' '}
      <a class="govuk-link" href={moveAddress(INTERNSHIP, id, 'refuse')}>
        {w.refuse}
      </a>
    </p>
  );
}
