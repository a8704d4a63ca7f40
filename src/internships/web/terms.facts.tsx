import type { VNode } from 'preact';
import { Details, findSentence, SummaryList, useReader, writeDay } from '../../platform/web/index.js';
import { CLAUSES, type LegalCheck, type Terms } from '../domain/index.js';
import { words as agreementWords } from './agreement-words.js';
import { words } from './words.js';

/** What an agreement says: the facts, and its clauses behind a line that opens. */
export function TermsFacts({ terms, teacher, open = false }: { readonly terms: Terms; readonly teacher: string | null; readonly open?: boolean }): VNode {
  const { locale } = useReader();
  const { terms: name, clauses, cents, hours, none } = agreementWords(locale);
  const w = words(locale).page;
  const day = (date: string | null): string => (date === null ? w.noneYet : writeDay(date, locale));
  const said = (text: string | null): string => text || w.noneYet;
  const count = (value: number | null): string => (value === null ? w.noneYet : hours(value));
  const rows = [
    { term: name.startsOn, value: day(terms.startsOn) }, { term: name.endsOn, value: day(terms.endsOn) }, { term: name.weeklyHours, value: count(terms.weeklyHours) }, { term: name.totalHours, value: count(terms.totalHours) },
    { term: name.hostName, value: <>{said(terms.hostName)}{terms.hostSiret ? <span class="aval-quiet aval-block">{name.hostSiret} {terms.hostSiret}</span> : null}<span class="aval-quiet aval-block">{terms.hostAddress} ({terms.hostCountry})</span></> },
    { term: name.hostRepresentative, value: <>{said(terms.hostRepresentative)}<span class="aval-quiet aval-block">{[terms.hostQuality, terms.hostEmail].filter(Boolean).join(' · ')}</span></> },
    { term: name.post, value: said(terms.post) },
    { term: name.tutorName, value: <>{said(terms.tutorName)}<span class="aval-quiet aval-block">{[terms.tutorQuality, terms.tutorEmail, terms.tutorPhone].filter(Boolean).join(' · ')}</span></> },
    { term: name.teacherId, value: said(teacher) },
    { term: name.gratuityCents, value: terms.gratuityCents === null ? none : cents(terms.gratuityCents) },
    { term: name.courseHours, value: count(terms.courseHours) },
    { term: clauses.tasks, value: <Lines text={terms.clauses.tasks} /> }, { term: clauses.skills, value: <Lines text={terms.clauses.skills} /> },
  ];
  const others = CLAUSES.filter((clause) => clause !== 'tasks' && clause !== 'skills').map((clause) => ({ term: clauses[clause], value: <Lines text={terms.clauses[clause]} /> }));
  return <><SummaryList compact rows={rows} />{open ? <SummaryList compact rows={others} /> : <Details summary={w.clauses}><SummaryList compact rows={others} /></Details>}</>;
}

/** What the internship law has to say of the terms; nothing when it is silent. */
export function LawCard({ checks }: { readonly checks: readonly LegalCheck[] }): VNode | null {
  const { locale } = useReader();
  const w = words(locale).submission;
  if (checks.length === 0) return null;
  return (
    <ul class="govuk-list govuk-list--spaced">
      {checks.map(({ code, facts, blocks }) => <li key={code}><strong>{blocks ? w.blocks : w.warns}</strong> {findSentence(`internships.${code}`, locale, facts)}</li>)}
    </ul>
  );
}

/** A text with its lines; « pas encore renseigné » when there is none. */
export function Lines({ text }: { readonly text: string }): VNode {
  const w = words(useReader().locale).page;
  return <>{text === '' ? w.noneYet : text.split('\n').map((line, index) => <span key={index} class="aval-block">{line}</span>)}</>;
}
