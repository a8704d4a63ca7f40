/** Where the next rows of a list begin: after this instant and id. */
export interface ListKey {
  readonly at: string;
  readonly id: string;
}

/** Reads `after` from a list's address; undefined for anything a list did not write there. */
export function listKeyOf(after: unknown): ListKey | undefined {
  const [, at, id] = typeof after === 'string' ? /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(after) ?? [] : [];
  return at !== undefined && id !== undefined && !Number.isNaN(Date.parse(at)) ? { at, id } : undefined;
}
