import type { ComponentProps, VNode } from 'preact';
import { Select, useReader } from '../../platform/web/index.js';
import { CIVILITIES } from '../rules/index.js';
import { words } from '../words/words.js';

/** How somebody is addressed: « Madame », « Monsieur », or nothing said. */
export function CivilitySelect(field: Omit<ComponentProps<typeof Select>, 'options'>): VNode {
  const { civilities } = words(useReader().locale).me;
  return <Select {...field} options={CIVILITIES.map((one) => ({ value: one, text: civilities[one] }))} />;
}
