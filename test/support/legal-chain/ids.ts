const uuid = (kind: number, of: number): string =>
  `00000000-0000-4000-8000-${String(kind).padStart(6, '0')}${String(of).padStart(6, '0')}`;
export const hex = (digit: string): string => digit.repeat(64);
export const NOW = `timestamptz '2026-11-24T09:00:00Z'`;

/** One student's file with its two versions, its opinions, its request and what the jury does with them. */
const fileOf = (of: number) => ({
  of,
  student: uuid(1, of),
  report: uuid(2, of),
  request: uuid(3, of),
  item: uuid(4, of),
  decision: uuid(5, of),
  award: uuid(6, of),
  first: {
    version: uuid(10, of),
    declaration: uuid(11, of),
    period: uuid(12, of),
    paper: uuid(13, of),
    opinion: uuid(14, of),
    sha256: hex('a'),
  },
  second: {
    version: uuid(20, of),
    declaration: uuid(21, of),
    period: uuid(22, of),
    paper: uuid(23, of),
    opinion: uuid(24, of),
    sha256: hex('b'),
  },
  /** Begun and never deposited. */
  open: { version: uuid(30, of), declaration: uuid(31, of), period: uuid(32, of) },
});
export type File = ReturnType<typeof fileOf>;

export const OWN = fileOf(1);
export const OTHER = fileOf(2);
export const SESSION = uuid(40, 1);
/** Of the same jury, as far on its way, with a president and minutes of its own. */
export const OTHER_SESSION = uuid(40, 2);
export const MINUTES = uuid(41, 1);
export const OTHER_MINUTES = uuid(41, 2);
export const CORRECTIVE_MINUTES = uuid(41, 3);
export const [PRESIDENT, MEMBER, OTHER_PRESIDENT, PROFESSOR, CHAIR, SECRETARY] = [
  uuid(42, 1),
  uuid(42, 2),
  uuid(42, 3),
  uuid(42, 4),
  uuid(42, 5),
  uuid(42, 6),
];
/** The appointment order of a session, by the number of the session. */
export const orderOf = (session: number): string => uuid(48, session);
export const ORDER_PAPER = uuid(47, 3);
export const [CENTRE, SPECIALTY, JURY, DIPLOMA, MINUTES_PAPER, CORRECTIVE_PAPER] = [
  uuid(43, 1),
  uuid(44, 1),
  uuid(45, 1),
  uuid(46, 1),
  uuid(47, 1),
  uuid(47, 2),
];
