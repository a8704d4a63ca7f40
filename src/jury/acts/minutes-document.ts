import { createHash } from 'node:crypto';
import { nameIn } from '../../diplomas/index.js';
import { agree } from '../../people/index.js';
import type { Block, OfficialDocument } from '../../papers/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { AgendaLine, DecisionLine } from '../data/agenda.store.js';
import type { Correction } from '../data/decisions.store.js';
import type { Member } from '../data/members.store.js';
import type { Minutes } from '../data/minutes.store.js';
import type { Session } from '../data/sessions.store.js';
import { words } from '../words/words.js';

/** Everything that minutes say: read once for the draft on the page, and once more at the signature. */
export interface MinutesFacts {
  readonly session: Session;
  readonly members: readonly Member[];
  readonly agenda: readonly AgendaLine[];
  readonly number: string;
  readonly at: Date;
}

/**
 * The SHA-256 (hex) of what minutes say, whatever the instant they are drawn at: what was read is what is signed, or
 * nothing is.
 */
export function sealOfDocument(document: OfficialDocument): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...document, at: '' }))
    .digest('hex');
}

/** Minutes are an act of a French institution: they are in French, whatever their reader's language. */
const w = (): ReturnType<typeof words> => words('fr');

/** The minutes of a session: composition, attendance, recusals, and each decision with its reasons. */
export function minutesDocument({ session, members, agenda, number, at }: MinutesFacts): OfficialDocument {
  const { minutes, agreed, qualities } = w();
  const president = members.find((member) => member.president);
  if (!president) throw new Error(`Session ${session.number} has minutes, and no president to sign them.`);
  return {
    title: minutes.title(number),
    subtitle: `${session.juryFr} · ${minutes.heldOn(writeDay(session.heldOn, 'fr'), session.place)}`,
    foot: minutes.foot(number),
    lang: 'fr-FR',
    at: at.toISOString(),
    blocks: [
      { heading: minutes.composition },
      {
        facts: [
          [
            minutes.order,
            `${session.appointmentReference ?? ''}${session.appointmentDate ? `, ${writeDay(session.appointmentDate, 'fr')}` : ''}`,
          ],
          [
            minutes.quorum,
            minutes.quorumReached(members.filter(({ attended }) => attended).length, session.quorum ?? 0),
          ],
        ],
      },
      {
        list: members.map(
          ({ name, quality, president: presides, attended, civility }) =>
            `${name}, ${agree(qualities[quality], civility)}${presides ? `, ${agree(agreed.president, civility)}` : ''} : ${agree(attended ? agreed.present : agreed.absent, civility)}`,
        ),
      },
      { heading: minutes.decisions },
      ...agenda.flatMap((line, index) => blocksOf(line, index + 1)),
      { paragraph: minutes.signedBy(president.name) },
    ],
  };
}

function blocksOf(line: AgendaLine, place: number): Block[] {
  const { minutes, page } = w();
  const name = nameIn({ nameFr: line.diplomaFr, nameEn: line.diplomaEn }, 'fr');
  return [
    { heading: `${place}. ${line.student}` },
    {
      facts: [
        [minutes.diploma, name],
        [minutes.centre, line.centre],
        [minutes.request, line.requestNumber],
        [minutes.file, line.reportNumber],
        [minutes.proposal, `${page.proposals[line.proposal]} (${line.professor})`],
        ...(line.recused.length > 0
          ? [[minutes.recused, line.recused.map((one) => one.name).join(', ')] as const]
          : []),
        ...(line.decision ? [[minutes.decision, decisionInWords(line, line.decision)] as const] : []),
      ],
    },
    ...(line.decision ? [{ paragraph: `${minutes.reasons} ${reasonsOf(line, line.decision)}` }] : []),
  ];
}

/** Corrective minutes: they name those they correct, say why, and give each decision before and after. */
export function correctiveDocument({
  session,
  number,
  at,
  corrects,
  reason,
  lines,
}: {
  readonly session: Session;
  readonly number: string;
  readonly at: Date;
  readonly corrects: Minutes;
  readonly reason: string;
  readonly lines: readonly { readonly line: AgendaLine; readonly correction: Correction }[];
}): OfficialDocument {
  const { minutes } = w();
  return {
    title: minutes.correctiveTitle(number),
    subtitle: `${session.juryFr} · ${minutes.heldOn(writeDay(session.heldOn, 'fr'), session.place)}`,
    foot: minutes.foot(number),
    lang: 'fr-FR',
    at: at.toISOString(),
    blocks: [
      {
        facts: [
          [minutes.corrects, corrects.number],
          [minutes.sha256, corrects.sha256],
          [minutes.reason, reason],
        ],
      },
      ...lines.flatMap(({ line, correction }, index): Block[] => [
        { heading: `${index + 1}. ${line.student}` },
        {
          facts: [
            [minutes.file, line.reportNumber],
            [minutes.request, line.requestNumber],
            [minutes.before, line.decision ? decisionInWords(line, line.decision) : ''],
            [minutes.decision, decisionInWords(line, correction)],
          ],
        },
        { paragraph: `${minutes.reasons} ${reasonsOf(line, correction)}` },
      ]),
    ],
  };
}

function decisionInWords(line: AgendaLine, decision: DecisionLine): string {
  const { minutes, page } = w();
  if (decision.sense === 'FAVOURABLE') return `${page.senses.FAVOURABLE} : ${minutes.credits(line.credits)}`;
  return decision.sense === 'MORE' && decision.moreDueOn
    ? `${page.senses.MORE}, ${minutes.by(writeDay(decision.moreDueOn, 'fr'))}`
    : page.senses[decision.sense];
}

/** The reasons of a decision as the minutes write them: the jury's own, the professor's made its own, or both. */
export function reasonsOf(
  line: Pick<AgendaLine, 'reasoning' | 'professor'>,
  decision: Pick<DecisionLine, 'adoptsProposal' | 'ownText'>,
): string {
  return reasonsIn(line, decision, 'fr');
}

/** The same in a reader's language; the reasons themselves are as they were written. */
export function reasonsIn(
  line: Pick<AgendaLine, 'reasoning' | 'professor'>,
  decision: Pick<DecisionLine, 'adoptsProposal' | 'ownText'>,
  locale: 'fr' | 'en',
): string {
  const adopted = decision.adoptsProposal ? `${words(locale).minutes.adopted(line.professor)} ${line.reasoning}` : '';
  return [decision.ownText ?? '', adopted].filter(Boolean).join('\n');
}
