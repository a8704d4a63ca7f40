import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters to people without an account, some with a personal link: the link itself stands nowhere here, it is made as the letter leaves. */
export class OutsideLetters1764000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table letters alter column person_id drop not null,
        add column outside_name text,
        add column outside_email text,
        -- Who makes the link, and of what, when the letter is sent.
        add column link text,
        add column link_key uuid,
        -- Its link was not wanted any more: it does not leave.
        add column dropped_at timestamptz,
        add constraint letters_go_to_one check ((person_id is null) = (outside_email is not null) and (outside_email is null) = (outside_name is null)) not valid,
        add constraint letters_name_what_they_link_to check ((link is null) = (link_key is null)) not valid;
      create unique index letters_outside_once on letters (cause, outside_email) where outside_email is not null;
    `);
    // Without a lock that keeps writers out: what is already there obeys.
    await db.query('alter table letters validate constraint letters_go_to_one');
    await db.query('alter table letters validate constraint letters_name_what_they_link_to');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
