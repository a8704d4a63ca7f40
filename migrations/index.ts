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
import { Scans1764000000012 } from './0012-scans.js';
import { Quotas1764000000013 } from './0013-quotas.js';
import { PagesByIndex1764000000014 } from './0014-pages-by-index.js';
import { Annexes1764000000015 } from './0015-annexes.js';
import { PlanAnswers1764000000016 } from './0016-plan-answers.js';
import { CompletedInternships1764000000017 } from './0017-completed-internships.js';
import { OutsideLetters1764000000018 } from './0018-outside-letters.js';
import { Signatures1764000000019 } from './0019-signatures.js';
import { Internships1764000000020 } from './0020-internships.js';
import { ReportPages1764000000021 } from './0021-report-pages.js';
import { InternshipsByIndex1764000000022 } from './0022-internships-by-index.js';
import { Counters1764000000023 } from './0023-counters.js';
import { ReadAnew1764000000024 } from './0024-read-anew.js';
import { JobRunners1764000000027 } from './0027-job-runners.js';
import { Doors1764000000029 } from './0029-doors.js';
import { Words1764000000030 } from './0030-words.js';
import { LapseNotices1764000000031 } from './0031-lapse-notices.js';

/** Every step of the schema, in order. One that has landed is never edited: a new one follows it. */
export const migrations = [
  Journal1764000000001,
  People1764000000002,
  Reports1764000000003,
  Opinions1764000000004,
  Jury1764000000005,
  LegalMoves1764000000006,
  Credits1764000000007,
  Rulesets1764000000008,
  Examinations1764000000009,
  Readings1764000000010,
  JuryFiles1764000000011,
  Scans1764000000012,
  Quotas1764000000013,
  PagesByIndex1764000000014,
  Annexes1764000000015,
  PlanAnswers1764000000016,
  CompletedInternships1764000000017,
  OutsideLetters1764000000018,
  Signatures1764000000019,
  Internships1764000000020,
  ReportPages1764000000021,
  InternshipsByIndex1764000000022,
  Counters1764000000023,
  ReadAnew1764000000024,
  JobRunners1764000000027,
  Doors1764000000029,
  Words1764000000030,
  LapseNotices1764000000031,
];
