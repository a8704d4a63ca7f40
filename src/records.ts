import type { Records } from './platform/database/index.js';
import { DiplomaRequestRecord } from './diploma-requests/index.js';
import { ExaminationRecord } from './examinations/index.js';
import { AmendmentRecord, InternshipRecord } from './internships/index.js';
import { AppealRecord, JurySessionRecord } from './jury/index.js';
import { OpinionRecord, RetainedPeriodRecord } from './opinions/index.js';
import { PaperRecord } from './papers/index.js';
import { PersonRecord } from './people/index.js';
import { ReportRecord } from './reports/index.js';
import { WithdrawalRecord } from './withdrawals/index.js';

/** Every TypeORM class of the rooms, in corridor order. */
export const records: Records = [
  PersonRecord,
  PaperRecord,
  ExaminationRecord,
  InternshipRecord,
  AmendmentRecord,
  ReportRecord,
  OpinionRecord,
  RetainedPeriodRecord,
  DiplomaRequestRecord,
  JurySessionRecord,
  AppealRecord,
  WithdrawalRecord,
];
