import { letterheadOf, type Letterhead } from '../../institution/index.js';
import type { LetterPart, Made, Papers } from '../../papers/index.js';
import type { Civility } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { withLinkShown } from './links.js';

/** A letter as it is put on paper: what it says, to whom, under whose head. */
export interface LetterForPaper {
  readonly locale: 'fr' | 'en';
  readonly subject: string;
  readonly body: string;
  readonly parts: readonly LetterPart[] | null;
  readonly writtenAt: Date;
  readonly name: string;
  readonly civility: Civility | null;
  readonly email: string;
  readonly studentNumber: string | null;
  /** Null until it was first asked for on paper. */
  readonly paperId: string | null;
  readonly letterhead: Letterhead;
}

type Row = Omit<LetterForPaper, 'letterhead'> & { readonly centreId: string | null };

/**
 * One of a person's own letters. What a jury signs is under the head of the institution, all else under that of the
 * centre where they were last enrolled.
 */
export async function letterForPaper(tx: Tx, personId: string, id: string): Promise<LetterForPaper | undefined> {
  const row = await tx.row<Row>(
    `select l.locale, l.subject, l.body, l.parts, l.written_at as "writtenAt", p.name, p.civility, p.email,
            p.student_number as "studentNumber", l.paper_id as "paperId",
            (select e.centre_id from people.enrolment e where e.person_id = p.id
              order by e.academic_year desc, e.centre_id limit 1) as "centreId"
       from letters l join people.person p on p.id = l.person_id where l.id = $1 and l.person_id = $2`,
    [id, personId],
  );
  if (!row) return undefined;
  const { centreId, ...letter } = row;
  const isSigned = letter.parts?.some((part) => 'signed' in part) ?? false;
  return { ...withLinkShown(letter), letterhead: await letterheadOf(tx, isSigned ? null : centreId) };
}

/** Keeps a letter on paper, once: made twice at the same time, the first one stays. */
export async function keepLetterPaper(tx: Tx, id: string, papers: Papers, made: Made): Promise<void> {
  const letter = await tx.row<{ paperId: string | null }>(
    'select paper_id as "paperId" from letters where id = $1 for update',
    [id],
  );
  if (letter?.paperId !== null) return;
  const paperId = await papers.record(tx, made);
  await tx.rows('update letters set paper_id = $2 where id = $1', [id, paperId]);
}
