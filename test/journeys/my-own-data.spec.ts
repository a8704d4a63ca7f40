import { fillInstitution, type Institution } from '../../src/demonstration/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn } from '../support/visitor.js';

describe('one’s own data', () => {
  let portal: Portal;
  let institution: Institution;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    institution = await portal.database.transact(fillInstitution);
  });
  afterAll(() => portal.stop());

  it('name the person and each file with its history, and nothing of anybody else, nor a password or a token', async () => {
    const student = await signedIn(portal, institution.people['ines'] ?? '');
    await student.post('/reports', {
      kind: 'experience',
      enrolment: `${institution.centres.NAN}~${institution.diplomas['DEMO-CA6']}`,
    });
    const mine = JSON.parse((await student.get('/me/data')).html) as {
      person: { name: string };
      files: { diploma: string; history: unknown[] }[];
    };
    expect(mine.person.name).toBe('Inès Caradec');
    expect(mine.files).toEqual([
      expect.objectContaining({ diploma: 'DEMO-CA6', history: [expect.objectContaining({ move: 'open' })] }),
    ]);
    const other = (await (await signedIn(portal, institution.people['karim'] ?? '')).get('/me/data')).html;
    expect(other).not.toContain('Inès');
    expect(other).not.toMatch(/password|token/);
  });
});
