import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';

const MOST_YEARS = 10;

/**
 * Why a defence cannot be planned on that day (422): its diploma has none, the day has gone by, or is too far to be one
 * that was agreed on. Nothing is refused of a day that is left out.
 */
export function notADefence(
  defenceOn: string | undefined,
  { hasDefence }: { readonly hasDefence: boolean },
  today: string,
): Refusal | undefined {
  if (defenceOn === undefined) return undefined;
  if (!hasDefence) return refuse(422, 'reports.noDefence', undefined, 'defenceOn');
  const last = `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}`;
  return defenceOn < today || defenceOn > last
    ? refuse(422, 'reports.defenceNotToCome', undefined, 'defenceOn')
    : undefined;
}
