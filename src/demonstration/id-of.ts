/** The id of somebody or something of the demonstration. Throws when nothing is called so. */
export function idOf(ids: Readonly<Record<string, string>>, key: string): string {
  const id = ids[key];
  if (id === undefined) throw new Error(`Nothing of the demonstration is called ${key}.`);
  return id;
}
