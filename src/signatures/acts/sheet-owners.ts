import type { Tx } from '../../platform/database/index.js';
import type { Locale } from '../../platform/web/index.js';
import type { Party, Sheet } from '../rules/index.js';

type WhenComplete = (tx: Tx, sheet: Sheet) => Promise<void>;
type WhenRefused = (tx: Tx, sheet: Sheet, party: Party, reason: string) => Promise<void>;
type SayState = (tx: Tx, thingId: string) => Promise<((locale: Locale) => string) | undefined>;

declare module '../../platform/database/index.js' {
  interface Wiring {
    readonly sheetOwners: SheetOwners;
  }
}

/** What the rooms that own what is signed do and say of it, as their modules bring it to one portal. */
export class SheetOwners {
  private readonly completing = new Map<string, WhenComplete>();
  private readonly refusing = new Map<string, WhenRefused>();
  private readonly saying = new Map<string, SayState>();

  /** What a room does in the very transaction of the last signature of its things; it throws to undo it. */
  whenComplete(thing: string, does: WhenComplete): void {
    bring(this.completing, thing, does);
  }

  /**
   * What a room does in the very transaction in which a party refuses to sign one of its things: it ends the sheet. Where
   * a room brings nothing, the sheet stays open, and that party may still sign.
   */
  whenRefused(thing: string, does: WhenRefused): void {
    bring(this.refusing, thing, does);
  }

  /** Whether a refusal ends the sheets of these things. */
  endsWhenRefused(thing: string): boolean {
    return this.refusing.has(thing);
  }

  /** The room that owns it does what it has to, now that a party refused. */
  async refused(tx: Tx, sheet: Sheet, party: Party, reason: string): Promise<void> {
    await this.refusing.get(sheet.thing)?.(tx, sheet, party, reason);
  }

  /**
   * What a room adds on the verification page of its things: « Remplacée par l’avenant A2026-0002 ». Undefined when
   * there is nothing to say.
   */
  sayStateOf(thing: string, say: SayState): void {
    bring(this.saying, thing, say);
  }

  /** The room that owns it does what it has to, now that a sheet is complete. */
  async complete(tx: Tx, sheet: Sheet): Promise<void> {
    await this.completing.get(sheet.thing)?.(tx, sheet);
  }

  /** What the room that owns it says of a complete sheet, today. */
  async stateOf(tx: Tx, sheet: Pick<Sheet, 'thing' | 'thingId'>): Promise<((locale: Locale) => string) | undefined> {
    return this.saying.get(sheet.thing)?.(tx, sheet.thingId);
  }
}

function bring<Brought>(known: Map<string, Brought>, thing: string, brought: Brought): void {
  if (known.has(thing)) throw new Error(`Two rooms answer for the sheets of “${thing}”.`);
  known.set(thing, brought);
}
