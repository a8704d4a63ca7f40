import { labelOf } from './name.js';

describe('the label of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Inès\\Rapport.pdf', 'Rapport.pdf'],
    ['rap\u0000port\r\n.pdf', 'rapport.pdf'],
    ['rapport\u202efdp.exe', 'rapportfdp.exe'],
    ['  Rapport   d’expérience.pdf ', 'Rapport d’expérience.pdf'],
    ['<img onerror=alert(1)>.pdf', '<img onerror=alert(1)>.pdf'],
    ['..', 'document.pdf'],
    ['', 'document.pdf'],
  ])('of %j is %j', (name, label) => {
    expect(labelOf(name)).toBe(label);
  });
  it('of five thousand characters stays short and keeps its ending', () => {
    const label = labelOf(`${'é'.repeat(5000)}.pdf`);
    expect(Array.from(label)).toHaveLength(120);
    expect(label.endsWith('….pdf')).toBe(true);
  });
});
