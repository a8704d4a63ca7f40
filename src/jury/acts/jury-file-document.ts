import { planFacts } from '../../experience/index.js';
import type { SealedOpinion } from '../../opinions/index.js';
import {
  plainPaper,
  type BoundDocument,
  type BoundSection,
  type OfficialDocument,
  type PaperToSet,
} from '../../papers/index.js';
import { writeDay } from '../../platform/web/index.js';
import { writePages, type ReportVersion } from '../../reports/index.js';
import type { JuryFileFacts } from '../data/jury-files.store.js';
import { words } from '../words/words.js';

/**
 * The file that a jury reads, in French as its acts are: cover with the hash of everything, declaration, opinion,
 * report, annexes.
 */
export function juryFileDocument(facts: JuryFileFacts, version: ReportVersion, opinion: SealedOpinion): BoundDocument {
  const w = words('fr').bound;
  const page = (title: string, blocks: OfficialDocument['blocks']): PaperToSet =>
    plainPaper(
      {
        title,
        subtitle: `${facts.student} · ${facts.diploma}`,
        foot: '',
        lang: 'fr-FR',
        at: facts.enteredAt.toISOString(),
        blocks,
      },
      'a-2a',
    );
  const plan = planFacts(version.plans, 'fr');
  const papers: BoundSection[] = version.documents.map(({ role, name, sha256 }) => ({
    title: `${w.roles[role]} : ${name}`,
    label: w.roles[role],
    sha256,
  }));
  return {
    title: w.title(facts.reportNumber),
    lang: 'fr-FR',
    stamp: w.stamp(facts.reportNumber),
    at: facts.enteredAt.toISOString(),
    sections: [
      { title: w.cover, paper: page(w.title(facts.reportNumber), coverOf(facts, version)) },
      {
        title: w.declaration,
        paper: page(w.declaration, [
          { list: timelineOf(version) },
          ...(plan ? [{ heading: plan.title }, { facts: plan.facts }] : []),
        ]),
      },
      { title: w.opinion, paper: page(w.opinion, opinionOf(opinion)) },
      ...papers,
    ],
  };
}

function coverOf(facts: JuryFileFacts, version: ReportVersion): OfficialDocument['blocks'] {
  const w = words('fr').bound;
  const paper = version.documents.find(({ role }) => role === 'report');
  const length = paper && writePages(paper, 'fr');
  return [
    {
      facts: [
        [w.session, facts.sessionNumber],
        [w.request, facts.requestNumber],
        [w.student, facts.student],
        [w.diploma, facts.diploma],
        [w.centre, facts.centre],
        ...(length === undefined ? [] : [[w.length, length] as const]),
      ],
    },
    { heading: w.manifest },
    { paragraph: w.manifestLead },
    {
      facts: [
        [w.version(version.number), facts.versionSha256],
        [w.opinion, facts.opinionSha256],
        ...version.documents.map(({ role, name, sha256 }) => [`${w.roles[role]} · ${name}`, sha256] as const),
      ],
    },
  ];
}

/** From the first day to the last, as declared. */
function timelineOf(version: ReportVersion): string[] {
  const w = words('fr').bound;
  return version.periods.map(
    ({ from, to, job, employer, rate, significant }) =>
      `${writeDay(from, 'fr')} – ${to === null ? w.ongoing : writeDay(to, 'fr')} · ${job}, ${employer} · ${rate}\u00a0%${significant ? ` · ${w.significant}` : ''}`,
  );
}

function opinionOf(opinion: SealedOpinion): OfficialDocument['blocks'] {
  const { bound, page } = words('fr');
  return [
    {
      facts: [
        [bound.sense, page.proposals[opinion.sense]],
        [bound.professor, opinion.professorName],
        [bound.proposedOn, writeDay(opinion.proposedAt.toISOString().slice(0, 10), 'fr')],
      ],
    },
    { heading: bound.reasons },
    ...opinion.reasoning.split(/\n{2,}/).map((paragraph) => ({ paragraph })),
  ];
}
