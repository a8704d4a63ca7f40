import { pageOfMove } from '../../people/index.js';
import { AnsweringFields, answersIn } from '../../platform/lifecycle/pages/index.js';
import {
  fieldsOf,
  Form,
  Inset,
  Radios,
  Submit,
  TextArea,
  writeDay,
  type Address,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { reportWords, returnsOf, type ReportState, type Return } from '../../reports/index.js';
import { depositMoveOf, submitRequest } from '../acts/submit-request.js';
import { countHeld } from '../data/held-credits.store.js';
import { filesFor, type FileOfStudent } from '../data/requests.store.js';
import { REQUEST } from '../request.js';
import { words } from '../words/words.js';
import { SubmitRequestForm } from './request.form.js';

/** The deposit of a request, and its deposit again after a return or after the jury. */
export const SubmissionPage = pageOfMove(REQUEST, 'submit', {
  moveOf: depositMoveOf,
  form: SubmitRequestForm,
  async find(tx, request) {
    const files = await filesFor(tx, request);
    const { saysAll } = await countHeld(tx, request.id);
    const open = (await returnsOf(tx, { requestId: request.id })).find(({ answeredAt }) => answeredAt === null);
    return { found: { files, open, saysAll }, typed: { report: request.reportId ?? '', plan: request.plan ?? '' } };
  },
  show({ thing, found, filled, action, cancel, reader }) {
    const w = words(reader.locale).submission;
    return {
      title: thing.state === 'DEFERRED' ? w.renewTitle : w.title,
      lead: w.lead,
      body: <Deposit {...found} filled={filled} action={action} cancel={cancel} reader={reader} />,
    };
  },
  act: (tx, actor, request, { report, plan }, filled) =>
    submitRequest(tx, actor, request, {
      reportId: filled.typed['report'] === '' ? null : report,
      plan,
      answers: answersIn(filled),
    }),
  done: 'requests.submitted',
});

interface Props {
  readonly files: readonly FileOfStudent[];
  readonly open: Return | undefined;
  /** The credits said to be held already are all those of the diploma. */
  readonly saysAll: boolean;
  readonly filled: Filled;
  readonly action: Address;
  readonly cancel: Address;
  readonly reader: Reader;
}

/** The file that goes with the request, or how it will be filed; and an answer to each point asked. */
function Deposit({ files, open, saysAll, filled, action, cancel, reader }: Props) {
  const w = words(reader.locale).submission;
  const field = fieldsOf(filled, reader);
  const { kinds, lifecycle } = reportWords(reader.locale);
  return (
    <Form action={action}>
      {saysAll ? <Inset>{words(reader.locale).held.wholly}</Inset> : null}
      {files.length === 0 ? null : (
        <Radios
          {...field('report')}
          label={w.report}
          options={[
            ...files.map(({ id, number, kind, state }) => ({
              value: id,
              text: w.fileOf(number, kinds[kind].toLowerCase(), lifecycle.states[state as ReportState]),
            })),
            { value: '', text: w.none },
          ]}
        />
      )}
      <TextArea {...field('plan')} label={w.plan} hint={w.planHint} rows={3} atMost={2000} />
      {open === undefined ? null : (
        <AnsweringFields
          points={open.points}
          due={words(reader.locale).page.dueOn(writeDay(open.dueOn, reader.locale))}
          words={w}
          filled={filled}
        />
      )}
      <Submit cancel={cancel}>{w.button}</Submit>
    </Form>
  );
}
