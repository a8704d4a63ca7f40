import type { Tx } from '../../platform/database/index.js';
import { settingsFrom, type SettingName, type Settings } from '../rules/index.js';

/** The settings in force. */
export async function settings(tx: Tx): Promise<Settings> {
  const rows = await tx.rows<{ name: string; value: unknown }>('select name, value from settings');
  return settingsFrom(Object.fromEntries(rows.map(({ name, value }) => [name, value])));
}

/** Sets some, and says who did. Takes values already found within their bounds. */
export async function setSettings(
  tx: Tx,
  values: Readonly<Partial<Record<SettingName, number>>>,
  by: string,
): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    await tx.rows(
      'insert into settings (name, value, set_at, set_by) values ($1, $2, $3, $4) on conflict (name) do update set value = excluded.value, set_at = excluded.set_at, set_by = excluded.set_by',
      [name, JSON.stringify(value), tx.now, by],
    );
  }
}
