import { pageOfMove } from '../../people/index.js';
import { overtaken, standingFor } from '../../platform/lifecycle/index.js';
import { addressOf, Choice, ConfirmForm, Radios, Text, TextArea } from '../../platform/web/index.js';
import { findToEntrust, REPORT, type Report } from '../../reports/index.js';
import { stepAside } from '../acts/step-aside.js';
import { professorOf } from '../data/assignments.store.js';
import { DECLINE_KINDS } from '../rules/index.js';
import { words } from '../words/words.js';

class StepAsideForm {
  /** What the page said it would do. */
  @Choice(['decline', 'release']) move?: 'decline' | 'release';
  @Choice(DECLINE_KINDS, { required: 'opinions.declineKindMissing' }) kind: string;
  @Text({ required: 'opinions.declineTextMissing', atMost: 4000 }) text: string;
}

/**
 * The professor gives the file up, or the coordinator takes it back: declined before the examination, released after.
 */
export const StepAsidePage = pageOfMove({ ...REPORT, find: findToEntrust }, 'decline', {
  moveOf: moveFor,
  form: StepAsideForm,
  find: async (tx, { id }) => ({ found: await professorOf(tx, id) }),
  show({ thing, found: professor, field, action, cancel, reader }) {
    const { stepAside: w, declineKinds } = words(reader.locale);
    const move = moveFor(thing);
    const own = isProfessors(thing);
    return {
      title: (own ? w.titles : w.titlesForCoordinator)[move],
      body: (
        <ConfirmForm action={action} button={(own ? w.buttons : w.buttonsForCoordinator)[move]} cancel={cancel}>
          <input type="hidden" name="move" value={move} />
          <p class="govuk-body">
            {own ? w.consequence : w.consequenceForCoordinator(professor?.name ?? '')}
            {move === 'release' ? ` ${w.draftStays}` : ''}
          </p>
          <Radios
            {...field('kind')}
            label={w.kind}
            options={DECLINE_KINDS.map((kind) => ({ value: kind, text: declineKinds[kind], hint: w.kindHints[kind] }))}
          />
          <TextArea {...field('text')} label={w.text} hint={w.textHint} rows={4} atMost={4000} />
        </ConfirmForm>
      ),
    };
  },
  async act(tx, actor, report, form) {
    // Begun meanwhile, a reading is not broken off by whoever was told that nothing had begun.
    if (form.move !== undefined && form.move !== moveFor(report)) return overtaken(tx, REPORT, report.id);
    return stepAside(tx, actor, report, moveFor(report), form);
  },
  done: 'opinions.steppedAside',
  goesTo: (report) => (isProfessors(report) ? addressOf('/opinions') : addressOf('/reports/:id', { id: report.id })),
});

function moveFor({ state }: Pick<Report, 'state'>): 'decline' | 'release' {
  return state === 'ASSIGNED' ? 'decline' : 'release';
}

/** The professor's own act, or the coordinator's over them. */
function isProfessors(report: Report): boolean {
  return standingFor(REPORT.lifecycle.moves[moveFor(report)], report) === 'professor';
}
