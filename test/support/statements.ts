import { DataSource } from 'typeorm';
import type { Portal } from './portal.js';

/**
 * From now on, gives each statement that the portal asks of its database, but for those that open and end a
 * transaction.
 */
export function watchStatements({ app }: Portal, onStatement: (statement: string) => void): void {
  interface Querying {
    query: (this: unknown, ...given: unknown[]) => unknown;
  }
  const { postgres } = app.get(DataSource).driver as unknown as { postgres: { Client: { prototype: Querying } } };
  const { prototype } = postgres.Client;
  const real = prototype.query;
  prototype.query = function query(this: unknown, ...given: unknown[]): unknown {
    const [what] = given;
    const text = typeof what === 'string' ? what : ((what as { readonly text?: string } | undefined)?.text ?? '');
    if (!/^\s*(?:begin|start transaction|commit|rollback|set transaction|savepoint|release)/i.test(text))
      onStatement(text.replace(/\s+/g, ' ').trim().slice(0, 140));
    return real.apply(this, given);
  };
}
