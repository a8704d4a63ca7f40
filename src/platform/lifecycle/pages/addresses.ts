import {
  addressOfThing,
  ownPath,
  type Address,
  type PageOptions,
  type Reader,
  type RouteOfThings,
} from '../../web/index.js';
import type { KindShown, Move } from '../index.js';

/** The address of the page where a move is made: its own, or the common one that confirms it. */
export function moveAddress<Name extends string>(
  {
    address,
    lifecycle,
  }: {
    readonly address: RouteOfThings;
    readonly lifecycle: { readonly moves: Readonly<Record<Name, Pick<Move, 'to' | 'form'>>> };
  },
  id: string,
  move: NoInfer<Name>,
): Address {
  const { form } = lifecycle.moves[move];
  return ownPath(`${addressOfThing(address, id)}/${typeof form === 'string' ? form : `moves/${move}`}`);
}

/** The head of a page about one thing, below the thing's own page. */
export function headOf<Thing extends { readonly id: string }>(
  { address, titleOf }: Pick<KindShown<string, Thing>, 'address' | 'titleOf'>,
  thing: NoInfer<Thing>,
  title: string,
  { locale }: Reader,
): PageOptions {
  const where = titleOf(thing, locale);
  return { title, where, width: 'reading', back: { href: addressOfThing(address, thing.id), text: where } };
}
