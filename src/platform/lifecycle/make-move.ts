import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { enqueue } from '../jobs/index.js';
import type { Tx } from '../database/index.js';
import { append, lastLineOf, type JournalDocument } from '../journal/index.js';
import { refuse, type Refusal } from '../refusal/index.js';
import {
  refusalFor,
  standingFor,
  type Given,
  type HouseStanding,
  type Lifecycle,
  type Living,
} from './domain/index.js';
import { listenersTo } from './listeners.js';

/** Who makes a move: a person, or the house itself. */
export type Mover = { readonly personId: string; readonly name: string } | { readonly house: HouseStanding };

/** A move that was made: what listeners and history are told. */
export interface Moved {
  readonly thing: string;
  readonly thingId: string;
  readonly move: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
  readonly journalId: string;
  readonly actorId: string | null;
}

/** What a move writes beside the state. */
export interface Writing<Thing extends ObjectLiteral> {
  readonly record: EntityTarget<Thing>;
  readonly by: Mover;
  readonly given?: Given & Readonly<Record<string, unknown>>;
  readonly documents?: readonly JournalDocument[];
  /** Other columns of the same row. */
  readonly set?: QueryDeepPartialEntity<Thing>;
}

/**
 * Makes one move, the only way a state ever changes: refusal? → compare-and-set → journal → listeners → the `moved` job.
 * Gives what happened, or the refusal (403, 409, 422); a lost race is a 409 that names who was quicker and what they did.
 */
export async function makeMove<Thing extends ObjectLiteral, State extends string, MoveName extends string>(
  tx: Tx,
  lifecycle: Lifecycle<State, MoveName>,
  thing: Living<State>,
  move: NoInfer<MoveName>,
  writing: Writing<Thing>,
): Promise<Moved | Refusal> {
  const { by, given = {}, record } = writing;
  const mine = 'house' in by ? { ...thing, standings: [by.house] } : thing;
  const refusal = refusalFor(lifecycle, mine, move, given);
  if (refusal) return refusal.code === 'lifecycle.notFromHere' ? overtaken(tx, lifecycle, thing.id) : refusal;

  const row = lifecycle.moves[move];
  const seq = thing.journalSeq + 1;
  const done = await tx.manager
    .createQueryBuilder()
    .update(record)
    .set({
      ...writing.set,
      state: row.to,
      journalSeq: seq,
      stateSince: tx.now,
    } as unknown as QueryDeepPartialEntity<Thing>)
    .where('id = :id and state = :state and journal_seq = :journalSeq', {
      id: thing.id,
      state: thing.state,
      journalSeq: thing.journalSeq,
    })
    .execute();
  if (done.affected !== 1) return overtaken(tx, lifecycle, thing.id);
  return writeStep(
    tx,
    lifecycle.name,
    { id: thing.id, from: thing.state, to: row.to, seq, move, actedAs: standingFor(row, mine) ?? '' },
    writing,
  );
}

/** A birth: the row is inserted by the caller with state `to` and journalSeq 1 in the same transaction; this writes its first line. */
export async function recordBirth<State extends string, MoveName extends string>(
  tx: Tx,
  lifecycle: Lifecycle<State, MoveName>,
  id: string,
  move: NoInfer<MoveName>,
  birth: {
    readonly by: Mover;
    readonly actedAs: string;
    readonly documents?: readonly JournalDocument[];
    readonly given?: Given;
  },
): Promise<Moved> {
  return writeStep(
    tx,
    lifecycle.name,
    { id, from: '', to: lifecycle.moves[move].to, seq: 1, move, actedAs: birth.actedAs },
    birth,
  );
}

interface Step {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly seq: number;
  readonly move: string;
  readonly actedAs: string;
}

async function writeStep(
  tx: Tx,
  thing: string,
  step: Step,
  {
    by,
    given,
    documents = [],
  }: { readonly by: Mover; readonly given?: Given; readonly documents?: readonly JournalDocument[] },
): Promise<Moved> {
  const reason = given?.reason?.trim() || null;
  const actorId = 'house' in by ? null : by.personId;
  const journalId = await append(tx, {
    thing,
    thingId: step.id,
    seq: step.seq,
    at: tx.now,
    actorId,
    actorName: 'house' in by ? null : by.name,
    actedAs: step.actedAs,
    move: step.move,
    from: step.from,
    to: step.to,
    reason,
    documents,
  });
  const moved: Moved = {
    thing,
    thingId: step.id,
    move: step.move,
    from: step.from,
    to: step.to,
    reason,
    journalId,
    actorId,
  };
  for (const listener of listenersTo(thing, step.move)) await listener.hear(tx, moved);
  await enqueue(tx, 'moved', { journalId }, { key: `moved:${journalId}` });
  return moved;
}

/** Of two people who act at once one wins; the other is told who and what, however far the first had come. */
export async function overtaken(tx: Tx, lifecycle: Lifecycle, id: string): Promise<Refusal> {
  const last = await lastLineOf(tx, id);
  if (!last) return refuse(409, 'lifecycle.overtaken');
  return refuse(409, 'lifecycle.overtakenBy', {
    lifecycle: lifecycle.name,
    move: last.move,
    name: last.actorName ?? '',
    at: last.at.toISOString(),
  });
}
