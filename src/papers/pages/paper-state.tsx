import type { ComponentChildren, VNode } from 'preact';
import { Button, Form, useReader, type Address } from '../../platform/web/index.js';
import type { PaperReading } from '../data/readings.store.js';
import { stateWords } from '../words/state-words.js';

interface Props {
  /** What the page calls the document by, and its name. */
  readonly document: { readonly id: string; readonly name: string };
  readonly reading: PaperReading | undefined;
  /** This installation has an antivirus; and whether a deposit waits for it. */
  readonly areScanned: boolean;
  readonly depositWaits?: boolean;
  /** Where one has a refused file read once more, as it is. */
  readonly readAnew: Address;
  /** What is said of a file that was read. */
  readonly children?: (reading: PaperReading & { readonly state: 'read' }) => ComponentChildren;
}

/**
 * How far the portal is with a file that was sent: looks under way, refused after all, or what was read. It completes
 * itself, or by a reload.
 */
export function PaperState(props: Props): VNode | null {
  const { document, reading, areScanned, depositWaits = false, children } = props;
  const reader = useReader();
  const w = stateWords(reader.locale);
  const id = `reading-${document.id}`;
  if (!reading) return null;
  if (reading.state === 'refused') return <RefusedPaper {...props} reading={reading} />;
  const awaited = (['pending', 'unscanned'] as const).filter((look) =>
    look === 'pending' ? reading.state === 'pending' : areScanned && reading.scan === null,
  );
  const isWaiting = awaited.length > 0;
  const beyond = areScanned && reading.scan === 'beyond-limits';
  return (
    <div class="aval-advice" id={id} data-completes={isWaiting ? awaited.join(' ') : undefined}>
      {isWaiting ? (
        <div role="status">
          {awaited.map((look) => (
            <p key={look} class="govuk-body aval-quiet">
              {look === 'pending' ? w.pending : w.unscanned(depositWaits)}
            </p>
          ))}
          <noscript>
            <p class="govuk-body aval-quiet">{w.reload}</p>
          </noscript>
        </div>
      ) : null}
      {beyond ? <p class="govuk-error-message">{reader.say('papers.NOT_SCANNED')}</p> : null}
      {reading.scan === 'clean' ? <p class="govuk-body aval-quiet">{w.clean}</p> : null}
      {reading.state === 'read' ? children?.(reading) : null}
    </div>
  );
}

function RefusedPaper({
  document,
  reading,
  readAnew,
}: Pick<Props, 'document' | 'readAnew'> & { readonly reading: PaperReading & { readonly state: 'refused' } }): VNode {
  const reader = useReader();
  const w = stateWords(reader.locale);
  return (
    <div class="aval-advice" id={`reading-${document.id}`} role="alert">
      <p class="govuk-error-message">
        {w.refused} {reader.say(`papers.${reading.fault}`)}
      </p>
      {reading.scan === 'infected' ? null : (
        <Form action={readAnew}>
          <p class="govuk-body aval-quiet">{w.readAnewHint}</p>
          <Button kind="secondary">
            {w.readAnew}
            <span class="govuk-visually-hidden"> : {document.name}</span>
          </Button>
        </Form>
      )}
    </div>
  );
}
