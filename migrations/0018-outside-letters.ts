import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters to people without an account, some with a personal link: the link itself stands nowhere here, it is made as the letter leaves. */
export class OutsideLetters1764000000018 implements MigrationInterface {
  /** A transaction a statement: none holds its lock while the next one reads the table. Each may be run again, should one not have its lock in time. */
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    // Shuts everybody out, and reads nothing: an instant.
    await db.query(`
      alter table letters alter column person_id drop not null,
        add column if not exists outside_name text,
        add column if not exists outside_email text,
        -- Who makes the link, and of what, when the letter is sent.
        add column if not exists link text,
        add column if not exists link_key uuid,
        -- Its link was not wanted any more: it does not leave.
        add column if not exists dropped_at timestamptz,
        drop constraint if exists letters_go_to_one,
        drop constraint if exists letters_name_what_they_link_to,
        add constraint letters_go_to_one check ((person_id is null) = (outside_email is not null) and (outside_email is null) = (outside_name is null)) not valid,
        add constraint letters_name_what_they_link_to check ((link is null) = (link_key is null)) not valid
    `);
    // Writers wait for one reading of the table, readers do not. `concurrently` would wait for the processes that wait for this very migration, for ever.
    await db.query(
      'create unique index if not exists letters_outside_once on letters (cause, outside_email) where outside_email is not null',
    );
    // Nobody waits: what is already there obeys.
    await db.query('alter table letters validate constraint letters_go_to_one');
    await db.query('alter table letters validate constraint letters_name_what_they_link_to');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
