import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A commission is a chair and two members at least, who say that they are there; each of its answers is signed by the
 * chair and by a member, never by one alone (decision 22). What was convened before goes on under the law it was
 * convened under: any member of it answers.
 */
export class CommissionsSit1764000000060 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table commissions
        add column law date not null default '2026-09-01'
          constraint commissions_are_under_a_law check (law in ('2026-09-01', '2026-11-30')),
        add column chaired_by uuid,
        -- The transaction in which it was composed: nobody joins it afterwards.
        add column composed_in xid8;
      alter table commissions alter column law set default '2026-11-30';
      alter table commissions
        add constraint commissions_have_a_chair check (law < '2026-11-30' or chaired_by is not null) not valid,
        add constraint commissions_are_chaired_by_a_member foreign key (id, chaired_by)
          references commission_members (commission_id, person_id) deferrable initially deferred not valid;

      create function note_composing() returns trigger language plpgsql as $$
      begin
        new.composed_in := pg_current_xact_id();
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger commissions_note_when_they_are_composed before insert on commissions
        for each row execute function note_composing();

      create function refuse_late_member() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from commissions c
           where c.id = new.commission_id
             and (c.law < date '2026-11-30' or c.composed_in = pg_current_xact_id())) then
          raise exception 'aval: a commission is composed at once' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger commission_members_are_written_at_once before insert on commission_members
        for each row execute function refuse_late_member();

      create function refuse_small_commission() returns trigger language plpgsql as $$
      begin
        if (select count(*) from commission_members m where m.commission_id = new.id) < 3 then
          raise exception 'aval: a commission is a chair and two members at least' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create constraint trigger commissions_are_three_at_least after insert on commissions
        deferrable initially deferred for each row when (new.law >= '2026-11-30')
        execute function refuse_small_commission();

      -- Which requests were convened to it; one that was put back is no longer before it.
      create table commission_requests (
        commission_id uuid not null references commissions,
        examination_id uuid not null references examinations,
        convened_at timestamptz not null,
        convened_by uuid not null references people,
        primary key (commission_id, examination_id, convened_at)
      );
      create index commission_requests_by_examination on commission_requests (examination_id);

      -- Each says so for themselves: nobody says it of another.
      create table commission_presences (
        commission_id uuid not null,
        person_id uuid not null,
        said_at timestamptz not null,
        primary key (commission_id, person_id),
        constraint commission_presences_are_of_members foreign key (commission_id, person_id)
          references commission_members (commission_id, person_id)
      );
      create function refuse_presence() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from commissions c join centres e on e.id = c.centre_id
           where c.id = new.commission_id
             and (c.law < date '2026-11-30' or (new.said_at at time zone e.time_zone)::date < c.held_on)) then
          raise exception 'aval: presence is said on the day of the commission, or after'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger commission_presences_on_their_day before insert on commission_presences
        for each row execute function refuse_presence();

      -- An answer as it is prepared: each change is another revision, and what was signed of the one before is worth nothing.
      create table prepared_answers (
        examination_id uuid not null references examinations,
        revision integer not null check (revision > 0),
        commission_id uuid not null,
        kind text not null check (kind in ('NONE', 'COMPLEMENT', 'INTERNSHIP', 'NOT_ELIGIBLE')),
        nature text,
        months integer,
        reasoning text not null check (reasoning ~ a_letter_or_digit()),
        retained jsonb not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        prepared_by uuid not null,
        prepared_at timestamptz not null,
        primary key (examination_id, revision),
        unique (examination_id, revision, commission_id, sha256),
        constraint prepared_answers_by_who_is_there foreign key (commission_id, prepared_by)
          references commission_presences (commission_id, person_id)
      );
      create table answer_signatures (
        examination_id uuid not null,
        revision integer not null,
        commission_id uuid not null,
        sha256 text not null,
        person_id uuid not null,
        signed_at timestamptz not null,
        primary key (examination_id, revision, person_id),
        constraint answer_signatures_are_of_what_is_prepared foreign key (examination_id, revision, commission_id, sha256)
          references prepared_answers (examination_id, revision, commission_id, sha256),
        constraint answer_signatures_by_who_is_there foreign key (commission_id, person_id)
          references commission_presences (commission_id, person_id)
      );
      create function refuse_answer_signature() returns trigger language plpgsql as $$
      begin
        perform 1 from examinations e where e.id = new.examination_id and e.state = 'IN_COMMISSION'
           and e.commission_id = new.commission_id for no key update;
        if not found or exists (select 1 from commission_departures l
             where l.commission_id = new.commission_id and l.person_id = new.person_id) or exists (select 1 from prepared_answers p
             where p.examination_id = new.examination_id and p.revision > new.revision) then
          raise exception 'aval: what is signed is the answer as it stands' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger answer_signatures_are_of_what_stands before insert on answer_signatures
        for each row execute function refuse_answer_signature();

      alter table examination_answers add column revision integer;
      alter table examination_answers add constraint examination_answers_were_prepared
        foreign key (examination_id, revision) references prepared_answers (examination_id, revision) not valid;
      create function refuse_answer_of_one() returns trigger language plpgsql as $$
      declare
        c commissions;
        p prepared_answers;
      begin
        select * into strict c from commissions where id = new.commission_id;
        if c.law < date '2026-11-30' then return null; end if;
        select * into p from prepared_answers x where x.examination_id = new.examination_id
           and x.revision = new.revision and x.commission_id = new.commission_id;
        if not found or (p.kind, p.nature, p.months, p.reasoning)
             is distinct from (new.kind, new.nature, new.months, new.reasoning)
           or exists (
             select 1 from jsonb_to_recordset(p.retained) as r
                 ("periodId" uuid, nature boolean, level boolean, changed boolean, reason text)
               full join (select * from examination_retained_periods where answer_id = new.id) k
                 on k.period_id = r."periodId"
              where (r."periodId", r.nature, r.level, r.changed, r.reason)
                is distinct from (k.period_id, k.nature, k.level, k.changed, k.reason)) then
          raise exception 'aval: a commission answers what it signed' using errcode = 'restrict_violation';
        end if;
        if (select count(*) filter (where s.person_id = c.chaired_by) = 0
                or count(*) filter (where s.person_id <> c.chaired_by) = 0
              from answer_signatures s where s.examination_id = new.examination_id and s.revision = new.revision) then
          raise exception 'aval: an answer is signed by the chair and by a member, never by one alone'
            using errcode = 'restrict_violation';
        end if;
        return null;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create constraint trigger examination_answers_are_signed_by_two after insert on examination_answers
        deferrable initially deferred for each row execute function refuse_answer_of_one();

      -- What a centre, or the institution for all of them, often asks: a commission starts from it, and says its own.
      create table typical_complements (
        id uuid primary key default gen_random_uuid(),
        centre_id uuid references centres,
        title text not null check (title ~ a_letter_or_digit()),
        nature text not null check (nature ~ a_letter_or_digit()),
        months integer not null check (months between 1 and 120),
        reasoning text not null check (reasoning ~ a_letter_or_digit()),
        kept_by uuid not null references people,
        kept_at timestamptz not null,
        ended_by uuid references people,
        ended_at timestamptz,
        check ((ended_by is null) = (ended_at is null))
      );
      create index typical_complements_by_centre on typical_complements (centre_id) where ended_at is null;

      -- What its student joins, until it is found admissible: what a commission examines is then complete.
      create table examination_documents (
        id uuid primary key default gen_random_uuid(),
        examination_id uuid not null references examinations,
        paper_id uuid not null references papers,
        added_by uuid not null references people,
        added_at timestamptz not null
      );
      create index examination_documents_by_examination on examination_documents (examination_id);
      create index examination_documents_by_paper on examination_documents (paper_id);
      create function refuse_late_document() returns trigger language plpgsql as $$
      begin
        perform 1 from examinations e where e.id = new.examination_id
           and e.state in ('DRAFT', 'SUBMITTED', 'INCOMPLETE') for no key update;
        if not found then
          raise exception 'aval: a document is joined until the request is admissible' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger examination_documents_in_time before insert on examination_documents
        for each row execute function refuse_late_document();

      -- When a student was given notice that their incomplete request will lapse.
      alter table examinations add column lapse_notice_at timestamptz;
      insert into lifecycle_moves (thing, move, from_state, to_state) values
        ('examination', 'putBack', 'IN_COMMISSION', 'ADMISSIBLE'),
        ('examination', 'askMore', 'IN_COMMISSION', 'INCOMPLETE'),
        ('examination', 'withdraw', 'IN_COMMISSION', 'WITHDRAWN'),
        ('examination', 'lapse', 'INCOMPLETE', 'WITHDRAWN');
    `);
    for (const table of [
      'commission_requests',
      'commission_presences',
      'prepared_answers',
      'answer_signatures',
      'examination_documents',
    ]) {
      await db.query(`
        create trigger ${table}_stay before update or delete on ${table} for each row execute function refuse_rewriting();
        create trigger ${table}_are_never_emptied before truncate on ${table}
          for each statement execute function refuse_rewriting();
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
