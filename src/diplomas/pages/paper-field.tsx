import type { VNode } from 'preact';
import { TextField, useReader, type FieldState } from '../../platform/web/index.js';
import { words } from '../words/words.js';

/** Which paper, or which request of the student, the registry acts on in their name: they read it (decision 21). */
export function PaperField(field: FieldState): VNode {
  const w = words(useReader().locale).inTheirName;
  return <TextField {...field} label={w.paper} hint={w.paperHint} />;
}
