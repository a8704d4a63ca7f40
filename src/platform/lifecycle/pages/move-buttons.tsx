import type { VNode } from 'preact';
import { Button, useReader, type Address } from '../../web/index.js';
import { movesOpenTo, type KindShown, type Lifecycle, type Living, type MoveName, type MoveTable } from '../index.js';
import { moveAddress } from './addresses.js';

interface Way {
  readonly text: string;
  readonly href: Address;
  readonly main?: boolean | undefined;
}

interface Props<State extends string, Thing extends Living<State>, Table extends MoveTable<State, Thing>> {
  readonly kind: Pick<KindShown<State, never, MoveName<Table>>, 'address' | 'words'> & {
    readonly lifecycle: Lifecycle<State, Thing, Table>;
  };
  readonly thing: NoInfer<Thing>;
  /**
   * What a move is offered as, where not under its own words, at its own page, as one among others: `main` is what goes
   * forward.
   */
  readonly buttons: Partial<Record<NoInfer<MoveName<Table>>, Partial<Way>>>;
  /** The moves that are offered in another place. */
  readonly elsewhere?: readonly NoInfer<MoveName<Table>>[];
  /** What may be done beside its moves. */
  readonly also?: readonly Way[];
}

/** What this reader may do with a thing now: the table says which. What goes forward comes first. */
export function MoveButtons<State extends string, Thing extends Living<State>, Table extends MoveTable<State, Thing>>({
  kind,
  thing,
  buttons,
  elsewhere = [],
  also = [],
}: Props<State, Thing, Table>): VNode | null {
  const { moves } = kind.words[useReader().locale];
  const open = movesOpenTo(kind.lifecycle, thing).flatMap((move): Way[] => {
    const { text = moves[move].label, href, main }: Partial<Way> = buttons[move] ?? {};
    const { form } = kind.lifecycle.moves[move] ?? {};
    // What is made on the page of another thing is offered here only when a way to it is given.
    if (elsewhere.includes(move) || (form === true && href === undefined)) return [];
    return [{ text, href: href ?? moveAddress(kind, thing.id, move), main }];
  });
  // Moves that share a page are offered once.
  const pages = open.filter(({ href }, at) => open.findIndex((way) => way.href === href) === at);
  const all = [...pages, ...also];
  if (all.length === 0) return null;
  return (
    <div class="govuk-button-group">
      {[...all.filter(({ main }) => main), ...all.filter(({ main }) => !main)].map(({ text, href, main }) =>
        main ? (
          <Button key={text} href={href}>
            {text}
          </Button>
        ) : (
          <a key={text} class="govuk-link" href={href}>
            {text}
          </a>
        ),
      )}
    </div>
  );
}
