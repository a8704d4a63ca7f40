import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Made, OfficialDocument, Papers } from '../../papers/index.js';
import type { NewParty } from '../rules/index.js';
import { insertSheet, sheetForThePortal } from '../data/sheets.store.js';
import { askToSign } from './write-to-parties.js';

/** A sheet about to be opened: a frozen document and the parties who sign it, each before a day (R31). */
export interface NewSheet {
  /** The life it belongs to: `internship`. */
  readonly thing: string;
  /** One sheet a thing at a time, until it is void. */
  readonly thingId: string;
  /** « Convention de stage C2026-0001 », for pages, letters, the PDF. */
  readonly title: string;
  /** Where the owning room shows the thing: `/internships/<id>`. */
  readonly page: string;
  /** The text, shown in the page exactly as signed, and drawn as… */
  readonly document: OfficialDocument;
  /** …this PDF (`papers.make`, before the transaction): its SHA-256 is what is signed. */
  readonly paper: Made;
  /** Every signature is on a day strictly before this one, in this time zone. */
  readonly signBefore: LocalDate;
  readonly timeZone: string;
  /**
   * A centre's or a person's id: whoever holds it sees to the links, records what was signed on paper, and is told of
   * refusals.
   */
  readonly keeperId: string;
  readonly parties: readonly NewParty[];
}

/**
 * Opens a sheet, and writes to whoever signs it: with a personal link to those who have no account. Gives its id.
 * Throws when the thing has a sheet that is not void.
 */
export async function openSheet(tx: Tx, papers: Papers, sheet: NewSheet): Promise<string> {
  const id = await insertSheet(tx, { ...sheet, paperId: await papers.record(tx, sheet.paper) });
  const opened = await sheetForThePortal(tx, id);
  for (const party of opened?.parties ?? [])
    if (opened) await askToSign(tx, opened, party, `sheet:${id}:${party.party}`);
  return id;
}
