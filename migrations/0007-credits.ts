import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The end of the chain that alone leads to credits (R49). `test/invariants/obligations.spec.ts` tries every other way. */
export class Credits1764000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Credits: a request, a favourable and reasoned decision on this version, and the signed minutes that hold it.
      create table credit_awards (
        id uuid primary key default gen_random_uuid(),
        decision_id uuid not null unique,
        minutes_id uuid not null,
        session_id uuid not null,
        request_id uuid not null,
        report_id uuid not null,
        version_id uuid not null,
        sense text not null default 'FAVOURABLE' check (sense = 'FAVOURABLE'),
        credits integer not null check (credits > 0),
        awarded_at timestamptz not null,
        unique (id, report_id, version_id),
        unique (id, request_id),
        constraint credit_awards_stand_on_a_signed_decision foreign key (decision_id, minutes_id, session_id, request_id, report_id, version_id, sense)
          references decisions (id, minutes_id, session_id, request_id, report_id, version_id, sense)
      );
      create trigger credit_awards_stay before update or delete on credit_awards for each row execute function refuse_rewriting();
      create trigger credit_awards_are_never_emptied before truncate on credit_awards for each statement execute function refuse_rewriting();
      alter table reports
        add constraint reports_credits_are_for_their_version
          foreign key (award_id, id, current_version_id) references credit_awards (id, report_id, version_id) deferrable initially deferred,
        -- No credits without a request that the same award grants.
        add constraint reports_credits_come_with_a_granted_request
          foreign key (award_id, id) references diploma_requests (award_id, report_id) deferrable initially deferred,
        add constraint reports_credits_are_awarded check ((state = 'VALIDATED') = (award_id is not null));
      alter table diploma_requests
        add constraint diploma_requests_award_is_theirs foreign key (award_id, id) references credit_awards (id, request_id) deferrable initially deferred,
        add constraint diploma_requests_granted_on_credits check ((state = 'GRANTED') = (award_id is not null));

      -- Credits do not outlive their decision: once signed minutes replace it by one that says otherwise, no file stands on it.
      create function refuse_credits_on_a_replaced_decision() returns trigger language plpgsql as $$
      declare file uuid;
      begin
        if tg_table_name = 'reports' then file := new.id; else file := new.report_id; end if;
        if exists (
          with recursive standing as (
            select c.decision_id as id, c.sense from reports r join credit_awards c on c.id = r.award_id where r.id = file
            union all
            select d.id, d.sense from decisions d join standing on d.replaces_id = standing.id where d.minutes_id is not null
          )
          select 1 from standing where sense <> 'FAVOURABLE'
        ) then
          raise exception 'aval: the decision behind these credits was replaced' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger reports_credits_stand_on_the_last_decision after insert or update of award_id on reports
        deferrable initially deferred for each row when (new.award_id is not null) execute function refuse_credits_on_a_replaced_decision();
      create constraint trigger decisions_replaced_take_credits_away after insert or update of minutes_id on decisions
        deferrable initially deferred for each row when (new.minutes_id is not null and new.replaces_id is not null) execute function refuse_credits_on_a_replaced_decision();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
