import type { Tx } from '../../platform/database/index.js';
import type { Locale } from '../../platform/web/index.js';
import type { Sheet } from '../rules/index.js';

type WhenComplete = (tx: Tx, sheet: Sheet) => Promise<void>;
type SayState = (tx: Tx, thingId: string) => Promise<((locale: Locale) => string) | undefined>;

const handlers = new Map<string, WhenComplete>();
const speakers = new Map<string, SayState>();

/**
 * What a room does in the very transaction of the last signature of its things; it throws to undo it. Registered once, in the module's wiring.
 * The same function registered again (two portals in one process) counts once.
 */
export function whenComplete(thing: string, hear: WhenComplete): void {
  register(handlers, thing, hear);
}

/** What a room adds on the verification page of its things: « Remplacée par l’avenant A2026-0002 ». Undefined when there is nothing to say. */
export function sayStateOf(thing: string, say: SayState): void {
  register(speakers, thing, say);
}

/** Tells the room that owns it that a sheet is complete. */
export async function tellComplete(tx: Tx, sheet: Sheet): Promise<void> {
  await handlers.get(sheet.thing)?.(tx, sheet);
}

/** What the room that owns it says of a complete sheet, today. */
export async function stateSaid(
  tx: Tx,
  sheet: Pick<Sheet, 'thing' | 'thingId'>,
): Promise<((locale: Locale) => string) | undefined> {
  return speakers.get(sheet.thing)?.(tx, sheet.thingId);
}

function register<Heard>(known: Map<string, Heard>, thing: string, heard: Heard): void {
  const before = known.get(thing);
  if (before !== undefined && before !== heard) throw new Error(`Two rooms answer for the sheets of “${thing}”.`);
  known.set(thing, heard);
}
