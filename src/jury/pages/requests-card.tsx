import type { VNode } from 'preact';
import { Card } from '../../platform/web/index.js';
import type { RequestKept } from '../data/recusal-requests.store.js';
import type { Words } from '../words/words.fr.js';

type Asking = Words['asking'];

/** What the student of a file asked of its members, and what became of it: for the secretary. Nothing where nobody asked. */
export function RequestsCard({ asked, w }: { asked: readonly RequestKept[]; w: Asking }): VNode | null {
  if (asked.length === 0) return null;
  return (
    <Card title={w.kept}>
      <ul class="govuk-list">
        {asked.map((one) => (
          <li key={one.id}>
            {one.name}
            {'\u202f'}: {one.reason}
            <span class="aval-quiet aval-block">{stateOfRequest(one, w)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What became of what a student asked, as the secretary reads it. */
function stateOfRequest({ stepsAside, answer, waits, answererId }: RequestKept, w: Asking): string {
  if (stepsAside !== null) return `${stepsAside ? w.stepsAside : w.stays} ${answer ?? ''}`;
  if (!waits) return w.moot;
  return answererId === null ? w.nobody : w.waits;
}
