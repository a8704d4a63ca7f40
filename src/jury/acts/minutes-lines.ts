import { nameIn } from '../../diplomas/index.js';
import type { MinutesPaper, Tone } from '../../papers/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { AgendaLine, DecisionLine } from '../data/agenda.store.js';
import type { PutBackLine } from '../data/put-back.store.js';
import type { Member } from '../data/members.store.js';
import type { DecisionSense } from '../rules/index.js';
import { creditsIn, reasonsOf, recusedIn } from '../words/reasons.js';
import { replacingIn } from '../words/anew-sentences.js';
import { words } from '../words/words.js';

const TONES: Readonly<Record<DecisionSense, Tone>> = { FAVOURABLE: 'good', UNFAVOURABLE: 'bad', MORE: 'waiting' };

const w = (): ReturnType<typeof words> => words('fr');

/** A file in the table of minutes. */
export function rowOf(line: AgendaLine, place: number, present: readonly Member[]) {
  const { minutes } = w();
  const recused = new Set(line.recused.map(({ id }) => id));
  return {
    place: String(place),
    student: line.student,
    about: `${line.requestNumber}, ${line.centre}`,
    diploma: nameIn({ nameFr: line.diplomaFr, nameEn: line.diplomaEn }, 'fr'),
    credits: creditsIn(line, 'fr'),
    sat: String(
      line.decision?.confirmation?.sitters.length ?? present.filter(({ personId }) => !recused.has(personId)).length,
    ),
    recused: line.recused.map((one) => recusedIn(one, 'fr')).join(', ') || minutes.nobody,
    decision: line.decision ? senseIn(line, line.decision) : minutes.undecided,
  };
}

/** A decision with its reasons, who sat and who chaired. */
export function decisionOf(
  line: AgendaLine,
  decision: DecisionLine,
  place: string,
  before: string,
): MinutesPaper['decisions']['each'][number] {
  const { minutes } = w();
  const said = decisionInWords(line, decision);
  return {
    tone: TONES[decision.sense],
    heading: minutes.decisionOn(place, line.student, `${said.charAt(0).toLowerCase()}${said.slice(1)}`),
    about: [
      aboutFile(line),
      ...(line.anew ? [replacingIn(line.anew, 'fr')] : []),
      ...(decision.confirmation
        ? [minutes.satOn(decision.confirmation.names.join(', '), decision.confirmation.chair)]
        : []),
    ].join(' '),
    before,
    reasons: reasonsOf(line, decision),
  };
}

/** The sense of a decision, with its credits or its day. */
export function decisionInWords(line: AgendaLine, decision: DecisionLine): string {
  const { minutes, page } = w();
  if (decision.sense === 'FAVOURABLE') return `${senseIn(line, decision)}, ${creditsIn(line, 'fr')}`;
  return decision.sense === 'MORE' && decision.moreDueOn
    ? `${page.senses.MORE}, ${minutes.by(writeDay(decision.moreDueOn, 'fr'))}`
    : page.senses[decision.sense];
}

/** Where the credits were all held already none is validated: the diploma is granted. */
function senseIn({ reportId }: AgendaLine, { sense }: DecisionLine): string {
  return reportId === null ? w().decision.granted : w().page.senses[sense];
}

/** A file that was put back, and why. */
export function putBackIn(line: PutBackLine): MinutesPaper['decisions']['each'][number] {
  const { minutes } = w();
  return {
    tone: 'plain',
    heading: minutes.putBack(line.student),
    about: aboutFile(line),
    before: '',
    reasons: `${minutes.reason} ${line.putBackWhy}`,
  };
}

function aboutFile(line: AgendaLine): string {
  return [ofFile(line), ...heldIn(line)].join(' ');
}

/** By which decisions the student holds credits already. */
function heldIn({ held }: AgendaLine): string[] {
  const { bound } = w();
  return (held ?? []).map(({ credits, kind, body, reference, decidedOn }) =>
    w().minutes.heldAlready(bound.heldBy(credits, bound.heldKinds[kind], body, reference, writeDay(decidedOn, 'fr'))),
  );
}

function ofFile(line: AgendaLine): string {
  const { minutes, page } = w();
  if (line.reportNumber === null || line.proposal === null)
    return minutes.aboutRequest({
      diploma: nameIn({ nameFr: line.diplomaFr, nameEn: line.diplomaEn }, 'fr'),
      request: line.requestNumber,
      centre: line.centre,
    });
  return minutes.aboutFile({
    diploma: nameIn({ nameFr: line.diplomaFr, nameEn: line.diplomaEn }, 'fr'),
    proposal: page.proposals[line.proposal].toLowerCase(),
    professor: line.professor ?? '',
    file: line.reportNumber,
    request: line.requestNumber,
    centre: line.centre,
  });
}
