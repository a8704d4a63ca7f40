import { readerIn } from '../../../test/support/reader.js';
import { renderToText } from '../../platform/web/index.js';
import type { Party, Sheet, Signature } from '../rules/index.js';
import { SheetCard } from './sheet-card.js';

const FRENCH = readerIn('fr');
const AT = new Date('2026-11-24T09:00:00Z');
const signature: Signature = {
  name: 'Inès Caradec',
  quality: '',
  how: 'account',
  personId: null,
  signedOn: '2026-11-24',
  writtenAt: AT,
  through: null,
  handedAt: null,
};
const party = (name: string, over: Partial<Party>): Party => ({
  party: name,
  role: name.toLowerCase(),
  name,
  quality: '',
  holderId: null,
  email: 'someone@entreprise.example',
  locale: 'fr',
  consent: 'Oui',
  signature: null,
  refusals: [],
  link: null,
  copies: [],
  ...over,
});
const SHEET: Sheet = {
  id: '1',
  thing: 'internship',
  thingId: '2',
  title: 'Convention',
  page: '/internships/2',
  document: { title: 'Convention', subtitle: '', foot: '', lang: 'fr-FR', at: '', blocks: [] },
  paper: { id: 'paper', sha256: 'a'.repeat(64), bytes: 1, name: 'a.pdf' },
  signBefore: '2027-03-01',
  timeZone: 'Europe/Paris',
  keeperId: 'centre',
  openedAt: AT,
  voided: null,
  sealed: null,
  final: null,
  original: null,
  parties: [
    party('TRAINEE', { holderId: 'ines', email: null, signature }),
    party('INSTITUTION', { holderId: 'centre', email: null }),
    party('HOST', {
      refusals: [{ reason: 'Pas d’accord.', at: AT }],
      link: { madeAt: AT, endsAt: new Date('2026-12-24T09:00:00Z'), endedAt: null, handedBy: 'Claire Le Goff' },
    }),
  ],
};
const shown = (over: Partial<Sheet>, holders: readonly string[], reader = FRENCH): string =>
  renderToText(<SheetCard sheet={{ ...SHEET, ...over }} actor={{ holders }} />, reader)
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u202f', ' ');

describe('the card of a sheet', () => {
  it('says who signed, when and how, who is awaited, and who refused and why', () => {
    const html = shown({}, ['somebody']);
    for (const text of [
      'En signature',
      'le 24 novembre 2026, avec son compte',
      'Attendue',
      'A refusé le 24 novembre 2026 : Pas d’accord.',
      'avant le 1er mars 2027',
    ])
      expect(html).toContain(text);
    expect(html).not.toContain('entreprise.example');
  });

  it('offers what is open to its reader: to sign, to keep the links, or nothing', () => {
    const acts = (html: string): string[] => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');
    expect(acts(shown({}, ['somebody']))).toEqual([]);
    expect(acts(shown({}, ['ines']))).toEqual(['/signatures/1']);
    expect(acts(shown({}, ['centre']))).toEqual([
      '/signatures/1/parties/HOST/link',
      '/signatures/1/parties/HOST/link/revocation',
      '/signatures/1',
      '/signatures/1/paper',
    ]);
    expect(shown({}, ['centre'])).toContain('Remis par Claire Le Goff');
    expect(shown({}, ['centre'])).toContain('Lire et signer');
  });

  it('of a void sheet says why, and that what was signed binds nobody; of a complete one, its code', () => {
    const ended = shown({ voided: { at: AT, reason: 'Retournée.' } }, ['centre']);
    for (const text of ['Sans effet depuis le 24 novembre 2026 : Retournée.', 'elles n’engagent plus'])
      expect(ended).toContain(text);
    expect(ended).not.toContain('/paper');
    const complete = shown({ sealed: { at: AT, code: '0123456789ABCDEFGHJK' }, final: SHEET.paper }, ['ines']);
    for (const text of ['01234-56789-ABCDE-FGHJK', '/verify/01234-56789-ABCDE-FGHJK', '/signatures/1/final'])
      expect(complete).toContain(text);
    expect(shown({}, ['ines'], { ...FRENCH, locale: 'en' })).toContain('Being signed');
  });
});
