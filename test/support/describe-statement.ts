import type pg from 'pg';

/** A column of what a statement gives, as PostgreSQL describes it. */
export interface DescribedColumn {
  readonly name: string;
  readonly type: number;
  /** The table or view that it is taken from as it stands, and its number there; zero when it is made. */
  readonly table: number;
  readonly column: number;
}

interface Asked {
  parse(query: { text: string }): void;
  describe(what: { type: 'S'; name: string }): void;
  sync(): void;
}

/** What a statement gives, without running it: PostgreSQL reads it and says. Refuses what it cannot read. */
export function describeStatement(client: pg.Client, text: string): Promise<DescribedColumn[]> {
  return new Promise((resolve, reject) => {
    let columns: DescribedColumn[] = [];
    const query = {
      submit(connection: Asked): void {
        connection.parse({ text });
        connection.describe({ type: 'S', name: '' });
        connection.sync();
      },
      handleRowDescription({
        fields,
      }: {
        fields: { name: string; dataTypeID: number; tableID: number; columnID: number }[];
      }): void {
        columns = fields.map((one) => ({
          name: one.name,
          type: one.dataTypeID,
          table: one.tableID,
          column: one.columnID,
        }));
      },
      handleError: reject,
      handleReadyForQuery: (): void => resolve(columns),
    };
    client.query(query as unknown as pg.Submittable);
  });
}
