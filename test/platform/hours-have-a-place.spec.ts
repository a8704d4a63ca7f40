import { loadActor } from '../../src/people/index.js';
import { castOf, startDemonstration } from '../support/demonstration.js';
import { askPortal, everybody } from '../support/everybody.js';
import type { Portal } from '../support/portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startDemonstration();
});
afterAll(() => portal.stop());

async function zoneOf(key: string): Promise<string | undefined> {
  return portal.database.read(async (tx) => (await loadActor(tx, (await castOf(tx)).get(key) ?? ''))?.timeZone);
}

describe('hours are written in the time zone of the reader’s centre', () => {
  it.each([
    ['coordinator.reunion', 'Indian/Reunion'],
    ['registry.beyrouth', 'Asia/Beirut'],
    ['registry.nantes', 'Europe/Paris'],
    ['secretary.info', 'Europe/Paris'],
    ['administrator', 'Europe/Paris'],
  ])('%s sits there: %s', async (key, zone) => {
    expect(await zoneOf(key)).toBe(zone);
  });

  it('a student’s is that of their last enrolment, Paris’s where there are two', async () => {
    const id = await portal.database.read(async (tx) => (await castOf(tx)).get('awa') ?? '');
    const enrol = (code: string, year: number) =>
      portal.database.transact((tx) =>
        tx.rows(
          `insert into enrolments (person_id, centre_id, diploma_id, academic_year)
           select $1, c.id, (select id from diplomas order by code limit 1), $3
             from centres c
            where c.time_zone = $2
            limit 1`,
          [id, code, year],
        ),
      );
    await enrol('Indian/Reunion', 2100);
    expect(await zoneOf('awa')).toBe('Indian/Reunion');
    await enrol('Asia/Beirut', 2100);
    expect(await zoneOf('awa')).toBe('Europe/Paris');
  });

  it('a page names the place of its hours when it is not Paris, and says once where they are when it names none', async () => {
    const all = await everybody(portal);
    const read = async (key: string): Promise<string> =>
      (await askPortal(portal.url, 'get', '/letters', { cookie: all.find((one) => one.key === key)?.cookie })).body;
    const [reunion, nantes] = [await read('coordinator.reunion'), await read('registry.nantes')];
    expect(reunion).toMatch(/\d\sh\s\d\d \(heure : La Réunion\)/u);
    expect(nantes).toMatch(/\d\sh\s\d\d/u);
    expect(nantes).not.toContain('(heure');
    for (const page of [reunion, nantes])
      expect(page.split('Les heures sont celles de Paris, sauf celles dont le lieu est dit.')).toHaveLength(2);
  });
});
