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
