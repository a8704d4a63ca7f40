import { centresOf, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { ExaminationState } from '../rules/index.js';
import { COMMISSION, SITS, type Commission } from './commissions.store.js';

/** A request that was convened to a commission, and how far its answer is. */
export interface ConvenedRequest {
  readonly id: string;
  readonly number: string;
  readonly student: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly state: ExaminationState;
  /** Still before this commission, or answered by it; those that were put back are named, and no more. */
  readonly isHere: boolean;
  readonly prepared: {
    readonly revision: number;
    readonly byChair: boolean;
    readonly byMember: boolean;
    readonly byMe: boolean;
  } | null;
}

/** The sitting of a commission over its requests, as its members and its centre see it. */
export interface Sitting extends Commission {
  readonly centreId: string;
  readonly centre: string;
  readonly timeZone: string;
  readonly isMember: boolean;
  readonly requests: readonly ConvenedRequest[];
}

/** The sitting, if this actor is of the commission or of its centre. Hidden and missing are both undefined. */
export async function findSitting(tx: Tx, actor: Actor, id: string): Promise<Sitting | undefined> {
  return tx.row<Sitting>(
    `select k.*, c.centre_id as "centreId", n.name as centre, n.time_zone as "timeZone",
            exists (select 1 from commission_members m where m.commission_id = k.id and m.person_id = $2
              and ${SITS}) as "isMember",
            coalesce((select json_agg(json_build_object('id', e.id, 'number', e.number, 'student', p.name,
                'diplomaFr', d.name_fr, 'diplomaEn', d.name_en, 'state', e.state,
                'isHere', e.commission_id is not distinct from k.id,
                'prepared', (select json_build_object('revision', a.revision,
                     'byChair', coalesce(bool_or(s.person_id = k."chairId"), false),
                     'byMember', coalesce(bool_or(s.person_id <> k."chairId"), false),
                     'byMe', coalesce(bool_or(s.person_id = $2), false))
                   from prepared_answers a left join answer_signatures s using (examination_id, revision)
                  where a.examination_id = e.id and a.commission_id = k.id
                  group by a.revision order by a.revision desc limit 1)) order by e.number)
               from (select distinct r.examination_id from commission_requests r where r.commission_id = k.id) r
               join examinations e on e.id = r.examination_id join people.person p on p.id = e.student_id
               join institution.diploma d on d.id = e.diploma_id), '[]') as requests
       from (${COMMISSION} where c.id = $1) k join commissions c on c.id = k.id
       join institution.centre n on n.id = c.centre_id
      where c.chaired_by is not null and (c.centre_id = any ($3) or exists (select 1 from commission_members m
        where m.commission_id = k.id and m.person_id = $2 and ${SITS}))`,
    [id, actor.personId, [...centresOf(actor, 'registry'), ...centresOf(actor, 'coordinator')]],
  );
}

/** The sittings that this actor is convened to, or that are of their centre, the latest first. */
export async function listSittings(
  tx: Tx,
  actor: Actor,
): Promise<
  (Pick<Sitting, 'id' | 'heldOn' | 'centre'> & {
    readonly chair: string;
    readonly requests: number;
    readonly answered: number;
  })[]
> {
  return tx.rows(
    `select c.id, to_char(c.held_on, 'YYYY-MM-DD') as "heldOn", n.name as centre, p.name as chair,
            count(e.id)::int as requests, count(e.answer_id)::int as answered
       from commissions c join institution.centre n on n.id = c.centre_id join people.person p on p.id = c.chaired_by
       left join examinations e on e.commission_id = c.id
      where c.centre_id = any ($2)
         or c.id = any (array(select m.commission_id from commission_members m
           where m.person_id = $1 and ${SITS}))
      group by c.id, n.name, p.name order by c.held_on desc, c.id limit 100`,
    [actor.personId, [...centresOf(actor, 'registry'), ...centresOf(actor, 'coordinator')]],
  );
}
