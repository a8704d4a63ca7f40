import { createHash } from 'node:crypto';
import type { OfficialPaper } from '../../papers/index.js';
import { agree } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { CorrectiveFacts, MinutesFacts } from './minutes-facts.js';
import { partsOf, signaturesOf, signedAt, signsAs } from './parts-of-minutes.js';
import type { AgendaLine } from '../data/agenda.store.js';
import type { Session } from '../data/sessions.store.js';
import { presenceLine } from '../words/presence-line.js';
import { words } from '../words/words.js';
import { decisionInWords, decisionOf, putBackIn, rowOf } from './minutes-lines.js';

/** Minutes as they are read on their page, sealed and set: one and the same. */
export type PaperOfMinutes = Extract<OfficialPaper, { readonly template: 'minutes' }>;

/** Minutes are an act of a French institution: they are in French, whatever their reader's language. */
const w = (): ReturnType<typeof words> => words('fr');

/**
 * The SHA-256 (hex) of what minutes say, whatever the instant they are signed at: what was read is what is signed, or
 * nothing is.
 */
export function sealOfMinutes({ frame, values, ...paper }: PaperOfMinutes): string {
  const each = values.signatures.each.map(({ as, name }) => ({ as, name }));
  const said = { ...paper, at: '', frame: { ...frame, day: '' }, values: { ...values, signatures: each } };
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

/** The minutes of a session: composition, attendance, recusals, and each decision with its reasons. */
export function minutesPaper(facts: MinutesFacts): PaperOfMinutes {
  const { session, members, agenda, putBack } = facts;
  const isNonHolding = agenda.length === 0 && putBack.length > 0;
  const { minutes, agreed, places, qualities } = w();
  const present = members.filter(({ attended }) => attended);
  return {
    ...paperOf(
      facts,
      isNonHolding ? minutes.nonHoldingTitle : minutes.title,
      isNonHolding ? minutes.nonHoldingName(facts.number) : minutes.name(facts.number),
    ),
    values: {
      lead: leadOf(session),
      correction: null,
      composition: {
        heading: `1. ${minutes.composition}`,
        order: [
          ...(session.appointmentReference === null
            ? []
            : [minutes.order(session.appointmentReference, dayOrNothing(session.appointmentDate))]),
          ...facts.changes.map(({ changedAt, newcomer, former, reference, signedOn }) =>
            minutes.changed(dayOf(changedAt), newcomer, former, reference ?? '', dayOrNothing(signedOn)),
          ),
          minutes.quorum(session.quorum ?? 0, present.length),
        ],
        heads: [minutes.member, minutes.quality, minutes.attendance],
        members: members.map((member) => ({
          name: member.name,
          quality: [qualities[member.quality], ...(member.place === 'member' ? [] : [places[member.place]])]
            .map((word) => agree(word, member.civility))
            .join(', '),
          attendance: presenceLine(member, 'fr') || agree(agreed.absent, member.civility),
        })),
      },
      files:
        agenda.length === 0
          ? null
          : {
              heading: `2. ${minutes.files}`,
              heads: [minutes.place, minutes.file, minutes.diploma, minutes.sat, minutes.recused, minutes.decision],
              rows: agenda.map((line, index) => rowOf(line, index + 1, present)),
            },
      decisions: {
        heading: `${agenda.length === 0 ? 2 : 3}. ${minutes.decisions}`,
        none: minutes.noFile,
        each: [
          ...agenda.flatMap((line, index) =>
            line.decision ? [decisionOf(line, line.decision, `${minutes.file} ${index + 1}`, '')] : [],
          ),
          ...putBack.map(putBackIn),
        ],
      },
      legal: isNonHolding
        ? minutes.nonHoldingLegal
        : `${partsOf(facts).length > 1 ? minutes.takesEffect.several : minutes.takesEffect.one} ${minutes.legal}`,
      signatures: signaturesOf(facts, `${agenda.length === 0 ? 3 : 4}. ${minutes.signature}`),
    },
  };
}

/**
 * The minutes as this person may read them: where they are recused they find that there is a file, and nothing of it.
 */
export function readBy(facts: MinutesFacts, personId: string): PaperOfMinutes {
  const paper = minutesPaper(facts);
  const { minutes } = w();
  const isHidden = ({ recused }: AgendaLine): boolean => recused.some(({ id }) => id === personId);
  if (![...facts.agenda, ...facts.putBack].some(isHidden)) return paper;
  const me = facts.members.find((member) => member.personId === personId);
  const written = [...facts.agenda.filter(({ decision }) => decision !== null), ...facts.putBack];
  const { files, decisions } = paper.values;
  return {
    ...paper,
    frame: { ...paper.frame, name: minutes.copyName(paper.frame.name) },
    values: {
      ...paper.values,
      files: files && {
        ...files,
        rows: files.rows.map((row, index) => {
          const line = facts.agenda[index];
          const student = agree(minutes.hidden, me?.civility ?? null);
          const nothing = { about: '', diploma: '', credits: '', sat: '', recused: '', decision: '' };
          return line && isHidden(line) ? { place: row.place, student, ...nothing } : row;
        }),
      },
      decisions: {
        ...decisions,
        none: `${agree(minutes.hidden, me?.civility ?? null)}.`,
        each: decisions.each.filter((_, index) => {
          const line = written[index];
          return !line || !isHidden(line);
        }),
      },
    },
  };
}

/** Corrective minutes: they name those they correct, say why, and give each decision before and after. */
export function correctivePaper(facts: CorrectiveFacts): PaperOfMinutes {
  const { session, corrects, reason, lines } = facts;
  const { minutes } = w();
  return {
    ...paperOf(facts, minutes.correctiveTitle, minutes.correctiveName(facts.number)),
    values: {
      lead: leadOf(session),
      correction: {
        heading: `1. ${minutes.correction}`,
        facts: [
          [minutes.corrects, minutes.correctedOn(corrects.number, dayOf(corrects.signedAt))],
          [minutes.sha256, corrects.sha256],
        ],
        reason: reason.trim() === '' ? '' : `${minutes.reason} ${reason}`,
      },
      composition: null,
      files: null,
      decisions: {
        heading: `2. ${minutes.corrected}`,
        none: minutes.noFile,
        each: lines.map(({ line, correction }, index) =>
          decisionOf(
            line,
            correction,
            `${index + 1}`,
            line.decision ? minutes.before(decisionInWords(line, line.decision)) : '',
          ),
        ),
      },
      legal: minutes.correctiveLegal,
      signatures: {
        heading: `3. ${minutes.signature}`,
        each: [{ as: signsAs(facts.signer), name: facts.signer.name, at: signedAt(facts.at) }],
      },
    },
  };
}

function paperOf(
  { session, letterhead, number, at }: Pick<MinutesFacts, 'session' | 'letterhead' | 'number' | 'at'>,
  title: string,
  name: string,
): Omit<PaperOfMinutes, 'values'> {
  const { minutes } = w();
  return {
    template: 'minutes',
    standard: 'a-2a',
    lang: 'fr-FR',
    title,
    at: at.toISOString(),
    frame: {
      letterhead,
      unit: session.juryFr,
      day: localDate(at, INSTITUTION_TIME_ZONE),
      number,
      name,
      about: minutes.about(session.number, writeDay(session.heldOn, 'fr')),
      foot: `${session.juryFr}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    },
  };
}

function leadOf(session: Session): string[] {
  return [w().minutes.heldOn(session.number, writeDay(session.heldOn, 'fr'), session.place)];
}

function dayOf(at: Date): string {
  return writeDay(localDate(at, INSTITUTION_TIME_ZONE), 'fr');
}

function dayOrNothing(day: string | null): string {
  return day === null ? '' : writeDay(day, 'fr');
}
