import { fillInstitution } from '../../src/demonstration/index.js';
import { startPortal } from '../support/portal.js';
import { signedIn } from '../support/visitor.js';

const COLUMNS = {
  reports: '"Dossier";"Type de rapport";"Élève";"Diplôme";"Centre";"État";"Suivi par";"Depuis le";"Pour le"',
  'diploma-requests': '"Demande";"Élève";"Diplôme";"Centre";"Année";"État";"Depuis le";"Dossier"',
};

it('a list is exported as CSV with what its reader may see, and nothing else', async () => {
  const portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
  try {
    const institution = await portal.database.transact(fillInstitution);
    const person = (key: string) => signedIn(portal, institution.people[key] ?? '');
    await (
      await person('ines')
    ).post('/reports', {
      kind: 'experience',
      enrolment: `${institution.centres.NAN}~${institution.diplomas['DEMO-CA6']}`,
    });
    await (
      await person('ines')
    ).post('/diploma-requests', {
      enrolment: `${institution.centres.NAN}~${institution.diplomas['DEMO-CA6']}`,
      year: '2026',
    });
    for (const list of ['reports', 'diploma-requests'] as const) {
      expect((await (await person('registry.nantes')).get(`/${list}/export?state=DRAFT`)).html).toContain(
        '"Inès Caradec"',
      );
      expect((await (await person('registry.nantes')).get(`/${list}/export?state=WITHDRAWN`)).html).not.toContain(
        'Inès',
      );
      expect((await (await person('registry.reunion')).get(`/${list}/export`)).html).not.toContain('Inès');
      const [columns] = (await (await person('ines')).get(`/${list}/export`)).html.split('\r\n');
      expect(columns?.replace('\ufeff', '')).toBe(COLUMNS[list]);
    }
  } finally {
    await portal.stop();
  }
});
