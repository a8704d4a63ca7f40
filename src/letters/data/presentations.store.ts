import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Presentation, PresentationOutcome } from '../rules/index.js';

/** A presentation as it was recorded; a correction has its reason. */
export interface PresentationLine {
  readonly id: string;
  readonly number: string;
  readonly presentedOn: LocalDate;
  readonly outcome: PresentationOutcome;
  readonly paperId: string;
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** What was recorded of a letter, what holds first: a correction comes before what it corrects. */
export async function presentationsOf(tx: Tx, letterId: string): Promise<PresentationLine[]> {
  return tx.rows<PresentationLine>(
    `select l.id, l.number, to_char(l.presented_on, 'YYYY-MM-DD') as "presentedOn", l.outcome, l.paper_id as "paperId",
            l.reason, p.name as "recordedBy", l.recorded_at as "recordedAt"
       from letter_presentations l join people.person p on p.id = l.recorded_by
      where l.letter_id = $1 order by l.recorded_at desc, l.id`,
    [letterId],
  );
}

/** A letter to somebody who has an account: what whoever notifies it is asked against. */
export interface NotifiedLetter {
  readonly id: string;
  readonly personId: string;
  readonly person: string;
  readonly locale: 'fr' | 'en';
  readonly subject: string;
  readonly thing: string;
  readonly thingId: string;
  readonly writtenAt: Date;
  readonly openedAt: Date | null;
  /** Of the centre where its person was last enrolled; null for whoever was enrolled nowhere. */
  readonly timeZone: string | null;
}

/** By id alone: whoever asks has seen to it that the reader may see the thing that it is about. */
export async function letterNotified(tx: Tx, id: string): Promise<NotifiedLetter | undefined> {
  return tx.row<NotifiedLetter>(
    `select l.id, p.id as "personId", p.name as person, p.locale, l.subject, l.thing, l.thing_id as "thingId",
            l.written_at as "writtenAt", coalesce(o.opened_at, l.read_at) as "openedAt",
            (select c.time_zone from people.enrolment e join institution.centre c on c.id = e.centre_id
              where e.person_id = p.id order by e.academic_year desc, e.centre_id limit 1) as "timeZone"
       from letters l join people.person p on p.id = l.person_id
       left join letter_openings o on o.letter_id = l.id where l.id = $1`,
    [id],
  );
}

/** Writes a presentation, or the correction of one. Gives its id; undefined when another came first. */
export async function insertPresentation(
  tx: Tx,
  letterId: string,
  said: Presentation,
  more: {
    readonly paperId: string;
    readonly sha256: string;
    readonly correctsId: string | undefined;
    readonly recordedBy: string;
  },
): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(
    `insert into letter_presentations (letter_id, number, presented_on, outcome, paper_id, sha256, corrects_id, reason,
         recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [
      letterId,
      said.number.trim(),
      said.presentedOn,
      said.outcome,
      more.paperId,
      more.sha256,
      more.correctsId ?? null,
      more.correctsId === undefined ? null : said.reason.trim(),
      more.recordedBy,
      tx.now,
    ],
  );
  return row?.id;
}
