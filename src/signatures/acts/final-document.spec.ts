import { FIRST_LETTERHEAD } from '../../institution/rules/index.js';
import { finalDocument, type SignedSheet } from './final-document.js';
import type { Party, Signature } from '../rules/index.js';

const SEALED = { at: new Date('2026-11-25T10:00:00Z'), code: '0123456789ABCDEFGHJK' };
const ADDRESS = 'https://aval.example/verify';
const paper = (letter: string): { id: string; sha256: string; bytes: number; name: string } => ({
  id: letter,
  sha256: letter.repeat(64),
  bytes: 10,
  name: 'convention.pdf',
});
const signature = (over: Partial<Signature> = {}): Signature => ({
  name: 'Solène Prigent',
  quality: 'Gérante',
  how: 'account',
  personId: null,
  signedOn: '2026-11-24',
  writtenAt: SEALED.at,
  through: null,
  handedAt: null,
  ...over,
});
const party = (name: string, given: Signature): Party => ({
  party: name,
  role: 'Organisme d’accueil',
  name: 'Solène Prigent',
  quality: '',
  holderId: null,
  email: 'solene@entreprise.example',
  locale: 'fr',
  consent: 'Je m’engage.',
  signature: given,
  refusals: [],
  link: null,
  copies: [],
});
const sheet = (parties: readonly Party[], over: Partial<SignedSheet> = {}): SignedSheet => ({
  id: '1',
  thing: 'internship',
  thingId: '2',
  title: 'Convention C2026-0001',
  page: '/internships/2',
  document: { title: 'Convention', subtitle: '', foot: '', lang: 'fr-FR', at: '', blocks: [] },
  paper: paper('a'),
  signBefore: '2027-03-01',
  timeZone: 'Europe/Paris',
  keeperId: '3',
  openedAt: SEALED.at,
  voided: null,
  sealed: SEALED,
  final: null,
  original: null,
  parties,
  ...over,
});
const bound = (given: SignedSheet) => finalDocument(given, { letterhead: FIRST_LETTERHEAD, address: ADDRESS });
/** The page of signatures, as one text. */
const pageOf = (given: SignedSheet): string =>
  JSON.stringify(bound(given).sections.at(-1)).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('the signed document', () => {
  it('is the document, then who signed it, as what, when and how, under the code and the address by which it is verified', () => {
    const given = sheet([party('HOST', signature({ how: 'link' }))]);
    expect(bound(given).sections.map((section) => ('sha256' in section ? section.sha256[0] : section.title))).toEqual([
      'a',
      'Page de signatures',
    ]);
    expect(bound(given).stamp).toBe('Convention C2026-0001 · 01234-56789-ABCDE-FGHJK');
    for (const text of [
      'Organisme d’accueil',
      'Solène Prigent',
      'Gérante',
      '24 novembre 2026',
      'par un lien personnel, envoyé à son adresse électronique',
      'Je m’engage.',
      'a'.repeat(64),
      'aval.example/verify',
      '01234-56789-ABCDE-FGHJK',
    ])
      expect(pageOf(given)).toContain(text);
    expect(pageOf(given)).not.toContain('@entreprise.example');
  });

  it.each([
    [signature(), 'avec son compte'],
    [
      signature({ how: 'link', through: 'Claire Le Goff', handedAt: new Date('2026-11-23T23:30:00Z') }),
      'lien remis par Claire Le Goff le 24 novembre 2026',
    ],
    [signature({ how: 'paper', through: 'Claire Le Goff' }), 'sur papier, date certifiée par Claire Le Goff'],
  ])('says of each how it was given', (given, text) => {
    expect(pageOf(sheet([party('HOST', given)]))).toContain(text);
  });

  it('is the original where all signed on paper, and both where some did', () => {
    const onPaper = party('HOST', signature({ how: 'paper', through: 'Claire Le Goff' }));
    const hashes = (given: SignedSheet): string[] =>
      bound(given).sections.flatMap((section) => ('sha256' in section ? (section.sha256[0] ?? '') : []));
    expect(hashes(sheet([onPaper], { original: paper('b') }))).toEqual(['b']);
    expect(hashes(sheet([onPaper, party('TRAINEE', signature())], { original: paper('b') }))).toEqual(['a', 'b']);
    expect(pageOf(sheet([onPaper], { original: paper('b') }))).toContain('b'.repeat(64));
  });

  it('speaks the language of its document', () => {
    const english = sheet([party('HOST', signature())]);
    expect(pageOf({ ...english, document: { ...english.document, lang: 'en-GB' } })).toContain('with their account');
  });
});
