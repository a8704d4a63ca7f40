import type { VNode } from 'preact';
import {
  addressOf,
  Button,
  Card,
  DateField,
  fieldsOf,
  Form,
  Radios,
  SummaryList,
  TextArea,
  TextField,
  UploadField,
  writeDay,
  writeMoment,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { NotifiedLetter, PresentationLine } from '../data/presentations.store.js';
import { PRESENTATION_OUTCOMES } from '../rules/index.js';
import { words } from '../words/words.js';

/** What was recorded of a letter, what holds first; and, for the registry, what records or corrects it. */
export function PresentationPage({
  letter,
  presentations,
  filled,
  reader,
}: {
  readonly letter: NotifiedLetter;
  readonly presentations: readonly PresentationLine[];
  /** Undefined for whoever only reads. */
  readonly filled: Filled | undefined;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale).presentation;
  return (
    <>
      <SummaryList
        compact
        rows={[
          { term: w.to, value: letter.person },
          { term: w.writtenAt, value: writeMoment(letter.writtenAt, reader) },
          { term: w.openedAt, value: letter.openedAt ? writeMoment(letter.openedAt, reader) : w.notOpened },
        ]}
      />
      {presentations.map((one, index) => (
        <Card key={one.id} title={index === 0 ? w.holds : w.before}>
          <SummaryList
            compact
            rows={[
              { term: w.presentedOn, value: writeDay(one.presentedOn, reader.locale) },
              { term: w.number, value: one.number },
              { term: w.outcome, value: w.outcomes[one.outcome] },
              ...(one.reason === null ? [] : [{ term: w.corrected, value: one.reason }]),
              { term: w.recorded, value: `${one.recordedBy}, ${writeMoment(one.recordedAt, reader)}` },
            ]}
          />
          <p class="govuk-body">
            <a
              class="govuk-link"
              href={addressOf('/letters/:id/presentation/:presentation', { id: letter.id, presentation: one.id })}
            >
              {w.proof}
            </a>
          </p>
        </Card>
      ))}
      {filled ? (
        <PresentationFields letter={letter} isCorrection={presentations.length > 0} filled={filled} reader={reader} />
      ) : null}
    </>
  );
}

function PresentationFields({
  letter,
  isCorrection,
  filled,
  reader,
}: {
  readonly letter: NotifiedLetter;
  readonly isCorrection: boolean;
  readonly filled: Filled;
  readonly reader: Reader;
}): VNode {
  const w = words(reader.locale).presentation;
  const field = fieldsOf(filled, reader);
  return (
    <Card title={isCorrection ? w.correct : w.record}>
      <Form action={addressOf('/letters/:id/presentation', { id: letter.id })} upload>
        <TextField {...field('number')} label={w.number} />
        <DateField {...field('presentedOn')} label={w.presentedOn} hint={w.presentedHint} />
        <Radios
          {...field('outcome')}
          label={w.outcome}
          options={PRESENTATION_OUTCOMES.map((value) => ({ value, text: w.outcomes[value] }))}
        />
        {isCorrection ? <TextArea {...field('reason')} label={w.why} hint={w.whyHint} rows={3} atMost={1000} /> : null}
        <UploadField {...field('file')} label={w.file} accept="application/pdf" />
        <Button>{isCorrection ? w.correct : w.record}</Button>
      </Form>
    </Card>
  );
}
