import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WITHDRAWALS_IN_STEP } from './0071-withdrawals-before-a-jury.triggers.js';

/**
 * A withdrawal whose student was heard waits for a jury, goes before it, and is done by the minutes that replace what it
 * takes back (decision 12, W23). Those that had been heard before wait for an agenda from then on.
 */
export class WithdrawalsBeforeAJury1764000000071 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      insert into lifecycle_moves (thing, move, from_state, to_state) values
        ('withdrawal', 'schedule', 'HEARD', 'SCHEDULED'),
        ('withdrawal', 'unschedule', 'SCHEDULED', 'HEARD'),
        ('withdrawal', 'done', 'SCHEDULED', 'DONE'),
        ('withdrawal', 'abandon', 'SCHEDULED', 'ABANDONED');

      alter table new_deliberations add column withdrawal_id uuid;
      -- What is held against the decision, or what its student asks: the jury answers it.
      alter table new_deliberations add column held_against text;
      -- One that comes to nothing leaves its withdrawal to wait for none.
      create unique index new_deliberations_one_for_each_withdrawal on new_deliberations (withdrawal_id);
      alter table new_deliberations add constraint new_deliberations_withdrawal
        foreign key (withdrawal_id) references withdrawals not valid;
      alter table new_deliberations drop constraint new_deliberations_have_a_ground;
      alter table new_deliberations add constraint new_deliberations_have_a_ground check (
        case when ground = 'appeal'
               then appeal_id is not null and num_nonnulls(judgment_id, withdrawal_id, held_against) = 0
             when ground = 'judgment'
               then judgment_id is not null and num_nonnulls(appeal_id, withdrawal_id, held_against) = 0
             when ground in ('withdrawal', 'fraud', 'student')
               then withdrawal_id is not null and held_against is not null and num_nonnulls(appeal_id, judgment_id) = 0
             else false end) not valid;
    `);
    await db.query(WITHDRAWALS_IN_STEP);
    await db.query(`
      insert into new_deliberations (decision_id, agenda_item_id, ground, withdrawal_id, held_against, last_day, asked_at)
      select x.id, x.agenda_item_id,
             case w.ground when 'unlawful' then 'withdrawal' when 'request' then 'student' else 'fraud' end,
             w.id, w.held_against, w.last_day, w.state_since
        from withdrawals w join decisions d on d.id = w.decision_id
        join decisions x on x.id = decision_in_force(d.agenda_item_id)
       where w.state = 'HEARD'
          on conflict (agenda_item_id) where ended_at is null do nothing;
      alter table new_deliberations validate constraint new_deliberations_withdrawal;
      alter table new_deliberations validate constraint new_deliberations_have_a_ground;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
