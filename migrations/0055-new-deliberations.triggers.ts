/** What no key can say of them. */
export const NEW_DELIBERATION_TRIGGERS = `
  -- The decision by which a new deliberation replaced that of this item; null while none did.
  create function replaced_by(item uuid) returns uuid language sql stable
    set search_path = pg_catalog, public, pg_temp as $$
    select z.id from new_deliberations n
      join agenda_items b on b.new_deliberation_id = n.id and b.removed_at is null
      join decisions z on z.agenda_item_id = b.id and z.replaces_id is null and z.minutes_id is not null
     where n.agenda_item_id = item and n.ended_at is null
  $$;

  -- The decision of an item as it is in force: signed, in its last words, neither replaced nor annulled.
  create function decision_in_force(item uuid) returns uuid language sql stable
    set search_path = pg_catalog, public, pg_temp as $$
    select x.id from decisions x
     where x.agenda_item_id = item and x.minutes_id is not null
       and not exists (select 1 from decisions y where y.replaces_id = x.id and y.minutes_id is not null)
       and not exists (select 1 from judgments j where j.agenda_item_id = item)
       and replaced_by(item) is null
  $$;

  create function refuse_unfounded_deliberation() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  begin
    if tg_op = 'UPDATE' then
      if old.ended_at is not null
         or to_jsonb(old) - 'ended_at' - 'ended_why' is distinct from to_jsonb(new) - 'ended_at' - 'ended_why' then
        raise exception 'aval: a new deliberation only ever ends, once' using errcode = 'restrict_violation';
      end if;
      if replaced_by(new.agenda_item_id) is not null then
        raise exception 'aval: what was deliberated anew does not come to nothing' using errcode = 'restrict_violation';
      end if;
      return new;
    end if;
    if new.ground <> 'judgment' and decision_in_force(new.agenda_item_id) is distinct from new.decision_id
       or new.ground = 'judgment' and not exists (select 1 from judgments j
         where j.id = new.judgment_id and j.agenda_item_id = new.agenda_item_id) then
      raise exception 'aval: a decision in force is deliberated anew, or one that a court annulled'
        using errcode = 'restrict_violation';
    end if;
    if new.ground = 'appeal' and not exists (select 1 from appeals p join decisions d on d.id = p.decision_id
         where p.id = new.appeal_id and d.agenda_item_id = new.agenda_item_id and p.state = 'UPHELD') then
      raise exception 'aval: an appeal that is upheld puts its own file before a jury again'
        using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger new_deliberations_are_founded before insert or update on new_deliberations
    for each row execute function refuse_unfounded_deliberation();
  create trigger new_deliberations_stay before delete on new_deliberations
    for each row execute function refuse_rewriting();
  create trigger new_deliberations_are_never_emptied before truncate on new_deliberations
    for each statement execute function refuse_rewriting();

  create function refuse_judging_what_does_not_stand() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  begin
    if decision_in_force(new.agenda_item_id) is distinct from new.decision_id then
      raise exception 'aval: a decision in force is annulled, and no other' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger judgments_annul_what_stands before insert on judgments
    for each row execute function refuse_judging_what_does_not_stand();

  -- The same version and opinion as before, at a jury that can be proven; and what was decided comes back for a ground.
  create function refuse_other_file() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  begin
    if new.new_deliberation_id is null then
      if exists (select 1 from reports r where r.id = new.report_id and r.state in ('VALIDATED', 'NOT_VALIDATED')) then
        raise exception 'aval: a file that was decided comes before a jury for a ground' using errcode = 'restrict_violation';
      end if;
      return new;
    end if;
    if not exists (select 1 from new_deliberations n join agenda_items before on before.id = n.agenda_item_id
         where n.id = new.new_deliberation_id and n.ended_at is null
           and (before.request_id, before.report_id, before.version_id, before.version_sha256, before.opinion_id,
                before.opinion_sha256, before.proposal)
             = (new.request_id, new.report_id, new.version_id, new.version_sha256, new.opinion_id,
                new.opinion_sha256, new.proposal)) then
      raise exception 'aval: a new deliberation is on the version and the opinion of the decision that it may replace'
        using errcode = 'restrict_violation';
    end if;
    if not exists (select 1 from new_deliberations n, jury_sessions s
         where n.id = new.new_deliberation_id and s.id = new.session_id and s.law >= '2026-11-30'
           and (n.last_day is null or s.held_on <= n.last_day)) then
      raise exception 'aval: a new deliberation is of a session under the law of 2026-11-30, held while time remains'
        using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger agenda_items_come_back_for_a_ground before insert on agenda_items
    for each row execute function refuse_other_file();
  create function refuse_changing_ground() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  begin
    raise exception 'aval: the ground of a line of an agenda does not change' using errcode = 'restrict_violation';
  end $$;
  create trigger agenda_items_keep_their_ground before update of new_deliberation_id on agenda_items
    for each row when (old.new_deliberation_id is distinct from new.new_deliberation_id)
    execute function refuse_changing_ground();

  -- Signed while time remains, for a ground that still holds; and one decision alone is in force for a file that is decided.
  create function refuse_late_or_second_decision() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  declare
    anew new_deliberations;
    signed_on date := (select (m.signed_at at time zone 'Europe/Paris')::date from minutes m where m.id = new.minutes_id);
  begin
    select n.* into anew from new_deliberations n join agenda_items a on a.new_deliberation_id = n.id
     where a.id = new.agenda_item_id;
    if anew.ended_at is not null or anew.last_day < signed_on then
      raise exception 'aval: minutes replace a decision while its ground holds, and on its last day at the latest'
        using errcode = 'restrict_violation';
    end if;
    if (select count(*) from decisions x where x.report_id = new.report_id and x.sense <> 'MORE'
          and x.id = decision_in_force(x.agenda_item_id)) > 1 then
      raise exception 'aval: one decision alone is in force for a file' using errcode = 'restrict_violation';
    end if;
    return null;
  end $$;
  create constraint trigger decisions_are_in_force_alone after insert or update of minutes_id on decisions
    deferrable initially deferred for each row when (new.minutes_id is not null and new.replaces_id is null)
    execute function refuse_late_or_second_decision();

  create function refuse_changing_what_was_replaced() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  begin
    if replaced_by(new.agenda_item_id) is not null
       or exists (select 1 from judgments j where j.agenda_item_id = new.agenda_item_id) then
      raise exception 'aval: a decision that was replaced or annulled stays as it is' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger decisions_replaced_stay before insert or update on decisions
    for each row when (new.replaces_id is not null) execute function refuse_changing_what_was_replaced();

  -- The sense of what was decided changes by a decision of a new deliberation, signed in the same transaction.
  create function refuse_sense_changed_otherwise() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  declare
    file uuid := case tg_table_name when 'reports' then new.id else (to_jsonb(new) ->> 'report_id')::uuid end;
  begin
    if not exists (select 1 from decisions d
        join agenda_items a on a.id = d.agenda_item_id and a.new_deliberation_id is not null
        join minutes m on m.id = d.minutes_id and m.signed_in = pg_current_xact_id()
       where d.report_id = file and d.sense = case new.state
         when 'VALIDATED' then 'FAVOURABLE' when 'GRANTED' then 'FAVOURABLE'
         when 'NOT_VALIDATED' then 'UNFAVOURABLE' when 'REFUSED' then 'UNFAVOURABLE'
         when 'RETURNED' then 'MORE' when 'DEFERRED' then 'MORE' else d.sense end) then
      raise exception 'aval: what a jury decided changes by a new deliberation alone' using errcode = 'restrict_violation';
    end if;
    return null;
  end $$;
  create constraint trigger reports_are_judged_anew_by_a_jury after update of state on reports
    deferrable initially deferred for each row when (old.state <> new.state
      and (old.state in ('VALIDATED', 'NOT_VALIDATED') or (old.state = 'RETURNED' and new.state = 'FORWARDED')))
    execute function refuse_sense_changed_otherwise();
  create constraint trigger diploma_requests_are_judged_anew_by_a_jury after update of state on diploma_requests
    deferrable initially deferred for each row when (old.state <> new.state
      and (old.state in ('GRANTED', 'REFUSED') or (old.state = 'DEFERRED' and new.state = 'SCHEDULED')))
    execute function refuse_sense_changed_otherwise();

  create function refuse_rejudged_without_jury() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  begin
    if not exists (select 1 from new_deliberations n
        join agenda_items a on a.new_deliberation_id = n.id
        join decisions d on d.agenda_item_id = a.id and d.minutes_id is not null where n.appeal_id = new.id) then
      raise exception 'aval: an appeal is rejudged by a new deliberation' using errcode = 'restrict_violation';
    end if;
    return null;
  end $$;
  create constraint trigger appeals_are_rejudged_by_a_jury after update of state on appeals
    deferrable initially deferred for each row when (new.state = 'REJUDGED' and old.state <> 'REJUDGED')
    execute function refuse_rejudged_without_jury();

  -- What a request carried before the jury: of a new deliberation, what it carried the first time (decision 14).
  create or replace function assessments_before_jury(item uuid) returns setof request_assessments language sql stable
    set search_path = pg_catalog, public, pg_temp as $$
    with recursive stood as (
      select a.id, a.new_deliberation_id from agenda_items a where a.id = item
      union all
      select b.id, b.new_deliberation_id from stood x join new_deliberations n on n.id = x.new_deliberation_id
        join agenda_items b on b.id = n.agenda_item_id
    )
    select s.* from stood x join agenda_items a on a.id = x.id join request_assessments s on s.request_id = a.request_id
     where x.new_deliberation_id is null and (s.made_at <= a.entered_at or s.made_at < coalesce(
             (select min(j.at) from journal j where j.thing_id = a.request_id and j.from_state = 'SCHEDULED'
               and j.at >= a.entered_at), 'infinity'))
  $$;

  -- Credits stand on the last decision, whether it follows by words or by a new deliberation.
  create or replace function refuse_credits_on_a_replaced_decision() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  declare file uuid;
  begin
    if tg_table_name = 'reports' then file := new.id; else file := new.report_id; end if;
    if exists (
      with recursive standing as (
        select d.id, d.sense, d.agenda_item_id from reports r join credit_awards c on c.id = r.award_id
          join decisions d on d.id = c.decision_id where r.id = file
        union all
        select d.id, d.sense, d.agenda_item_id from standing x cross join lateral (
          select y.id, y.sense, y.agenda_item_id from decisions y
           where y.replaces_id = x.id and y.minutes_id is not null
          union all
          select z.id, z.sense, z.agenda_item_id from decisions z where z.id = replaced_by(x.agenda_item_id)) d
      )
      select 1 from standing where sense <> 'FAVOURABLE'
    ) then
      raise exception 'aval: the decision behind these credits was replaced' using errcode = 'restrict_violation';
    end if;
    return null;
  end $$;
  create constraint trigger decisions_made_anew_take_credits_away after insert or update of minutes_id on decisions
    deferrable initially deferred for each row when (new.minutes_id is not null and new.replaces_id is null)
    execute function refuse_credits_on_a_replaced_decision()`;
