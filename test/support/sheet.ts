import { randomUUID } from 'node:crypto';
import { Papers, plainPaper, type OfficialDocument } from '../../src/papers/index.js';
import {
  openSheet,
  sheetsOf,
  type NewParty,
  type NewSheet,
  type Sheet,
  signSheet,
} from '../../src/signatures/index.js';
import type { Institution } from './institution.js';
import type { Portal } from './portal.js';

export const HOST = { name: 'Solène Prigent', email: 'solene.prigent@entreprise.example' } as const;
export const TUTOR = { name: 'Marc Ollivier', email: 'marc.ollivier@entreprise.example' } as const;

/** The agreement that is signed in these tests. */
export function agreement(number: string): OfficialDocument {
  return {
    title: `Convention de stage ${number}`,
    subtitle: 'Entre l’établissement, l’organisme d’accueil et l’élève',
    foot: `Convention ${number}`,
    lang: 'fr-FR',
    at: '2026-11-24T09:00:00.000Z',
    blocks: [
      {
        facts: [
          ['Élève', 'Inès Caradec'],
          ['Organisme d’accueil', 'Atelier Prigent'],
          ['Du', '1er mars 2027'],
          ['Au', '31 mai 2027'],
        ],
      },
      { heading: 'Article 1. Objet' },
      {
        paragraph:
          'La présente convention règle les rapports de l’organisme d’accueil avec l’établissement et l’élève.',
      },
      { list: ['Concevoir une maquette', 'Rédiger un compte rendu'] },
    ],
  };
}

/** Those of an institution who sign. */
type Signing = Pick<Institution, 'centre' | 'student' | 'professor'>;

/** The five who sign an agreement: three with their account, the host and the tutor by a link. */
export function fiveParties(institution: Signing): NewParty[] {
  const party = (name: string, role: string, given: Partial<NewParty> & Pick<NewParty, 'name'>): NewParty => ({
    party: name,
    role,
    quality: '',
    holderId: null,
    email: null,
    locale: 'fr',
    consent: 'J’ai lu cette convention et je m’engage à la respecter.',
    ...given,
  });
  return [
    party('TRAINEE', 'Stagiaire', { name: 'Inès Caradec', holderId: institution.student }),
    party('HOST', 'Organisme d’accueil', { ...HOST, quality: 'Gérante' }),
    party('INSTITUTION', 'Établissement', { name: 'Centre de Nantes', holderId: institution.centre }),
    party('TEACHER', 'Enseignante référente', { name: 'Anne-Laure Kervella', holderId: institution.professor }),
    party('TUTOR', 'Tuteur', { ...TUTOR, quality: 'Chef d’atelier' }),
  ];
}

export interface Opened {
  readonly id: string;
  readonly thingId: string;
  /** The sheet as it is now. */
  now(): Promise<Sheet>;
}

/** Opens a sheet by what the room exports, as the room that owns the thing does. */
export async function opened(portal: Portal, institution: Signing, changed: Partial<NewSheet> = {}): Promise<Opened> {
  const papers = portal.app.get(Papers);
  const document = changed.document ?? agreement('C2026-0001');
  const thingId = changed.thingId ?? randomUUID();
  const paper = await papers.make(plainPaper(document, 'a-2a'), 'convention.pdf');
  const id = await portal.database.transact((tx) =>
    openSheet(tx, papers, {
      thing: 'tested',
      thingId,
      title: document.title,
      page: '/desk',
      document,
      paper,
      signBefore: '2027-03-01',
      timeZone: 'Europe/Paris',
      keeperId: institution.centre,
      parties: fiveParties(institution),
      ...changed,
    }),
  );
  return {
    id,
    thingId,
    now: () =>
      portal.database.read(async (tx) => {
        const found = (await sheetsOf(tx, thingId)).find((sheet) => sheet.id === id);
        if (!found) throw new Error('The sheet is gone.');
        return found;
      }),
  };
}

/** Somebody with an account signs for a party. */
export async function signAs(
  { database }: Portal,
  sheet: Opened,
  party: string,
  personId: string,
): ReturnType<typeof signSheet> {
  const signed = { name: 'Quelqu’un', quality: '', read: (await sheet.now()).paper.sha256 };
  return database.transact((tx) => signSheet(tx, sheet.id, party, { personId }, signed));
}

/** What a party sends to sign: its name, its consent, and what it read. */
export function signing(sheet: Pick<Sheet, 'paper'>, name: string, quality = ''): Record<string, string> {
  return { name, quality, consent: 'yes', read: sheet.paper.sha256 };
}

/** A browser without a session. */
export async function outsider(
  portal: Portal,
  method: 'GET' | 'POST',
  path: string,
  fields?: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly location: string | null; readonly html: string }> {
  const answer = await fetch(new URL(path, portal.url), {
    method,
    redirect: 'manual',
    headers: { Accept: 'text/html' },
    ...(fields && { body: new URLSearchParams(fields) }),
  });
  return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
}
