import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The host that does not answer is reminded, by a letter that is noted; fifteen days later the registry may certify the
 * internship from other proofs, joined, and says why (changes of 30 November 2026, d).
 */
export class OtherProofs1764000000067 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table host_reminders (
        id uuid primary key default gen_random_uuid(),
        internship_id uuid not null references internships,
        name text not null check (name ~ a_letter_or_digit()),
        email text not null check (btrim(email) <> ''),
        reminded_by uuid not null references people,
        reminded_at timestamptz not null
      );
      create index host_reminders_by_internship on host_reminders (internship_id, reminded_at);
      create trigger host_reminders_stay before update or delete on host_reminders for each row execute function refuse_rewriting();
      create trigger host_reminders_are_never_emptied before truncate on host_reminders for each statement execute function refuse_rewriting();

      alter table internship_documents drop constraint internship_documents_role_check,
        add constraint internship_documents_role_check check (role in ('country-sheet', 'insurance', 'other', 'proof')) not valid;
      alter table internship_documents validate constraint internship_documents_role_check;

      -- Why it was certified without the host's attestation; null of one that rests on it.
      alter table internship_certificates add column other_proofs text
        constraint internship_certificates_on_other_proofs_in_words check (other_proofs ~ a_letter_or_digit());
      create function refuse_other_proofs_unasked() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from host_reminders r
                        where r.internship_id = new.internship_id and r.reminded_at <= new.certified_at - interval '14 days') then
          raise exception 'aval: other proofs take the place of a host that was reminded and stayed silent' using errcode = 'restrict_violation';
        end if;
        if not exists (select 1 from internship_documents d
                        where d.internship_id = new.internship_id and d.role = 'proof' and d.removed_at is null) then
          raise exception 'aval: other proofs are joined' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger internship_certificates_on_other_proofs before insert on internship_certificates
        for each row when (new.other_proofs is not null) execute function refuse_other_proofs_unasked();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
