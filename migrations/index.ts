import { Journal1764000000001 } from './0001-journal.js';
import { People1764000000002 } from './0002-people.js';
import { Reports1764000000003 } from './0003-reports.js';
import { Opinions1764000000004 } from './0004-opinions.js';
import { Jury1764000000005 } from './0005-jury.js';
import { LegalMoves1764000000006 } from './0006-legal-moves.js';
import { Credits1764000000007 } from './0007-credits.js';
import { Rulesets1764000000008 } from './0008-rulesets.js';
import { Examinations1764000000009 } from './0009-examinations.js';
import { Readings1764000000010 } from './0010-readings.js';
import { JuryFiles1764000000011 } from './0011-jury-files.js';
import { PagesByIndex1764000000014 } from './0014-pages-by-index.js';

/** Every step of the schema, in order. One that has landed is never edited: a new one follows it. */
export const migrations = [
  Journal1764000000001, People1764000000002, Reports1764000000003, Opinions1764000000004, Jury1764000000005, LegalMoves1764000000006,
  Credits1764000000007, Rulesets1764000000008, Examinations1764000000009, Readings1764000000010,
  JuryFiles1764000000011, PagesByIndex1764000000014,
];
