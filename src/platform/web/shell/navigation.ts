import type { Request } from 'express';
import type { Viewer } from './reader.js';
import type { Address } from '../replies/addresses.js';

/** A section of the portal, in the words of the reader's language. */
export interface NavigationEntry {
  readonly href: Address;
  readonly text: string;
  /** How much waits there for the reader; 0 shows nothing. */
  readonly count?: number;
}

/**
 * What the reader may go to. desk/ provides it: `{ provide: NavigationProvider, useClass: DeskNavigation }`.
 * One statement at most: it is asked on every page. Without a provider the frame has no sections.
 */
export abstract class NavigationProvider {
  abstract entriesFor(viewer: Viewer, request: Request): Promise<readonly NavigationEntry[]>;
}

/** The entry whose address is the longest start of this path: the section one is in. */
export function currentEntry(entries: readonly NavigationEntry[], path: string): NavigationEntry | undefined {
  const holds = ({ href }: NavigationEntry): boolean => {
    const own = href.split('?')[0] ?? href;
    return path === own || (own !== '/' && path.startsWith(`${own}/`));
  };
  return entries.filter(holds).sort((a, b) => b.href.length - a.href.length)[0];
}
