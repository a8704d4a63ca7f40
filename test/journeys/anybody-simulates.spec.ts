import { fillInstitution } from '../../src/demonstration/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain } from '../support/visitor.js';

type Fields = Readonly<Record<string, string>>;

const day = (name: string, date: string): Fields => {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return { [`${name}.day`]: dayOfMonth, [`${name}.month`]: month, [`${name}.year`]: year };
};
const period = (at: number, from: string, to = '', over: Fields = {}): Fields => ({
  [`periods[${at}].job`]: '',
  ...day(`periods[${at}].from`, from),
  ...day(`periods[${at}].to`, to),
  [`periods[${at}].rate`]: '100',
  [`periods[${at}].kind`]: 'employee',
  [`periods[${at}].specialty`]: 'in',
  ...Object.fromEntries(Object.entries(over).map(([name, value]) => [`periods[${at}].${name}`, value])),
});

describe('anybody simulates, without an account and without leaving a trace', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-06-30T10:00:00Z' });
    await portal.database.transact(fillInstitution);
  });
  afterAll(() => portal.stop());

  const ask = async (
    fields?: Fields,
    language = 'fr',
  ): Promise<{ status: number; html: string; cookies: string | null }> => {
    const answer = await fetch(new URL('/simulation', portal.url), {
      redirect: 'manual',
      headers: { Accept: 'text/html', 'Accept-Language': language },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    });
    return { status: answer.status, html: plain(await answer.text()), cookies: answer.headers.get('set-cookie') };
  };

  it('chooses a diploma, an engineer title at one of its two moments', async () => {
    const { status, html, cookies } = await ask();
    expect([status, cookies]).toEqual([200, null]);
    expect(html).toContain('value="DEMO-ING/application"');
    expect(html).toContain('value="DEMO-ING/defence"');
    expect(html).toContain('name="periods[0].from.day"');
    expect(html).not.toContain('id="answer"');
  });
  it('adds a period and removes one without JavaScript, and no field is refused for it', async () => {
    const typed = { diploma: 'DEMO-TI5', ...period(0, '2022-01-01', '', { job: 'Frigoriste' }) };
    const more = await ask({ ...typed, add: 'yes' });
    expect(more.status).toBe(200);
    expect(more.html).toContain('name="periods[1].from.day"');
    expect(more.html).toContain('value="Frigoriste"');
    const less = await ask({ ...typed, ...period(1, '2024-01-01', '', { job: 'Concepteur' }), remove: '0' });
    expect(less.html).not.toContain('Frigoriste');
    expect(less.html).toMatch(/name="periods\[0\]\.job"[^>]*value="Concepteur"/);
    expect(less.html).not.toContain('periods[1]');
  });
  it('sees what is asked, acquired and missing, the earliest date, each clause with its rule, and the notice', async () => {
    const { status, html } = await ask({
      diploma: 'DEMO-TI5',
      ...day('on', ''),
      ...period(0, '2024-07-02', '', { job: 'Développeuse' }),
      ...period(1, ''),
    });
    expect(status).toBe(200);
    for (const words of [
      'Expérience à compléter',
      'Au 30 juin 2026',
      '1 an 11 mois 30 jours (729 jours) · minimum demandé : 2 ans (730 jours)',
      'il manque 1 jour',
      '366 jours d’activité, dans la spécialité ou non, puis un stage de 3 mois',
      'Si l’emploi en cours continue ainsi, la condition sera remplie le 1er juillet 2026.',
      'Développeuse',
      '>R6<',
      '>R7<',
      '>R55<',
      'Document non contractuel',
      'Frise de 1 période jusqu’au 30 juin 2026',
    ])
      expect(html).toContain(words);
    expect(html).not.toMatch(/ style=/);
  });
  it('reads it in English too, and as a forecast when the date is to come', async () => {
    const { html } = await ask(
      { diploma: 'DEMO-ING/defence', ...day('on', '2027-01-15'), ...period(0, '2024-01-15') },
      'en',
    );
    for (const words of [
      'Condition met',
      'Forecast on 15 January 2027',
      '3 years 1 day (1,096 days) · least required: 3 years (1,095 days)',
      'This is not a contractual document',
    ])
      expect(html).toContain(words);
  });
  it('refuses on the field what cannot be weighed', async () => {
    const { status, html } = await ask({
      diploma: '',
      ...period(0, '2026-02-30'),
      ...period(1, '2022-01-01', '', { rate: '120' }),
    });
    expect(status).toBe(422);
    for (const field of ['diploma', 'periods-0-from', 'periods-1-rate']) expect(html).toContain(`<a href="#${field}">`);
    const late = await ask({
      diploma: 'DEMO-TI5',
      ...period(0, ''),
      ...period(1, '2026-07-01'),
      ...period(2, '2024-05-01', '2022-04-30'),
    });
    expect(late.status).toBe(422);
    expect(late.html).toContain('<a href="#periods-0-from">Cette période commence après la date de référence.</a>');
    expect(late.html).toContain('<a href="#periods-1-to">La fin vient avant le début : vérifiez les deux dates.</a>');
    expect((await ask({ diploma: 'DEMO-ING', ...period(0, '2022-01-01') })).html).toContain(
      'Ce diplôme n’est pas au catalogue.',
    );
  });
  it('leaves no trace', async () => {
    const rows = () =>
      portal.database.read(async (tx) =>
        tx.row<{ n: string }>("select (select count(*) from journal) || ' ' || (select count(*) from reports) as n"),
      );
    const before = await rows();
    expect((await ask({ diploma: 'DEMO-CP1' })).html).toContain('Expérience non exigée');
    expect(await rows()).toEqual(before);
  });
});
