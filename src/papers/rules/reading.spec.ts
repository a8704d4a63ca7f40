import { readingOf } from './reading.js';
import { sectionOf } from './sections.js';
import { sightingOf, spansOf } from './spans.js';

describe('a heading', () => {
  it.each([
    ['2 Présentation de l’ensemble des expériences', 'overview'],
    ['II. PRÉSENTATION DES EXPÉRIENCES', 'overview'],
    ['Parcours professionnel', 'overview'],
    ['1.2) L’ensemble de mes expériences', 'overview'],
    ['Partie 3 : Expérience significative : assistant ingénieur', 'significant'],
    ['6 Compétences d’ingénieur mobilisées', 'skills'],
    ['Conclusion générale', 'conclusion'],
    ['Annexe 1 : attestation d’emploi', 'annexes'],
    ['ANNEXES', 'annexes'],
    ['Overview of my professional experience', 'overview'],
    ['Appendices', 'annexes'],
  ])('%s heads its section', (line, section) => {
    expect(sectionOf(line)).toBe(section);
  });

  it.each([
    ['compétences attendues d’un ingénieur dans la spécialité'],
    ['Annexes . . . . . . . . . . . . . 13'],
    ['Conclusion : il a fallu recommencer.'],
    ['Les expériences que j’ai menées'],
    [''],
    ['annexes jointes au dossier'],
    ['Introductions'],
  ])('%s heads nothing', (line) => {
    expect(sectionOf(line)).toBeUndefined();
  });
});

describe('dates of employment', () => {
  it.each([
    ['De septembre 2009 à octobre\n2011', '2009-09', '2011-10'],
    ['(mars 2023 – ce jour)', '2023-03', null],
    ['du 1er janvier 2020 au 31 décembre 2021', '2020-01', '2021-12'],
    ['01/09/2015 – 30/06/2018', '2015-09', '2018-06'],
    ['09/2015 au 06/2018', '2015-09', '2018-06'],
    ['depuis février 2022, je', '2022-02', null],
    ['août 2014 à aujourd’hui', '2014-08', null],
    ['from March 2019 to August 2021', '2019-03', '2021-08'],
    ['2019-03-01 – 2021-08-31', '2019-03', '2021-08'],
  ])('%s', (text, from, to) => {
    expect(spansOf(text, 4)).toEqual([expect.objectContaining({ from, to, page: 4 })]);
  });

  it.each([
    'de 12 à 15 personnes',
    'octobre 2011 à mars 2009',
    '13/2015 – 14/2016',
    'le 3 mars 2019',
    '10/20190 – 11/20200',
  ])('%s is none', (text) => {
    expect(spansOf(text, 1)).toEqual([]);
  });

  it('are set beside a declared period', () => {
    const spans = [
      ...spansOf('Hydro-Lasserre : de juillet 2020 à mars 2023', 3),
      ...spansOf('Tarvenne : août 2014 – janvier 2017', 4),
    ];
    const period = { employer: 'Hydro-Lasserre', from: '2020-07-15', to: '2023-03-31' };
    expect(sightingOf(period, spans)).toEqual({ as: 'found', page: 3 });
    expect(sightingOf({ ...period, employer: 'Tarvenne', from: '2014-09-01' }, spans)).toEqual({
      as: 'other',
      page: 4,
    });
    expect(
      sightingOf(
        { ...period, employer: 'Régie de Saint-Aurèle', from: '2001-01-01' },
        spansOf('Régie de Saint-Au-\nrèle : mars 2002 à mai 2003', 5),
      ),
    ).toEqual({ as: 'other', page: 5 });
    expect(sightingOf({ employer: 'Ormelune', from: '1999-01-01', to: null }, spans)).toEqual({ as: 'unseen' });
  });
});

describe('the reading of a report', () => {
  const prose =
    'Une analyse rétrospective montre que l’anticipation était décisive, et que rien n’avait été laissé au hasard. ';
  const page = (title: string): string => `${title}\n${prose.repeat(5)}`;

  it('leaves the table of contents out, and counts the pages before the annexes', () => {
    const pages = [
      'Rapport',
      `Sommaire\n1 Introduction . . . . . 3\n9 Annexes . . . . . 14`,
      page('1 Introduction'),
      ...Array.from({ length: 10 }, () => page('Suite')),
      page('Annexe 1 : attestation'),
    ];
    expect(readingOf(pages)).toMatchObject({
      mainPages: 13,
      annexesFrom: 14,
      warnings: [],
      sections: [
        { section: 'introduction', page: 3 },
        { section: 'annexes', page: 14 },
      ],
    });
  });
  it('counts a page that ends the report and begins the annexes', () => {
    const pages = [
      ...Array.from({ length: 12 }, () => page('Suite')),
      `${page('7 Conclusion')}\nFin\nAnnexes\nUn plan`,
    ];
    expect(readingOf(pages)).toMatchObject({ mainPages: 13, annexesFrom: 13 });
  });
  it('says of pages without text that they are a scan', () => {
    expect(readingOf(Array.from({ length: 14 }, (_, index) => (index < 7 ? '' : page('x')))).warnings).toEqual([
      'SCAN',
    ]);
    expect(readingOf(Array.from({ length: 14 }, (_, index) => (index < 6 ? '' : page('x')))).warnings).toEqual([]);
  });
  it('says of a report too short, or too long, that it is not as expected', () => {
    expect(readingOf([page('x')]).warnings).toEqual(['LENGTH']);
    expect(readingOf(Array.from({ length: 21 }, () => page('x'))).warnings).toEqual(['LENGTH']);
  });
});
