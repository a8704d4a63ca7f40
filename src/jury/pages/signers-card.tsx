import type { VNode } from 'preact';
import { INSTITUTION_TIME_ZONE } from '../../platform/clock/index.js';
import { Card, SummaryList, writeMoment, type Reader } from '../../platform/web/index.js';
import type { Signer } from '../data/signatures.store.js';
import { words } from '../words/words.js';

/** Who signs the minutes, and who has: told to the secretary and to those who sit, without the files. */
export function SignersCard({
  signers,
  reader,
}: {
  readonly signers: readonly Signer[];
  readonly reader: Reader;
}): VNode {
  const { signature: w } = words(reader.locale);
  const clock = { locale: reader.locale, timeZone: INSTITUTION_TIME_ZONE };
  return (
    <Card title={w.who} id="signatures">
      <p class="govuk-body aval-quiet">{w.whoHint}</p>
      <SummaryList
        compact
        rows={signers.map(({ name, isGeneral, signedAt }) => ({
          term: `${name}, ${isGeneral ? w.general : w.ofFiles}`,
          value: signedAt ? w.signedOn(writeMoment(signedAt, clock)) : w.awaited,
        }))}
      />
    </Card>
  );
}
