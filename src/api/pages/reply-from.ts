import { sayClause, sayWarning, type Assessment } from '../../experience/index.js';
import type { Locale } from '../../platform/web/index.js';

/** The assessment as programs receive it: its clauses and warnings said in the reader's language. */
export function replyFrom(assessment: Assessment, locale: Locale): Readonly<Record<string, unknown>> {
  const { outcome, inSpecialty, total, internshipMonths, options, earliest, forecast, warnings, explanation, ruleset } =
    assessment;
  return {
    outcome,
    inSpecialty,
    total,
    ...(internshipMonths && { internshipMonths }),
    ...(options && { options }),
    ...(earliest !== undefined && { earliest }),
    ...(forecast && { forecast }),
    warnings: warnings.map((warning) => ({ code: warning.code, message: sayWarning(warning, locale) })),
    explanation: explanation.map((clause) => ({ rule: clause.rule, message: sayClause(clause, locale) })),
    ruleset,
  };
}
