import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who sits at a jury, by which order, convened by which letter (decisions 9 and 11); and the law each session is under.
 * A session that was composed before keeps the law it was composed under: nothing asked since then is asked of it.
 */
export class Composition1764000000036 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table juries add column least_members integer not null default 3
        constraint juries_are_three_at_least check (least_members >= 3);

      alter table jury_sessions add column law date not null default '2026-09-01'
        constraint jury_sessions_are_under_a_law check (law in ('2026-09-01', '2026-11-30'));
      update jury_sessions set law = '2026-11-30' where state = 'PLANNED';
      alter table jury_sessions alter column law set default '2026-11-30';

      -- The order that names who sits, and those that replace somebody afterwards. While its session is being planned
      -- the first may be incomplete.
      create table appointment_orders (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null references jury_sessions,
        is_first boolean not null,
        reference text,
        signed_on date,
        signatory text,
        capacity text check (capacity in ('general-administrator', 'delegate')),
        delegation_reference text,
        delegation_on date,
        published_in text,
        published_on date,
        quorum integer check (quorum >= 2),
        paper_id uuid references papers,
        kept_at timestamptz not null,
        kept_by uuid not null references people,
        unique (id, session_id),
        constraint appointment_orders_are_whole check (is_first or (reference ~ a_letter_or_digit()
          and signed_on is not null and signatory ~ a_letter_or_digit() and capacity is not null
          and published_in ~ a_letter_or_digit() and published_on is not null and paper_id is not null)),
        constraint appointment_orders_are_signed_then_published check (signed_on <= published_on),
        constraint appointment_orders_of_a_delegate_name_their_delegation check (is_first or capacity <> 'delegate'
          or (delegation_reference ~ a_letter_or_digit() and delegation_on <= signed_on))
      );
      create unique index appointment_orders_one_first on appointment_orders (session_id) where is_first;
      create index appointment_orders_by_session on appointment_orders (session_id, kept_at);

      alter table jury_members add column place text not null default 'member'
        constraint jury_members_have_a_place check (place in ('president', 'substitute-chair', 'member', 'substitute'));
      alter table jury_members alter column place drop default;
      update jury_members set place = 'president' where president;
      alter table jury_members
        add column appointed_by uuid,
        add column ended_at timestamptz,
        add column ended_by uuid,
        add constraint jury_members_preside_by_their_place check (president = (place = 'president')),
        add constraint jury_members_appointed_by_an_order_of_their_session
          foreign key (appointed_by, session_id) references appointment_orders (id, session_id),
        add constraint jury_members_ended_by_an_order_of_their_session
          foreign key (ended_by, session_id) references appointment_orders (id, session_id),
        add constraint jury_members_ended_by_an_order check ((ended_at is null) = (ended_by is null));
      drop index jury_members_one_president;
      create unique index jury_members_one_president on jury_members (session_id) where president and ended_at is null;
      create unique index jury_members_one_substitute_chair on jury_members (session_id)
        where place = 'substitute-chair' and ended_at is null;

      -- A composition that changes once its session is open: by which order, who for whom, and why.
      create table composition_changes (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null references jury_sessions,
        order_id uuid not null,
        former_id uuid,
        newcomer_id uuid not null,
        place text not null check (place in ('president', 'substitute-chair', 'member')),
        why text not null check (why ~ a_letter_or_digit()),
        changed_at timestamptz not null,
        changed_by uuid not null references people,
        constraint composition_changes_by_an_order_of_their_session
          foreign key (order_id, session_id) references appointment_orders (id, session_id),
        foreign key (session_id, former_id) references jury_members (session_id, person_id),
        foreign key (session_id, newcomer_id) references jury_members (session_id, person_id),
        check (former_id <> newcomer_id)
      );
      create index composition_changes_by_session on composition_changes (session_id, changed_at);
      create trigger composition_changes_stay before update or delete on composition_changes
        for each row execute function refuse_rewriting();
      create trigger composition_changes_are_never_emptied before truncate on composition_changes
        for each statement execute function refuse_rewriting();

      -- The letter by which each member was convened.
      create table convocations (
        letter_id uuid primary key references letters,
        session_id uuid not null,
        person_id uuid not null,
        convened_at timestamptz not null,
        constraint convocations_of_a_member foreign key (session_id, person_id)
          references jury_members (session_id, person_id),
        unique (session_id, person_id)
      );
      create index convocations_by_person on convocations (person_id);
      create trigger convocations_stay before update or delete on convocations
        for each row execute function refuse_rewriting();
      create trigger convocations_are_never_emptied before truncate on convocations
        for each statement execute function refuse_rewriting();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
