import type { LocalDate } from '../../platform/clock/rules/index.js';
import type { Scope } from '../../delegations/rules/index.js';
import type { OfficialDocument } from '../../papers/rules/index.js';

/** How a signature was given: with one's account, by a personal link, or on paper and recorded by the registry. */
export const MANNERS = ['account', 'link', 'paper'] as const;
export type Manner = (typeof MANNERS)[number];

/** One of those who sign: each for itself, under a name of its own in the sheet. */
export interface NewParty {
  /** `TRAINEE`, `HOST`: unique in the sheet; parties sign in any order, and are shown in this one. */
  readonly party: string;
  /** As printed: « organisme d’accueil ». */
  readonly role: string;
  readonly name: string;
  readonly quality: string;
  /**
   * A person's or a centre's id, as `actor.holders`: whoever holds it signs with their account. Null: by a personal
   * link to `email`.
   */
  readonly holderId: string | null;
  readonly email: string | null;
  readonly locale: 'fr' | 'en';
  /** What the party certifies by signing, beside the box to tick. */
  readonly consent: string;
  /** What whoever signs it for the institution has a delegation for; null where each signs for themselves. */
  readonly scope?: Scope | null;
}

/** A signature as it stands for ever. */
export interface Signature {
  readonly name: string;
  readonly quality: string;
  readonly how: Manner;
  /** Whose account it was given with; null otherwise. */
  readonly personId: string | null;
  readonly signedOn: LocalDate;
  readonly writtenAt: Date;
  /** On paper, who recorded it; by a link that somebody handed over, who did; null otherwise. */
  readonly through: string | null;
  /** When that link was handed over. */
  readonly handedAt: Date | null;
}

/** A party said no, and why. It may still sign. */
export interface PartyRefusal {
  readonly reason: string;
  readonly at: Date;
}

/** The last link made for a party. */
export interface PartyLink {
  readonly madeAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
  readonly handedBy: string | null;
}

/** A copy of the signed document that a party was sent by a link: never the link itself. */
export interface PartyCopy {
  readonly askedAt: Date;
  /** Who had it sent; null: the portal, once all had signed. */
  readonly askedBy: string | null;
  /** When its letter left; null while it waits. */
  readonly sentAt: Date | null;
  readonly isUnsent: boolean;
  readonly lastUsedAt: Date | null;
  /** Another was sent since, or it was revoked. */
  readonly endedAt: Date | null;
  readonly revokedBy: string | null;
  readonly revokedWhy: string | null;
}

/** A party of a sheet, and what it did. */
export interface Party extends NewParty {
  readonly signature: Signature | null;
  readonly refusals: readonly PartyRefusal[];
  readonly link: PartyLink | null;
  /** The latest first. */
  readonly copies: readonly PartyCopy[];
}

/** A paper that the sheet names: `papers.serve` takes its id. */
export interface SheetPaper {
  readonly id: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
}

/** A document to be signed by several, each for itself, before a day. */
export interface Sheet {
  readonly id: string;
  readonly thing: string;
  readonly thingId: string;
  readonly title: string;
  readonly page: string;
  readonly document: OfficialDocument;
  readonly paper: SheetPaper;
  readonly signBefore: LocalDate;
  readonly timeZone: string;
  readonly keeperId: string;
  readonly openedAt: Date;
  readonly voided: { readonly at: Date; readonly reason: string } | null;
  /** All have signed: when, and the code by which anyone verifies. */
  readonly sealed: { readonly at: Date; readonly code: string } | null;
  /** The document with its page of signatures; null until it is bound. */
  readonly final: SheetPaper | null;
  /** What was signed on paper, scanned. */
  readonly original: SheetPaper | null;
  readonly parties: readonly Party[];
}

/** What a sheet is, in a word. */
export type SheetState = 'open' | 'void' | 'complete';

/** Open, void, or complete: the last two for ever. */
export function stateOfSheet({ voided, sealed }: Pick<Sheet, 'voided' | 'sealed'>): SheetState {
  if (voided) return 'void';
  return sealed ? 'complete' : 'open';
}
