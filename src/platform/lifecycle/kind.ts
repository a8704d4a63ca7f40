import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from '../database/index.js';
import { notFound, type Refusal } from '../refusal/index.js';
import type { Lifecycle, Living, MoveName, MoveTable, PortalStanding } from './rules/index.js';
import type { Moved } from './make-move.js';
import { refusalNow } from './refusal-now.js';
import type { KindShown } from './kind-shown.js';

/**
 * A kind of thing that has a life, defined once. Acts make its moves with it; from it come the pages of its moves, its
 * tag, its history, its place in the printed lifecycles, and its rows in the tests of authority, sight and access. What
 * is missing here does not compile.
 */
export interface Kind<
  Actor,
  State extends string,
  Thing extends Living<State>,
  Table extends MoveTable<State, Thing>,
  Row extends ObjectLiteral,
> extends KindShown<State, Thing, MoveName<Table>> {
  /** Its states, its ends, its moves with their guards and the facts that they read. */
  readonly lifecycle: Lifecycle<State, Thing, Table>;
  /** The table where its things are kept. */
  readonly record: EntityTarget<Row>;
  /** One of them as this person may see it, with what they are to it. Hidden and missing are both undefined. */
  readonly find: (tx: Tx, actor: Actor, id: string) => Promise<Thing | undefined>;
}

/** How a move of the common page is made, with all that its room does in the same transaction. */
export type ConfirmedAct<Actor, Thing> = (
  tx: Tx,
  actor: Actor,
  thing: Thing,
  reason: string | undefined,
) => Promise<Moved | Refusal>;

/** Those of all the moves of a table that the common page makes. */
export type ConfirmedActs<Actor, Thing, Table> = Readonly<Record<ConfirmedMove<Table>, ConfirmedAct<Actor, Thing>>>;

/** The moves that people make on the common page: they ask for nothing, or for a reason. */
export type ConfirmedMove<Table> = {
  [Name in MoveName<Table>]: Table[Name] extends { readonly form: string | true }
    ? never
    : Table[Name] extends { readonly by: readonly (infer Standing)[] }
      ? [Exclude<Standing, PortalStanding>] extends [never]
        ? never
        : Name
      : never;
}[MoveName<Table>];

/** The addresses of the pages that a table gives to moves of its kind: `/examinations/:id/commission`. */
export type PagesOfMoves<Address extends string, Table> = {
  [Name in keyof Table]: Table[Name] extends { readonly form: infer Page extends string }
    ? `${Address}/:id/${Page}`
    : never;
}[keyof Table];

/**
 * The thing whose page asks for a move, or why the page cannot be shown: hidden (404), not yours (403), overtaken (409,
 * with who and what).
 */
export async function thingToMove<
  Actor,
  State extends string,
  Thing extends Living<State>,
  Table extends MoveTable<State, Thing>,
>(
  tx: Tx,
  kind: Pick<KindShown, 'address' | 'words'> & {
    readonly find: (tx: Tx, actor: Actor, id: string) => Promise<Thing | undefined>;
    readonly lifecycle: Lifecycle<State, NoInfer<Thing>, Table>;
  },
  actor: NoInfer<Actor>,
  id: string,
  move: MoveName<Table> | ((thing: Thing) => MoveName<Table>),
): Promise<Thing | Refusal> {
  const thing = await kind.find(tx, actor, id);
  if (!thing) return notFound;
  return (await refusalNow(tx, kind, thing, typeof move === 'function' ? move(thing) : move)) ?? thing;
}
