import type { LetterLine } from '../../letters/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { HistoryLine } from '../../platform/journal/index.js';
import {
  readsWhy,
  type ConfidentialLine,
  type OfficerLine,
  type Report,
  type TransferLine,
} from '../../reports/index.js';
import { withdrawalReader, type WithdrawalOfReport } from '../../withdrawals/index.js';

/**
 * What the page of one file gathers beside what each room shows of it: names, its neighbours, its history, the reader's
 * letters about it.
 */
export interface FileStory {
  readonly student: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly centre: string;
  readonly timeZone: string;
  readonly follows: { readonly id: string; readonly number: string } | null;
  readonly followedBy: { readonly id: string; readonly number: string } | null;
  readonly history: readonly HistoryLine[];
  readonly letters: readonly LetterLine[];
  /** That it was confidential, the first first. */
  readonly confidentialities: readonly ConfidentialLine[];
  /** Who was in charge of it in its registry, the first first. */
  readonly officers: readonly OfficerLine[];
  /** Between which centres it went, or was asked to, the first first. */
  readonly transfers: readonly TransferLine[];
  /** The withdrawals of what was decided on it that the reader may see. */
  readonly withdrawals: readonly WithdrawalOfReport[];
}

type Instants = 'sentAt' | 'droppedAt' | 'unsentAt';
/** As JSON brings it: an instant is a text. */
type LetterInJson = Omit<LetterLine, Instants | 'writtenAt'> & { readonly writtenAt: string } & Readonly<
    Record<Instants, string | null>
  >;

type OfficerInJson = Omit<OfficerLine, 'since' | 'until'> & { readonly since: string; readonly until: string | null };

type ConfidentialInJson = Omit<ConfidentialLine, 'markedAt' | 'liftedAt'> & {
  readonly markedAt: string;
  readonly liftedAt: string | null;
};

type TransferInJson = Omit<TransferLine, 'askedAt' | 'answeredAt'> & {
  readonly askedAt: string;
  readonly answeredAt: string | null;
};

type Row = Omit<FileStory, 'history' | 'letters' | 'officers' | 'confidentialities' | 'transfers'> & {
  readonly transfers: TransferInJson[] | null;
  readonly confidentialities: ConfidentialInJson[] | null;
  readonly officers: OfficerInJson[] | null;
  readonly hidesProposal: boolean;
  readonly history: (Omit<HistoryLine, 'at'> & { readonly at: string })[] | null;
  readonly letters: LetterInJson[] | null;
};

/** The story of a file its reader may see, in one statement. */
export async function storyOf(tx: Tx, report: Report, actor: Actor): Promise<FileStory | undefined> {
  const { personId, secretaryOf, registryOf, isGeneralAdministrator } = withdrawalReader(actor);
  const row = await tx.row<Row>(
    `select p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn", c.name as centre,
            c.time_zone as "timeZone",
            exists (select 1 from diplomas.setting g
              where g.name = 'proposalVisible' and g.value = '0'::jsonb) as "hidesProposal",
            (select json_build_object('id', b.id, 'number', b.number) from reports.report b
              where b.id = r.follows_id) as follows,
            (select json_build_object('id', n.id, 'number', n.number) from reports.report n
              where n.follows_id = r.id) as "followedBy",
            (select json_agg(json_build_object('id', j.id, 'seq', j.seq, 'at', j.at, 'actorId', j.actor_id,
              'actorName', j.actor_name, 'actedAs', j.acted_as, 'move', j.move,
                                               'from', j.from_state, 'to', j.to_state, 'reason', j.reason,
                                               'documents', j.documents) order by j.seq desc) from platform.journal j
                                               where j.thing_id = r.id) as history,
            (select json_agg(l) from (select id, subject, written_at as "writtenAt", sent_at as "sentAt",
              dropped_at as "droppedAt", unsent_at as "unsentAt", failure from letters.letter
              where thing_id = r.id and person_id = $2 order by written_at desc, id limit 20) l) as letters,
            (select json_agg(json_build_object('markedAt', x.marked_at, 'markedBy', x.marked_by, 'markedAs', x.marked_as,
              'reason', x.reason, 'liftedAt', x.lifted_at, 'liftedBy', x.lifted_by, 'liftedAs', x.lifted_as,
              'liftedWhy', x.lifted_why) order by x.marked_at) from reports.confidentiality x
              where x.report_id = r.id) as confidentialities,
            (select json_agg(json_build_object('name', o.name, 'since', o.since, 'until', o.until, 'note', o.note,
              'givenBy', o.given_by) order by o.since, o.until) from reports.officer o
              where o.report_id = r.id) as officers,
            (select json_agg(json_build_object('from', t.from_centre, 'to', t.to_centre, 'askedBy', t.asked_by,
              'askedAt', t.asked_at, 'reason', t.reason, 'answer', t.answer, 'answeredBy', t.answered_by,
              'answeredAt', t.answered_at, 'why', t.why, 'professor', t.professor, 'delegation', t.delegation)
              order by t.asked_at) from reports.transfer t where t.report_id = r.id) as transfers,
            (select x.seen from withdrawals.of_report($1, $2, $3, $4, $5) x) as withdrawals
       from reports.report r join people.person p on p.id = r.student_id
       join institution.diploma d on d.id = r.diploma_id join institution.centre c on c.id = r.centre_id
       where r.id = $1`,
    [report.id, personId, secretaryOf, registryOf, isGeneralAdministrator],
  );
  return (
    row && {
      ...row,
      history: (row.history ?? []).map((line) => ({
        ...line,
        at: new Date(line.at),
        reason: readsWhy(report, line.move, row.hidesProposal) ? line.reason : null,
      })),
      confidentialities: (row.confidentialities ?? []).map((line) => ({
        ...line,
        markedAt: new Date(line.markedAt),
        liftedAt: instantOf(line.liftedAt),
      })),
      officers: (row.officers ?? []).map((officer) => ({
        ...officer,
        since: new Date(officer.since),
        until: instantOf(officer.until),
      })),
      transfers: (row.transfers ?? []).map((transfer) => ({
        ...transfer,
        askedAt: new Date(transfer.askedAt),
        answeredAt: instantOf(transfer.answeredAt),
      })),
      letters: (row.letters ?? []).map((letter) => ({
        ...letter,
        writtenAt: new Date(letter.writtenAt),
        sentAt: instantOf(letter.sentAt),
        droppedAt: instantOf(letter.droppedAt),
        unsentAt: instantOf(letter.unsentAt),
      })),
    }
  );
}

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
