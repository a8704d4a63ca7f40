/** Where the database is: the one that was given, or the embedded one. Injected, because only the start knows which. */
export class DatabaseAddress {
  constructor(readonly url: string) {}
}
