import type { VNode } from 'preact';
import {
  Button,
  fieldsOf,
  Form,
  Inset,
  Radios,
  TextArea,
  useReader,
  writeNumber,
  writeTime,
  addressOf,
  type Filled,
} from '../../platform/web/index.js';
import type { ExaminedFile } from '../data/examined.store.js';
import { words } from '../words/desk-words.js';
import { Elsewhere, Troubles, type SavedElsewhere } from './draft-troubles.js';
import { PeriodCard } from './period-card.js';
import { words as opinionWords } from '../words/words.js';

export interface OpinionFormProps {
  /** What the diploma asks, on what is declared and retained: as of the last save. */
  readonly assessed: VNode;
  readonly reportId: string;
  readonly examined: ExaminedFile;
  readonly filled: Filled;
  readonly savedAt: Date | null;
  readonly minimumLength: number;
  readonly studentSees: boolean;
  readonly elsewhere?: SavedElsewhere | undefined;
}

/**
 * Retained periods, opinion, private notes: one form, kept by the server as it is typed. Without browser code, «
 * Enregistrer » does it.
 */
export function OpinionForm({
  assessed,
  reportId,
  examined,
  filled,
  savedAt,
  minimumLength,
  studentSees,
  elsewhere,
}: OpinionFormProps): VNode {
  const reader = useReader();
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const address = addressOf('/reports/:id/opinion', { id: reportId });
  const minimum = writeNumber(minimumLength, reader.locale);
  const reasoning = field('reasoning');
  const { sections, experience, opinion, notes, buttons, saved } = w;
  return (
    <Form action={address} id="opinion-form" class="aval-desk__form">
      {/* What the Enter key does: save, and nothing else. */}
      <button type="submit" name="then" value="save" class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {buttons.save}
      </button>
      <input type="hidden" name="version" value={field('version').value} />
      <input type="hidden" name="revision" value={field('revision').value} autocomplete="off" />
      <div class="aval-desk__bar">
        <nav aria-label={w.form} class="aval-desk__sections">
          <a href="#experience">{sections.experience}</a>
          <a href="#opinion">{sections.opinion}</a>
          <a href="#notes">{sections.notes}</a>
        </nav>
        <p
          class="aval-desk__saved"
          role="status"
          data-saved={savedAt === null ? '' : 'yes'}
          data-pending={saved.pending}
          data-saving={saved.saving}
          data-refused={saved.refused}
        >
          {savedAt === null ? saved.never : saved.at(writeTime(savedAt, reader))}
        </p>
        <Troubles address={address} />
      </div>
      {elsewhere === undefined ? null : <Elsewhere elsewhere={elsewhere} address={address} />}
      <section id="experience" class="aval-desk__section">
        <h2 class="govuk-heading-m">{experience.heading}</h2>
        <p class="govuk-hint">{examined.periods.length === 0 ? experience.none : experience.hint}</p>
        {examined.periods.map((period, index) => (
          <PeriodCard key={period.id} period={period} index={index} field={field} />
        ))}
        {examined.periods.length > 1 ? (
          <Button kind="secondary" name="then" value="keepRest">
            {experience.keepRest}
          </Button>
        ) : null}
        {assessed}
        <p class="govuk-hint">{experience.assessedWhen}</p>
      </section>
      <section id="opinion" class="aval-desk__section">
        <h2 class="govuk-heading-m">{opinion.heading}</h2>
        <h3 class="govuk-heading-s">{opinion.criteria}</h3>
        <ul class="govuk-list govuk-list--bullet">
          {opinion.criteriaList.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
        <Inset>{opinion.targeted}</Inset>
        <Radios
          {...field('sense')}
          label={opinion.sense}
          hint={opinion.senseHint}
          inline
          options={(['FAVOURABLE', 'UNFAVOURABLE'] as const).map((value) => ({
            value,
            text: opinionWords(reader.locale).senses[value],
          }))}
        />
        <TextArea
          {...reasoning}
          label={opinion.reasoning}
          hint={opinion.reasoningHint(minimum, studentSees)}
          rows={12}
        />
        <p class="aval-desk__count" data-count={opinion.count('%{length}', minimum)} data-least={minimumLength}>
          {opinion.count(writeNumber(reasoning.value.trim().length, reader.locale), minimum)}
        </p>
      </section>
      <section id="notes" class="aval-desk__section">
        <h2 class="govuk-heading-m">{notes.heading}</h2>
        <TextArea
          {...field('notes')}
          label={<span class="govuk-visually-hidden">{notes.heading}</span>}
          hint={notes.hint}
          rows={4}
        />
      </section>
      <div class="govuk-button-group aval-desk__acts">
        <Button name="then" value="review">
          {buttons.review}
        </Button>
        <Button kind="secondary" name="then" value="save">
          {buttons.save}
        </Button>
      </div>
      <p class="aval-desk__ways-out">
        <a class="govuk-link" href={addressOf('/reports/:id/corrections', { id: reportId })}>
          {buttons.corrections}
        </a>
        <a class="govuk-link" href={addressOf('/reports/:id/decline', { id: reportId })}>
          {buttons.release}
        </a>
      </p>
    </Form>
  );
}
