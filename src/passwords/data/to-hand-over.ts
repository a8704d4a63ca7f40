/** A request that nobody carried out counts no more after this. */
export const DAYS = 14;

/** The centres a person belongs to: where they are enrolled, and where they sit. */
const CENTRES = `
  (select array_agg(centre_id) from (
     select centre_id from people.enrolment where person_id = r.person_id
     union all
     select centre_id from people.seat where person_id = r.person_id and until is null and centre_id is not null) c)`;

/**
 * What a registry officer (`$1`, of the centres `$2`) may hand over of the requests `r` asked after `$3` for the people
 * `p`: in their centre, or of somebody who belongs to none; never their own, nor what they asked for, nor the link of
 * somebody who administers, which the terminal gives.
 */
export const TO_HAND_OVER = `
  r.way = 'hand' and r.ended_at is null and r.handed_at is null and r.asked_at > $3 and p.disabled_at is null
    and r.person_id <> $1 and r.asked_by <> $1
    and (${CENTRES} is null or ${CENTRES} && $2::uuid[])
    and not exists (select 1 from people.seat s
                     where s.person_id = r.person_id and s.role = 'administrator' and s.until is null)`;
