import { Choice, Groups, Id, Text, Ticked, Whole, type Typed } from '../../platform/web/index.js';
import { PERIOD_KINDS, type PeriodKind } from '../../experience/index.js';
import type { OpinionSense } from '../../reports/index.js';
import { entryFor, fieldOf, type DeclaredPeriod, type Draft } from '../rules/index.js';

const MISSING = 'platform.badRequest';
const LONGEST_REASONING = 20_000;

/** Kept as typed, like the rest. */
class DraftSuspensionForm {
  @Text({ atMost: 20 }) from: string;
  @Text({ atMost: 20 }) to: string;
}

class DraftPeriodForm {
  @Id({ required: MISSING }) id: string;
  @Choice(['keep', 'change']) choice?: 'keep' | 'change';
  @Ticked() nature: boolean;
  @Ticked() level: boolean;
  @Text({ atMost: 20 }) from: string;
  @Text({ atMost: 20 }) to: string;
  @Text({ atMost: 20 }) rate: string;
  @Choice(PERIOD_KINDS) kind?: PeriodKind;
  @Groups(DraftSuspensionForm) suspensions: DraftSuspensionForm[];
  @Ticked() exact: boolean;
  @Text({ atMost: 4000 }) reason: string;
}

/** The desk's form: kept as typed, judged only when the opinion is about to be proposed. */
export class DraftForm {
  @Id({ required: MISSING }) version: string;
  @Whole({ required: MISSING }) revision: number;
  /** The revision saved elsewhere that the professor has seen and chooses to replace. */
  @Whole() replace?: number;
  @Choice(['FAVOURABLE', 'UNFAVOURABLE']) sense?: OpinionSense;
  @Text({ atMost: LONGEST_REASONING }) reasoning: string;
  @Text({ atMost: LONGEST_REASONING }) notes: string;
  @Groups(DraftPeriodForm, { atMost: 100 }) periods: DraftPeriodForm[];
  @Choice(['save', 'keepRest', 'review']) then?: 'save' | 'keepRest' | 'review';
}

/** What was typed, as a draft. */
export function draftOfForm({ sense, reasoning, notes, periods }: DraftForm): Draft {
  const entries = periods.map(({ id, choice, kind, suspensions, ...entry }): [string, Draft['periods'][string]] => {
    const { nature, level, from, to, rate, exact, reason } = entry;
    const gaps = suspensions.map((gap) => ({ from: gap.from, to: gap.to })).filter((gap) => gap.from + gap.to !== '');
    return [
      id,
      {
        choice: choice ?? null,
        nature,
        level,
        from,
        to,
        rate,
        ...(kind && { kind }),
        suspensions: gaps,
        exact,
        reason,
      },
    ];
  });
  return { sense: sense ?? null, reasoning, notes, periods: Object.fromEntries(entries) };
}

/** A draft as the form shows it. */
export function typedOfDraft(
  draft: Draft,
  declared: readonly DeclaredPeriod[],
  on: { readonly versionId: string; readonly revision: number },
): Typed {
  const typed: Record<string, string> = {
    version: on.versionId,
    revision: String(on.revision),
    sense: draft.sense ?? '',
    reasoning: draft.reasoning,
    notes: draft.notes,
  };
  declared.forEach((period, index) => {
    const { choice, nature, level, exact, suspensions, ...texts } = entryFor(draft, period);
    const entry = {
      id: period.id,
      choice: choice ?? '',
      nature: nature ? 'yes' : '',
      level: level ? 'yes' : '',
      exact: exact ? 'yes' : '',
      ...Object.fromEntries(
        suspensions.flatMap(({ from, to }, at) => [
          [`suspensions[${at}].from`, from],
          [`suspensions[${at}].to`, to],
        ]),
      ),
      ...texts,
    };
    for (const [name, value] of Object.entries(entry)) typed[fieldOf(index, name)] = value;
  });
  return typed;
}
