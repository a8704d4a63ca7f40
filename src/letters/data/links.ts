import type { Tx } from '../../platform/database/index.js';
import { words } from '../words/words.js';

/** Where a personal link stands in the words of a letter: it is made as the letter leaves, and kept nowhere. */
export const LINK = '[[lien-personnel]]';

/**
 * Makes the path of a personal link from its key: `/sign/…`. Undefined when it is not wanted any more: the letter then
 * stays.
 */
export type MakeLink = (tx: Tx, key: string) => Promise<string | undefined>;

/** Who makes the personal links of one portal, by the name that a letter gives. */
export class LinkMakers {
  private readonly makers = new Map<string, MakeLink>();

  /**
   * Brings who makes the links of a name, in a room's wiring. Made again for a second sending, another link takes the
   * place of the first: the maker sees to it.
   */
  bring(name: string, make: MakeLink): void {
    this.makers.set(name, make);
  }

  /**
   * The path of a link, made now; its row is committed before the letter leaves. Throws on a name that no room brought.
   */
  async make(tx: Tx, name: string, key: string): Promise<string | undefined> {
    const make = this.makers.get(name);
    if (!make) throw new Error(`No room makes the links “${name}”.`);
    return make(tx, key);
  }
}

/**
 * A letter as the portal shows it: a personal link is for whoever receives it, and its place says so, in the letter's
 * own language.
 */
export function withLinkShown<Shown extends { readonly body: string; readonly locale: 'fr' | 'en' }>(
  letter: Shown,
): Shown {
  return { ...letter, body: letter.body.replaceAll(LINK, words(letter.locale).personalLink) };
}
