import { explain, rebuiltFrom } from '../rules/index.js';
import { mentionOf } from './mention.js';

const ASSESSED = explain({
  weighing: {
    diplomaCode: 'CA5',
    family: 'rncp5',
    experienceRequired: true,
    internshipMonths: null,
    selectionByExperience: false,
    internships: { certified: [], reportAccepted: false },
    rules: null,
  },
  periods: [],
  retained: null,
  plans: [],
  days: { on: '2026-06-30', today: '2026-06-30' },
});

describe('what a letter says of an assessment', () => {
  it.each([
    ['fr', ['30 juin 2026', '« page », version 1', '0 jour', 'Expérience à compléter', 'CADA', 'des personnes']],
    ['en', ['30 June 2026', '“page”, version 1', '0 days', 'More experience required', 'CADA', 'people assessed']],
  ] as const)(
    'in %s: purpose, rules’ version, what was counted, rights, and that people decided (W41)',
    (locale, all) => {
      const said = JSON.stringify(mentionOf(ASSESSED, locale)).replaceAll(/[\u00a0\u202f]/g, ' ');
      for (const words of all) expect(said).toContain(words);
    },
  );
  it('is not there where no assessment was attached', () => {
    expect(mentionOf(rebuiltFrom({ periods: [], retained: null, plans: [], attached: null }), 'fr')).toEqual([]);
  });
});
