import { readerIn } from '../../../test/support/reader.js';
import { renderToText } from '../../platform/web/index.js';
import { assess, PAGE_RULESET } from '../rules/assessment/index.js';
import { Bar } from './bar.js';
import { Meter } from './meter.js';
import { Timeline } from './timeline.js';

const fr = readerIn('fr');
const en = readerIn('en');
const period = (from: string, to: string | null, over = {}) => ({
  from,
  to,
  rate: 100,
  kind: 'employee' as const,
  nature: true,
  level: true,
  ...over,
});
const PERIODS = [
  period('2022-01-01', '2023-12-31', { name: 'Conceptrice' }),
  period('2023-07-01', null, { nature: false, rate: 50 }),
  period('2024-01-01', '2024-06-30', { kind: 'volunteer' }),
];
const ask = (family: 'rncp5' | 'other') =>
  assess(
    { family, experienceRequired: true, on: '2026-06-30', today: '2026-06-30', periods: PERIODS, internships: [] },
    PAGE_RULESET,
  );

describe('the timeline', () => {
  const html = renderToText(<Timeline periods={PERIODS} on="2026-06-30" />, fr);

  it('draws each period in its tone, and says the same in a table', () => {
    for (const look of ['in', 'out', 'none']) expect(html).toContain(`aval-timeline__period--${look}`);
    expect(html).toContain('Conceptrice');
    expect(html).toContain('Période 2');
    expect(html).toContain('Bénévolat (ne compte pas)');
    expect(html.match(/<tr/g)).toHaveLength(4);
  });
  it('draws what is retained under the same years, and says both beside each other', () => {
    const retained = PERIODS.map((one, at) => (at === 1 ? { ...one, from: '2025-01-01' } : one));
    const both = renderToText(<Timeline periods={PERIODS} retained={retained} on="2026-06-30" />, fr);
    expect(both.match(/aval-timeline__title/g)).toHaveLength(2);
    expect(both.match(/aval-timeline__period--in/g)).toHaveLength(3);
    expect(both.match(/comme déclaré/g)).toHaveLength(2);
    expect(both).toMatch(/depuis le 1er\sjanvier\s2025/);
    expect(both).toMatch(/aria-label="Frise de 3 périodes[^"]*ce qui en est retenu/);
  });
  it('W28: leaves a gap where a period was suspended, names it once, and says when', () => {
    const gone = {
      name: 'Cheffe de projet',
      functions: 'Pilotage',
      suspensions: [{ from: '2023-03-01', to: '2023-08-31' }],
    };
    const drawn = renderToText(<Timeline periods={[period('2023-01-01', '2024-12-31', gone)]} on="2026-06-30" />, fr);
    const [drawing = '', table = ''] = drawn.split('<details');
    expect(drawing.match(/<rect class="aval-timeline__period aval-timeline__period--in"/g)).toHaveLength(2 + 1);
    expect(drawing.match(/Cheffe de projet/g)).toHaveLength(1);
    expect(drawing).toContain('suspendue');
    expect(table).toContain('Pilotage');
    expect(table).toMatch(/suspendue du 1er\smars\s2023 au 31\saoût\s2023/);
  });
  it('draws a period without exact days as it is counted, and says so (C12)', () => {
    const months = (from: string, to: string): string =>
      renderToText(<Timeline periods={[period(from, to, { approximate: true })]} on="2026-06-30" />, fr);
    const exact = renderToText(<Timeline periods={[period('2022-03-31', '2023-12-01')]} on="2026-06-30" />, fr);
    const html = months('2022-03-01', '2023-12-31');
    expect(html.split('<details')[0]).toBe(exact.split('<details')[0]);
    expect(html).toMatch(/de mars 2022 à décembre 2023 \(date approchée\)/);
    expect(html).toMatch(/comptée du 31\smars\s2022 au 1er\sdécembre\s2023/);
    expect(months('2022-04-01', '2022-04-30')).toMatch(/d’avril 2022 à avril 2022 .*trop courte pour être comptée/);
  });
  it('speaks to whoever does not see it, and styles nothing inline', () => {
    expect(html).toMatch(/<svg[^>]*role="img" aria-label="Frise de 3 périodes/);
    expect(html).not.toContain('style=');
  });
});

describe('the meter', () => {
  it('draws what is asked and what is there, never nearly all as all', () => {
    expect(renderToText(<Bar days={729} asked={730} label="x" />, fr)).toContain('width="99.00%"');
    expect(renderToText(<Bar days={0.5} asked={730} label="x" />, fr)).toContain('width="1.00%"');
    expect(renderToText(<Bar days={0} asked={730} label="x" />, fr).match(/<rect/g)).toHaveLength(1);
    expect(renderToText(<Bar days={900} asked={730} label="x" />, fr)).toContain('acquired--all');
  });
  it('has the notice even when nothing can be measured', () => {
    const html = renderToText(<Meter assessment={ask('other')} on="2026-06-30" />, en);
    expect(html).toContain('See the diploma’s framework');
    expect(html).toContain('R55');
    expect(html).not.toContain('<svg');
  });
  it('says the count in a table too', () => {
    const html = renderToText(<Meter assessment={ask('rncp5')} on="2026-06-30" />, en);
    expect(html).toContain('Condition met');
    expect(html).toMatch(/<td[^>]*>730<\/td><td[^>]*>730<\/td><td[^>]*>nothing<\/td><td[^>]*>R6<\/td>/);
  });
});
