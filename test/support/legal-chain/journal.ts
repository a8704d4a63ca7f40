import { NOW } from './ids.js';

/** A line of the journal: the database seals it under the one before it. */
export function line(thing: string, id: string, seq: number, move: string, from: string, to: string): string {
  return `insert into journal (thing, thing_id, seq, at, acted_as, move, from_state, to_state)
    values ('${thing}', '${id}', ${seq}, ${NOW}, 'system', '${move}', '${from}', '${to}')`;
}

export function lines(thing: string, id: string, moves: readonly (readonly [move: string, to: string])[]): string {
  return moves.map(([move, to], index) => line(thing, id, index + 1, move, moves[index - 1]?.[1] ?? '', to)).join(';');
}

const REVIEW = [
  ['admit', 'ADMISSIBLE'],
  ['assign', 'ASSIGNED'],
  ['begin', 'UNDER_REVIEW'],
  ['propose', 'OPINION_PROPOSED'],
] as const;
export const REPORT_MOVES = [
  ['open', 'DRAFT'],
  ['submit', 'SUBMITTED'],
  ...REVIEW,
  ['revise', 'DRAFT'],
  ['submit', 'SUBMITTED'],
  ...REVIEW,
  ['forward', 'FORWARDED'],
] as const;
export const REQUEST_MOVES = [
  ['open', 'DRAFT'],
  ['submit', 'SUBMITTED'],
  ['admit', 'ADMISSIBLE'],
  ['schedule', 'SCHEDULED'],
] as const;
export const SESSION_MOVES = [
  ['plan', 'PLANNED'],
  ['open', 'OPEN'],
  ['lock', 'LOCKED'],
  ['deliberate', 'DELIBERATING'],
  ['close', 'MINUTES_DRAFT'],
] as const;

/** How many lines each has when the president comes to sign. */
export const AT = { report: REPORT_MOVES.length, request: REQUEST_MOVES.length, session: SESSION_MOVES.length };
