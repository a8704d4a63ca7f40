/** What the law of 2026-11-30 adds to the lives of a file, a request and an appeal. */
export const NEW_DELIBERATION_MOVES = `
  insert into lifecycle_moves (thing, move, from_state, to_state) values
    ('report', 'rejudgeAsValidated', 'NOT_VALIDATED', 'VALIDATED'),
    ('report', 'rejudgeAsNotValidated', 'VALIDATED', 'NOT_VALIDATED'),
    ('report', 'rejudgeAsMore', 'VALIDATED', 'RETURNED'),
    ('report', 'rejudgeAsMore', 'NOT_VALIDATED', 'RETURNED'),
    ('report', 'reinstate', 'RETURNED', 'FORWARDED'),
    ('report', 'close', 'DRAFT', 'WITHDRAWN'),
    ('report', 'close', 'SUBMITTED', 'WITHDRAWN'),
    ('report', 'close', 'RETURNED', 'WITHDRAWN'),
    ('report', 'close', 'ADMISSIBLE', 'WITHDRAWN'),
    ('report', 'close', 'ASSIGNED', 'WITHDRAWN'),
    ('report', 'close', 'UNDER_REVIEW', 'WITHDRAWN'),
    ('report', 'close', 'OPINION_PROPOSED', 'WITHDRAWN'),
    ('diploma-request', 'rejudgeAsGranted', 'REFUSED', 'GRANTED'),
    ('diploma-request', 'rejudgeAsRefused', 'GRANTED', 'REFUSED'),
    ('diploma-request', 'rejudgeAsDeferred', 'GRANTED', 'DEFERRED'),
    ('diploma-request', 'rejudgeAsDeferred', 'REFUSED', 'DEFERRED'),
    ('diploma-request', 'reinstate', 'DEFERRED', 'SCHEDULED'),
    ('appeal', 'rejudged', 'UPHELD', 'REJUDGED'),
    ('appeal', 'close', 'FILED', 'WITHOUT_OBJECT'),
    ('appeal', 'close', 'UNDER_REVIEW', 'WITHOUT_OBJECT'),
    ('appeal', 'close', 'UPHELD', 'WITHOUT_OBJECT')`;

/** A decision is named with its agenda item: its corrections have the same one, and are the same decision in other words. */
export const NEW_DELIBERATIONS = `
  create table judgments (
    id uuid primary key default gen_random_uuid(),
    decision_id uuid not null,
    -- A decision is annulled once.
    agenda_item_id uuid not null unique,
    number text not null,
    court text not null,
    given_on date not null,
    paper_id uuid not null,
    sha256 text not null,
    recorded_by uuid not null references people,
    recorded_at timestamptz not null,
    foreign key (decision_id, agenda_item_id) references decisions (id, agenda_item_id),
    foreign key (paper_id, sha256) references papers (id, sha256)
  );
  create trigger judgments_in_words before insert on judgments
    for each row execute function refuse_text_without_words('number', 'court');
  create trigger judgments_stay before update or delete on judgments
    for each row execute function refuse_rewriting();
  create trigger judgments_are_never_emptied before truncate on judgments
    for each statement execute function refuse_rewriting();

  create table new_deliberations (
    id uuid primary key default gen_random_uuid(),
    -- The decision that it may replace, as it read when this was asked.
    decision_id uuid not null,
    agenda_item_id uuid not null,
    ground text not null,
    appeal_id uuid unique references appeals,
    judgment_id uuid unique references judgments,
    -- The last day on which its minutes may be signed; null where time does not run.
    last_day date,
    asked_at timestamptz not null,
    -- It came to nothing, and why.
    ended_at timestamptz,
    ended_why text,
    unique (id, agenda_item_id),
    foreign key (decision_id, agenda_item_id) references decisions (id, agenda_item_id),
    constraint new_deliberations_have_a_ground check (
      case ground when 'appeal' then appeal_id is not null and num_nonnulls(judgment_id) = 0
                  when 'judgment' then judgment_id is not null and num_nonnulls(appeal_id) = 0
                  else false end),
    constraint new_deliberations_end_for_a_reason check ((ended_at is null) = (ended_why is null))
  );
  create unique index new_deliberations_one_for_each on new_deliberations (agenda_item_id) where ended_at is null;
  create trigger new_deliberations_in_words before insert or update of ended_why on new_deliberations
    for each row execute function refuse_text_without_words('ended_why');

  alter table agenda_items add column new_deliberation_id uuid;
  alter table agenda_items add constraint agenda_items_new_deliberation
    foreign key (new_deliberation_id) references new_deliberations not valid;`;

/** Those that had been upheld, and whose decision stands, wait for an agenda from then on. */
export const UPHELD_BEFORE = `
  insert into new_deliberations (decision_id, agenda_item_id, ground, appeal_id, asked_at)
  select x.id, x.agenda_item_id, 'appeal', p.id, p.state_since
    from appeals p join decisions d on d.id = p.decision_id
    join decisions x on x.agenda_item_id = d.agenda_item_id and x.minutes_id is not null and x.sense = d.sense
   where p.state = 'UPHELD'
     and not exists (select 1 from decisions y where y.replaces_id = x.id and y.minutes_id is not null)`;
