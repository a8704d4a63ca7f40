import { letterheadOf, type Letterhead } from '../../institution/index.js';
import type { LetterPart, Made, Papers } from '../../papers/index.js';
import type { Civility } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate, yearOf } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { nextNumber } from '../../platform/numbering/index.js';
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

const LETTERS = { kind: 'letter', letter: 'L' } as const;

/** The number of a letter as a paper: given when it is first asked for, counted by the year it was written, and the same ever after. */
export async function numberOfLetter(
  tx: Tx,
  id: string,
  { writtenAt }: Pick<LetterForPaper, 'writtenAt'>,
): Promise<string> {
  await tx.rows('select 1 from letters where id = $1 for update', [id]);
  const given = await tx.row<{ number: string }>('select number from letter_numbers where letter_id = $1', [id]);
  if (given) return given.number;
  const number = await nextNumber(tx, LETTERS, yearOf(localDate(writtenAt, INSTITUTION_TIME_ZONE)));
  await tx.rows('insert into letter_numbers (letter_id, number) values ($1, $2)', [id, number]);
  return number;
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
