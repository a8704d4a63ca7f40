import { entered } from './forwarded.js';
import {
  CORRECTIVE_MINUTES,
  CORRECTIVE_PAPER,
  hex,
  MEMBER,
  MINUTES,
  MINUTES_PAPER,
  NOW,
  OWN,
  PRESIDENT,
  SESSION,
  type File,
} from './ids.js';
import { kept } from './kept.js';
import { AT, line } from './journal.js';
import type { Steps } from './steps.js';

/** What the jury recorded of a file, before anybody signs. */
export function decided(
  file: File,
  over: {
    readonly item?: string;
    readonly sense?: string;
    readonly adopts?: boolean;
    readonly text?: string | null;
    readonly why?: string | null;
    readonly version?: string;
  } = {},
): string {
  const {
    sense = 'FAVOURABLE',
    adopts = false,
    text = 'Le jury le constate.',
    why = 'Rien ne le date.',
    version = file.second.version,
    item = file.item,
  } = over;
  return `insert into decisions (id, agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
       adopts_proposal, own_text, more_due_on, more_why, recorded_by, recorded_at)
    values ('${file.decision}', '${item}', '${SESSION}', '${file.request}', '${file.report}', '${version}',
        '${version === file.first.version ? 'UNFAVOURABLE' : 'FAVOURABLE'}',
            '${sense}', ${adopts}, ${orNull(text)}, ${sense === 'MORE' ? `date '2027-03-01'` : 'null'},
            ${orNull(sense === 'MORE' ? why : null)},
            '${MEMBER}', ${NOW})`;
}

/** Whoever chairs a file confirms its decision, with those who sat. */
export function confirmed(
  file: File,
  over: { readonly by?: string; readonly sitters?: readonly string[]; readonly revision?: number } = {},
): string {
  const { by = PRESIDENT, sitters = [PRESIDENT, MEMBER], revision = 1 } = over;
  return [
    `insert into decision_confirmations (decision_id, revision, agenda_item_id, session_id, chaired_by, confirmed_at)
       values ('${file.decision}', ${revision}, '${file.item}', '${SESSION}', '${by}', ${NOW})`,
    ...sitters.map(
      (sitter) => `insert into decision_sitters (decision_id, revision, session_id, person_id)
         values ('${file.decision}', ${revision}, '${SESSION}', '${sitter}')`,
    ),
  ].join(';');
}

/** Somebody signs what they read of the minutes of a session. */
export function signedPart(over: { readonly by?: string; readonly of?: string } = {}): string {
  const { by = PRESIDENT, of = SESSION } = over;
  return `insert into minutes_signatures (session_id, person_id, digest, signed_at)
    values ('${of}', '${by}', '${hex('d')}', ${NOW})`;
}

/** Minutes, signed: by whom, for which session. */
export function minutes(
  over: {
    readonly id?: string;
    readonly of?: string;
    readonly by?: string;
    readonly as?: boolean;
    readonly sha256?: string;
    readonly corrects?: string;
    readonly paper?: string;
  } = {},
): string {
  const { id = MINUTES, of = SESSION, by = PRESIDENT, as = true, sha256 = hex('f'), corrects, paper } = over;
  return `insert into minutes (id, session_id, number, corrects_id, reason, paper_id, sha256, signed_by,
       signed_as_president, signed_at)
    values ('${id}', '${of}', 'PV-${id}', ${corrects ? `'${corrects}', 'Une erreur de fait'` : 'null, null'},
            '${paper ?? MINUTES_PAPER}', '${sha256}', '${by}', ${as}, ${NOW})`;
}

/** The session's last move. */
export function sessionSigned(id: string): string {
  return [
    line('jury-session', id, AT.session + 1, 'sign', 'MINUTES_DRAFT', 'MINUTES_SIGNED'),
    `update jury_sessions set state = 'MINUTES_SIGNED', journal_seq = ${AT.session + 1} where id = '${id}'`,
  ].join(';');
}

/** Credits, by a file's own chain unless told otherwise. */
export function award(
  file: File,
  over: {
    readonly request?: string | null;
    readonly version?: string;
    readonly minutes?: string;
    readonly sense?: string;
  } = {},
): string {
  const { request = file.request, version = file.second.version, sense = 'FAVOURABLE' } = over;
  return `insert into credit_awards (id, decision_id, minutes_id, session_id, request_id, report_id, version_id, sense,
       credits, awarded_at)
    values ('${file.award}', '${file.decision}', '${over.minutes ?? MINUTES}', '${SESSION}', ${orNull(request)},
            '${file.report}', '${version}', '${sense}', 39, ${NOW})`;
}

export function inMinutes(file: File, id = MINUTES): string {
  return [
    `update decisions set minutes_id = '${id}' where id = '${file.decision}'`,
    kept('decision_id', file.decision),
  ].join(';');
}

export function validated(file: File, awardId: string | null = file.award): string {
  return [
    line('report', file.report, AT.report + 1, 'validate', 'FORWARDED', 'VALIDATED'),
    `update reports set state = 'VALIDATED', journal_seq = ${AT.report + 1}, award_id = ${orNull(awardId)}
      where id = '${file.report}'`,
  ].join(';');
}

export function granted(file: File, awardId: string | null = file.award): string {
  return [
    line('diploma-request', file.request, AT.request + 1, 'grant', 'SCHEDULED', 'GRANTED'),
    `update diploma_requests set state = 'GRANTED', journal_seq = ${AT.request + 1}, award_id = ${orNull(awardId)}
      where id = '${file.request}'`,
  ].join(';');
}

function orNull(text: string | null): string {
  return text === null ? 'null' : `'${text}'`;
}

/** From the agenda to the credits. */
export const CREDITED = {
  entered: entered(OWN),
  decided: decided(OWN),
  confirmed: confirmed(OWN),
  signed: signedPart(),
  minutes: minutes(),
  inMinutes: inMinutes(OWN),
  award: award(OWN),
  validated: validated(OWN),
  granted: granted(OWN),
  session: sessionSigned(SESSION),
} satisfies Steps;

/** Corrective minutes of the same session: in words, unless they would change more of the decision. */
export function corrected(
  over: {
    readonly sense?: string;
    readonly adopts?: boolean;
    readonly text?: string | null;
    readonly minutes?: null;
  } = {},
): string[] {
  const { sense = 'FAVOURABLE', adopts = false, text = 'Le jury le constate : deux ans.' } = over;
  return [
    minutes({ id: CORRECTIVE_MINUTES, corrects: MINUTES, paper: CORRECTIVE_PAPER, sha256: hex('e') }),
    `insert into decisions (agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
         adopts_proposal, own_text, recorded_by, recorded_at, replaces_id, minutes_id)
     select agenda_item_id, session_id, request_id, report_id, version_id, proposal, '${sense}', ${adopts},
         ${orNull(text)}, recorded_by, recorded_at, id, ${orNull(over.minutes === null ? null : CORRECTIVE_MINUTES)}
       from decisions where id = '${OWN.decision}'`,
    `insert into kept_assessments (decision_id, kept_at, content)
     select x.id, ${NOW}, k.content
       from decisions x join kept_assessments k on k.decision_id = x.replaces_id
      where x.replaces_id = '${OWN.decision}'`,
  ];
}
