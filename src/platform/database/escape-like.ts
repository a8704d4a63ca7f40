/** A text for `ilike`, so that `%`, `_` and `\` in what somebody typed stand for themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
