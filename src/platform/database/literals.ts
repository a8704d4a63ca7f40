/**
 * Writes some of a kind's values, its states, as a statement names them: `state('SUBMITTED', 'RETURNED')` gives
 * `'SUBMITTED', 'RETURNED'`. One that the list does not have does not compile. For values that the code writes out;
 * what comes from elsewhere is a parameter.
 */
export function literalsOf<Value extends string>(_all: readonly Value[]): (...some: readonly Value[]) => string {
  return (...some) => some.map((value) => `'${value}'`).join(', ');
}

/**
 * `case r.state when 'DRAFT' then 'drafts' … else 'underWay' end`: what is read in the place of each value of a column.
 */
export function caseOf<Read extends string>(
  column: string,
  read: Readonly<Record<string, Read>>,
  otherwise: NoInfer<Read>,
): string {
  const cases = Object.entries(read)
    .map(([value, one]) => `when '${value}' then '${one}'`)
    .join(' ');
  return `case ${column} ${cases} else '${otherwise}' end`;
}
