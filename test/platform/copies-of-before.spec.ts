import { DataSource } from 'typeorm';
import { migrate } from '../../src/platform/database/index.js';
import { cloneDatabase, type Clone } from '../support/database.js';
import { stepsBefore } from '../support/steps-before.js';

/** What stood before named internships, other proofs, copies, transfers and reminders by the clock. */
const BEFORE = `
  insert into internship_certificates (internship_id, from_date, to_date, hours, gratuity_cents, in_specialty,
    certified_by, certified_at)
  values ('a0000000-0000-4000-8000-000000000001', '2026-03-02', '2026-06-01', 420, 0, true, gen_random_uuid(), now());
  insert into internship_documents (internship_id, role, paper_id, added_by, added_at)
  values ('a0000000-0000-4000-8000-000000000001', 'other', gen_random_uuid(), gen_random_uuid(), now());
  insert into internship_reports (report_id, student_id, diploma_id, kind, accepted_at)
  values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'internship', now());
  insert into signature_parties (sheet_id, party, position, role, name, quality, email, locale, consent)
  values ('b0000000-0000-4000-8000-000000000001', 'HOST', 1, 'Hôte', 'Solène', '', 'solene@host.example', 'fr', 'Oui');
  insert into signatures (sheet_id, party, sha256, sign_before, time_zone, name, quality, how, token_hash, signed_on, written_at)
  values ('b0000000-0000-4000-8000-000000000001', 'HOST', repeat('a', 64), '2027-03-01', 'Europe/Paris', 'Solène', '', 'link',
    repeat('b', 64), '2026-11-24', '2026-11-24T09:00:00Z');
  insert into signature_finals (sheet_id, paper_id, sha256, made_at)
  values ('b0000000-0000-4000-8000-000000000001', gen_random_uuid(), repeat('c', 64), now());
  insert into reports (id, number, kind, student_id, diploma_id, centre_id, state, journal_seq, state_since, opened_at)
  values ('c0000000-0000-4000-8000-000000000001', '2026-0001', 'experience', gen_random_uuid(), gen_random_uuid(),
    gen_random_uuid(), 'DRAFT', 1, now(), now())`;

describe('agreements, reports and files of a database that the version before filled', () => {
  let before: Clone;
  let source: DataSource;
  beforeAll(async () => {
    before = await cloneDatabase('postgres:///template0');
    source = await new DataSource({
      type: 'postgres',
      url: before.administratorUrl,
      migrations: stepsBefore(59),
      installExtensions: false,
    }).initialize();
    await source.runMigrations({ transaction: 'each' });
    await unbound(BEFORE);
    await migrate(before.administratorUrl);
  });
  afterAll(async () => {
    await source.destroy();
    await before.dispose();
  });

  /** Nothing that these rows refer to is there. */
  const unbound = (statement: string): Promise<void> =>
    source.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      await manager.query(statement);
    });
  const refusal = (statement: string): Promise<string> =>
    source.query(statement).then(
      () => 'none',
      (error: unknown) => String(error),
    );

  it('stay: a certificate says no other proofs, and an accepted report names none', async () => {
    expect(
      await source.query(
        `select c.other_proofs, d.role, r.names
           from internship_certificates c cross join internship_documents d cross join internship_reports r`,
      ),
    ).toEqual([{ other_proofs: null, role: 'other', names: null }]);
  });

  it('have no copy, nor transfer, until somebody asks; what was signed by a link then may be sent', async () => {
    expect(
      await source.query(
        `select (select count(*)::int from signature_copies) as copies, (select count(*)::int from report_transfers) as transfers`,
      ),
    ).toEqual([{ copies: 0, transfers: 0 }]);
    expect(
      await refusal(`insert into signature_copies (sheet_id, party, asked_at)
        values ('b0000000-0000-4000-8000-000000000001', 'HOST', now())`),
    ).toBe('none');
    expect(await refusal(`update reports set centre_id = gen_random_uuid()`)).toContain('by an accepted transfer');
  });
});
