import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { enqueue } from '../jobs/index.js';
import type { Tx } from '../database/index.js';
import { append, lastLineOf, type JournalDocument } from '../journal/index.js';
import { refuse, type Refusal } from '../refusal/index.js';
import type { Locale } from '../web/index.js';
import {
  refusalFor,
  standingFor,
  type Brought,
  type Lifecycle,
  type Living,
  type Move,
  type MoveName,
  type MoveTable,
  type PortalStanding,
} from './rules/index.js';
import type { Kind } from './kind.js';
import { doneBy, type KindShown } from './kind-shown.js';

/** Who makes a move: a person, or the portal itself. */
export type Mover = { readonly personId: string; readonly name: string } | { readonly portal: PortalStanding };

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

/** What every move brings: who makes it, the documents concerned, other columns of the same row. */
export interface Writing<Row extends ObjectLiteral> {
  readonly by: Mover;
  readonly documents?: readonly JournalDocument[];
  readonly set?: QueryDeepPartialEntity<Row>;
}

/** All that comes with one move of a table: who, the reason, and the facts that its guard reads. */
export type Moving<Row extends ObjectLiteral, Table, Name extends MoveName<Table>> = Writing<Row> &
  Brought<Table[Name]>;

/**
 * Makes one move, the only way a state ever changes: refusal? → compare-and-set → journal → listeners → the `moved`
 * job.
 * Gives what happened, or the refusal (403, 409, 422); a lost race is a 409 that names who was quicker and what they
 * did.
 */
export async function makeMove<
  Row extends ObjectLiteral,
  State extends string,
  Thing extends Living<State>,
  Table extends MoveTable<State, Thing>,
  Name extends MoveName<Table>,
>(
  tx: Tx,
  kind: Pick<Kind<never, State, Thing, Table, Row>, 'address' | 'lifecycle' | 'record' | 'words'>,
  thing: NoInfer<Thing>,
  move: Name,
  moving: Moving<Row, Table, Name>,
): Promise<Moved | Refusal> {
  const { lifecycle, record } = kind;
  const { by } = moving;
  const mine = 'portal' in by ? { ...thing, standings: [by.portal] } : thing;
  const refusal = refusalFor(lifecycle, mine, move, moving);
  if (refusal) return refusal.code === 'lifecycle.notFromHere' ? overtaken(tx, kind, thing.id) : refusal;

  const row = rowOf(lifecycle, move);
  const actedAs = standingFor(row, mine);
  if (actedAs === undefined) throw new Error(`A ${lifecycle.name} moved by nobody who may: ${move}.`);
  const seq = thing.journalSeq + 1;
  const centre = centreRead(tx, record, thing);
  const done = await tx.manager
    .createQueryBuilder()
    .update(record)
    .set({
      ...moving.set,
      state: row.to,
      journalSeq: seq,
      stateSince: tx.now,
    } as unknown as QueryDeepPartialEntity<Row>)
    .where('id = :id and state = :state and journal_seq = :journalSeq', {
      id: thing.id,
      state: thing.state,
      journalSeq: thing.journalSeq,
    })
    .andWhere(centre === undefined ? 'true' : 'centre_id = :centre', { centre })
    .execute();
  if (done.affected !== 1) {
    const now = centre === undefined ? undefined : await centreNow(tx, record, thing.id);
    return now === centre ? overtaken(tx, kind, thing.id) : refuse(409, 'lifecycle.overtaken');
  }
  return writeStep(tx, lifecycle.name, { id: thing.id, from: thing.state, to: row.to, seq, move, actedAs }, moving);
}

/** The centre that whoever moves a thing read it in: one that went to another meanwhile is not moved. */
function centreRead<Row extends ObjectLiteral>(tx: Tx, record: EntityTarget<Row>, thing: object): string | undefined {
  const hasCentre = tx.manager.connection
    .getMetadata(record)
    .columns.some(({ propertyName }) => propertyName === 'centreId');
  return hasCentre && 'centreId' in thing && typeof thing.centreId === 'string' ? thing.centreId : undefined;
}

async function centreNow<Row extends ObjectLiteral>(
  tx: Tx,
  record: EntityTarget<Row>,
  id: string,
): Promise<string | undefined> {
  const row = await tx.manager
    .createQueryBuilder()
    .select('t.centre_id', 'centre')
    .from(record, 't')
    .where('t.id = :id', { id })
    .getRawOne<{ centre: string }>();
  return row?.centre;
}

/**
 * A birth: the row is inserted by the caller with state `to` and journalSeq 1 in the same transaction; this writes its
 * first line.
 */
export async function recordBirth<State extends string, Table extends MoveTable<State>>(
  tx: Tx,
  { lifecycle }: { readonly lifecycle: Lifecycle<State, never, Table> },
  id: string,
  move: MoveName<Table>,
  birth: {
    readonly by: Mover;
    readonly actedAs: string;
    readonly documents?: readonly JournalDocument[];
    readonly reason?: string | undefined;
  },
): Promise<Moved> {
  const { to } = rowOf(lifecycle, move);
  return writeStep(tx, lifecycle.name, { id, from: '', to, seq: 1, move, actedAs: birth.actedAs }, birth);
}

/** A table is a record by any name: the row of a name that it has. */
function rowOf<State extends string>(
  { name, moves }: Pick<Lifecycle<State>, 'name' | 'moves'>,
  move: string,
): Pick<Move<State>, 'by' | 'to'> {
  const row = moves[move];
  if (!row) throw new Error(`The life of a ${name} has no move ${move}.`);
  return row;
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
    reason: why,
    documents = [],
  }: { readonly by: Mover; readonly reason?: string | undefined; readonly documents?: readonly JournalDocument[] },
): Promise<Moved> {
  const reason = why?.trim() || null;
  const actorId = 'portal' in by ? null : by.personId;
  const journalId = await append(tx, {
    thing,
    thingId: step.id,
    seq: step.seq,
    at: tx.now,
    actorId,
    actorName: 'portal' in by ? null : by.name,
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
  for (const listener of tx.wiring.kinds.listenersTo(thing, step.move)) await listener.does(tx, moved);
  await enqueue(tx, 'moved', { journalId }, { key: `moved:${journalId}` });
  return moved;
}

/** Of two people who act at once one wins; the other is told who and what, however far the first had come. */
export async function overtaken(
  tx: Tx,
  { address, words }: Pick<KindShown, 'address' | 'words'>,
  id: string,
): Promise<Refusal> {
  const thing = { address, id };
  const last = await lastLineOf(tx, id);
  if (!last) return { ...refuse(409, 'lifecycle.overtaken'), thing };
  const doneIn = (locale: Locale): string => doneBy(words[locale], last.move);
  const facts = {
    fr: doneIn('fr'),
    en: doneIn('en'),
    ...(last.actorName !== null && { name: last.actorName }),
    at: last.at.toISOString(),
  };
  return { ...refuse(409, 'lifecycle.overtakenBy', facts), thing };
}
