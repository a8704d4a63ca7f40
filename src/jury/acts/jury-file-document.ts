import { conditionIn } from '../../diploma-requests/index.js';
import { declaredInWords, planInWords } from '../../experience/index.js';
import type { Letterhead } from '../../institution/index.js';
import type { SealedOpinion } from '../../opinions/index.js';
import {
  framed,
  type BoundDocument,
  type BoundSection,
  type OfficialPaper,
  type Verified,
} from '../../papers/index.js';
import { agree } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { writeDay, writeSize } from '../../platform/web/index.js';
import { writePages, type ReportVersion } from '../../reports/index.js';
import type { JuryFileFacts } from '../data/jury-files.store.js';
import type { Anew } from '../data/new-deliberations.store.js';
import { words } from '../words/words.js';
import { inShort } from '../words/period-in-short.js';
import { replacedOf } from './jury-file-replaced.js';
import { summaryOf } from './jury-file-summary.js';

/** What the file of a jury is made of. */
export interface JuryFile {
  readonly facts: JuryFileFacts;
  readonly version: ReportVersion;
  readonly opinion: SealedOpinion;
  readonly letterhead: Letterhead;
}

/** What papers of one file have in common. */
type Common = Pick<OfficialPaper, 'standard' | 'lang' | 'at'>;

const w = (): ReturnType<typeof words>['bound'] => words('fr').bound;

/**
 * The file that a jury reads, in French as its acts are: cover with the hash of everything, of a new deliberation the
 * decision that it may replace, one page that sums it up, declaration, opinion, report, annexes.
 */
export function juryFileDocument(file: JuryFile, verified?: Verified): BoundDocument {
  const { facts, version, opinion } = file;
  const lead = [w().of(facts.student, facts.diploma)];
  const common: Common = { standard: 'a-2a', lang: 'fr-FR', at: facts.enteredAt.toISOString() };
  const written: readonly OfficialPaper[] = [
    coverOf(file, common),
    ...(facts.anew === null ? [] : [replacedPaper(facts.anew, opinion, lead, common)]),
    {
      ...common,
      template: 'jury-summary',
      title: w().summary,
      frame: null,
      values: summaryOf(file, lead),
    },
    {
      ...common,
      template: 'jury-declaration',
      title: w().declaration,
      frame: null,
      values: { lead, periods: declaredInWords(version.periods, 'fr'), plan: planInWords(version.plans, 'fr') },
    },
    { ...common, template: 'jury-opinion', title: w().opinion, frame: null, values: opinionOf(opinion, facts, lead) },
  ];
  const papers: BoundSection[] = version.documents.map(({ role, name, sha256 }) => ({
    title: `${w().roles[role]} : ${name}`,
    label: w().roles[role],
    sha256,
  }));
  return {
    title: w().title(facts.reportNumber),
    lang: 'fr-FR',
    stamp: facts.confidential ? w().confidentialStamp(facts.reportNumber) : w().stamp(facts.reportNumber),
    at: common.at,
    sections: [
      ...written.map((paper) => ({
        title: paper.template === 'jury-cover' ? w().cover : paper.title,
        paper: framed(paper, verified),
      })),
      ...papers,
    ],
  };
}

function replacedPaper(anew: Anew, opinion: SealedOpinion, lead: readonly string[], common: Common): OfficialPaper {
  const values = replacedOf(anew, opinion, lead);
  return { ...common, template: 'jury-replaced', title: w().replaced, frame: null, values };
}

function coverOf({ facts, version, letterhead }: JuryFile, common: Common): OfficialPaper {
  const paper = version.documents.find(({ role }) => role === 'report');
  const length = paper && writePages(paper, 'fr');
  const name = w().name(facts.reportNumber);
  return {
    ...common,
    template: 'jury-cover',
    title: w().file,
    frame: {
      letterhead,
      unit: facts.jury,
      day: localDate(facts.enteredAt, INSTITUTION_TIME_ZONE),
      number: facts.reportNumber,
      name,
      about: '',
      foot: name,
    },
    values: {
      lead: [facts.student, facts.diploma],
      facts: [
        [w().session, w().before(facts.sessionNumber, facts.jury)],
        [w().request, facts.requestNumber],
        [w().report, facts.reportNumber],
        [w().student, facts.student],
        [w().diploma, facts.diploma],
        [w().centre, facts.centre],
        ...(length === undefined ? [] : [[w().length, length] as const]),
        ...heldOf(facts),
        ...conditionsOf(facts),
      ],
      seals: {
        heading: w().manifest,
        lead: w().manifestLead,
        facts: [
          [w().version(version.number), facts.versionSha256],
          [w().opinion, facts.opinionSha256],
          ...(facts.weighedSha256 === null ? [] : [[w().assessment, facts.weighedSha256] as const]),
        ],
        files: {
          none: w().noDocument,
          heads: [w().document, w().pages, w().sha256],
          rows: version.documents.map((document) => ({
            role: w().roles[document.role],
            name: document.name,
            length: [writePages(document, 'fr'), writeSize(document.bytes, 'fr')].filter(Boolean).join(' · '),
            sha256: document.sha256,
          })),
        },
      },
    },
  };
}

/** The credits that the student holds already, each by its decision. */
function heldOf({ held }: JuryFileFacts): readonly (readonly [string, string])[] {
  return (held ?? []).map(({ credits, kind, body, reference, decidedOn }) => [
    w().held,
    w().heldBy(credits, w().heldKinds[kind], body, reference, writeDay(decidedOn, 'fr')),
  ]);
}

/** What the diploma asks beside experience, each with who certified it and when. */
function conditionsOf({ conditions }: JuryFileFacts): readonly (readonly [string, string])[] {
  return (conditions ?? []).map((one) => [
    w().condition,
    one.certified === null
      ? conditionIn(one, 'fr')
      : w().certified(
          conditionIn(one, 'fr'),
          one.certified.by,
          writeDay(localDate(new Date(one.certified.at), INSTITUTION_TIME_ZONE), 'fr'),
        ),
  ]);
}

function opinionOf(
  { sense, professorName, proposedAt, reasoning, retained }: SealedOpinion,
  { professorCivility }: JuryFileFacts,
  lead: readonly string[],
): Extract<OfficialPaper, { readonly template: 'jury-opinion' }>['values'] {
  const day = writeDay(localDate(proposedAt, INSTITUTION_TIME_ZONE), 'fr');
  const changed = retained.filter((period) => period.changed);
  return {
    lead,
    outcome: {
      tone: sense === 'FAVOURABLE' ? 'good' : 'bad',
      line: w().senses[sense],
      then: w().proposed(agree(words('fr').agreed.professor, professorCivility), professorName, day),
    },
    reasons: { heading: w().reasons, text: reasoning },
    changed:
      changed.length === 0
        ? null
        : {
            heading: w().changed,
            each: changed.map(({ declared, reason, ...period }) => ({
              heading: w().jobAt(declared.job, declared.employer),
              facts: [
                [w().declared, inShort(declared, { kind: declared.kind !== period.kind }).join(', ')],
                [w().retained, inShort(period, { kind: declared.kind !== period.kind }).join(', ')],
              ],
              reason: reason ?? '',
            })),
          },
  };
}
