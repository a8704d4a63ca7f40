/**
 * What a room keeps, and what it lets the statements of the rooms below it read: a schema of its name whose views are
 * plain selects, so that PostgreSQL plans a statement as if it read the tables themselves.
 */
export interface Published {
  /** The room's name, with `_` for `-`: `diploma_requests`. */
  readonly schema: string;
  /** Its own tables, in `public`: no other room names them. */
  readonly tables: readonly string[];
  /**
   * The text of each view by its name, with the columns that others need and no more; a view may read those before it.
   */
  readonly views: Readonly<Record<string, string>>;
  /**
   * The body of each function by its declaration (`rules_on (day date) returns table (rules json)`): one select, which
   * PostgreSQL puts in the place of the call where it stands after `from` or `join`. Made after the views.
   */
  readonly functions?: Readonly<Record<string, string>>;
}
