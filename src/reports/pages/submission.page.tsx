import type { VNode } from 'preact';
import {
  linesOfPlan,
  PeriodsTable,
  PlanQuestions,
  planWords,
  standingPlan,
  unansweredIn,
  type ReportPages,
} from '../../experience/index.js';
import {
  blank,
  Button,
  Card,
  Columns,
  fieldsOf,
  Form,
  TaskList,
  Tick,
  UploadField,
  writeSize,
  addressOf,
  type Filled,
  type Reader,
  type Task,
} from '../../platform/web/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import type { PaperReading } from '../../papers/index.js';
import type { Report } from '../rules/index.js';
import type { Return } from '../data/returns.store.js';
import type { DocumentRole, ReportDocument, ReportVersion } from '../data/versions.store.js';
import { Advice } from './advice.js';
import { words } from '../words/words.js';
import { writePages } from '../words/write-pages.js';

interface Props {
  readonly report: Report;
  readonly version: ReportVersion;
  readonly open: Return | undefined;
  readonly reusable: readonly { readonly id: string; readonly periods: number; readonly employers: string }[];
  /** What was read in each document, by its paper. */
  readonly readings: ReadonlyMap<string, PaperReading>;
  readonly expected: ReportPages;
  /** This installation has an antivirus. */
  readonly areScanned: boolean;
  readonly filled: Filled;
  readonly reader: Reader;
}

/** Everything that makes a version, and how far it has got. */
export function SubmissionPage({
  report,
  version,
  open,
  reusable,
  readings,
  expected,
  areScanned,
  filled,
  reader,
}: Props): VNode {
  const w = words(reader.locale).submission;
  return (
    <Columns
      aside={
        <Card title={w.tasks} id="tasks">
          <TaskList id="tasks" tasks={tasksOf({ report, version, open, reader })} />
          <Button href={addressOf('/reports/:id/deposit', { id: report.id })}>{w.deposit}</Button>
        </Card>
      }
    >
      <Card title={w.periods} id="periods">
        <p class="govuk-body">{w.periodsHint}</p>
        <PeriodsTable
          periods={version.periods}
          edit={({ id }) => addressOf('/reports/:id/periods/:period', { id: report.id, period: id })}
        />
        <p class="govuk-body">
          <Button href={addressOf('/reports/:id/periods/new', { id: report.id })} kind="secondary">
            {w.add}
          </Button>
        </p>
        {reusable.length === 0 ? null : (
          <Form action={addressOf('/reports/:id/submission/reuse', { id: report.id })}>
            <h3 class="govuk-heading-s">{w.reuse}</h3>
            {reusable.map(({ id, periods, employers }) => (
              <p key={id} class="govuk-body">
                {w.reuseOne(periods, employers)}{' '}
                <Button kind="secondary" name="declaration" value={id}>
                  {w.reuseButton}
                </Button>
              </p>
            ))}
          </Form>
        )}
      </Card>
      <PlanQuestions
        plans={version.plans}
        periods={version.periods}
        action={addressOf('/reports/:id/submission/plan', { id: report.id })}
        filled={filled}
      />
      <Documents
        title={w.report}
        role="report"
        {...{ report, version, readings, expected, areScanned, filled, reader }}
        hint={w.reportHint}
        send={version.documents.some(({ role }) => role === 'report') ? w.replace : w.send.report}
      />
      <Documents
        title={w.annexes}
        role="annex"
        {...{ report, version, readings, expected, areScanned, filled, reader }}
        hint={w.annexesHint}
        send={w.send.annex}
        multiple
      />
      <Documents
        title={w.certificates}
        role="certificate"
        {...{ report, version, readings, expected, areScanned, filled, reader }}
        hint={w.certificatesHint}
        send={w.send.certificate}
        multiple
      />
      <Card title={w.confidentiality}>
        <Form action={addressOf('/reports/:id/submission/confidential', { id: report.id })}>
          <Tick
            {...fieldsOf(blank({ confidential: report.confidential ? 'yes' : '' }), reader)('confidential')}
            label={w.confidential}
          />
          <Button kind="secondary">{w.confidentialSave}</Button>
        </Form>
      </Card>
    </Columns>
  );
}

function tasksOf({ report, version, open, reader }: Pick<Props, 'report' | 'version' | 'open' | 'reader'>): Task[] {
  const w = words(reader.locale).submission;
  const task = (title: string, href: NonNullable<Task['href']>, done: boolean): Task => ({
    title,
    href,
    status: done ? w.done : w.todo,
    tone: done ? 'good' : 'waiting',
  });
  const optional = (title: string, href: NonNullable<Task['href']>, some: boolean): Task => ({
    title,
    href,
    status: some ? w.done : w.optional,
    ...(some && { tone: 'good' as const }),
  });
  const has = (role: DocumentRole): boolean =>
    version.documents.some((one) => one.role === role && one.reading !== 'refused');
  return [
    ...(open
      ? [
          task(
            w.answers,
            addressOf('/reports/:id/answers', { id: report.id }),
            open.points.every(({ answer }) => saysSomething(answer ?? '')),
          ),
        ]
      : []),
    task(w.periods, '#periods', version.periods.length > 0),
    ...planTasks(version.plans, reader),
    task(w.report, '#report-paper', has('report')),
    optional(w.annexes, '#annex-paper', has('annex')),
    optional(w.certificates, '#certificate-paper', has('certificate')),
  ];
}

/** The complement that a commission asks for, and how many of its lines are answered. */
function planTasks(plans: ReportVersion['plans'], { locale }: Reader): Task[] {
  const plan = standingPlan(plans);
  if (!plan) return [];
  const [w, all] = [planWords(locale), linesOfPlan(plan).length];
  const waiting = unansweredIn(plans);
  return [
    {
      title: w.title,
      href: '#complement',
      status: w.answered(all - waiting, all),
      tone: waiting === 0 ? 'good' : 'waiting',
    },
  ];
}

interface DocumentsProps extends Pick<
  Props,
  'report' | 'version' | 'readings' | 'expected' | 'areScanned' | 'filled' | 'reader'
> {
  readonly role: DocumentRole;
  readonly title: string;
  readonly hint: string;
  readonly send: string;
  readonly multiple?: boolean;
}

/** The documents of one role, each to read or take out, and the way to send more. */
function Documents({
  report,
  version,
  readings,
  expected,
  areScanned,
  filled,
  reader,
  role,
  title,
  hint,
  send,
  multiple,
}: DocumentsProps): VNode {
  const w = words(reader.locale).submission;
  const documents = version.documents.filter((one) => one.role === role);
  return (
    <Card title={title} id={`${role}-paper`}>
      {documents.length === 0 ? (
        <p class="govuk-body">{w.noPaper}</p>
      ) : (
        <ul class="govuk-list aval-papers">
          {documents.map((one) => (
            <li key={one.id} class="aval-papers__paper">
              <DocumentLink report={report} document={one} reader={reader} />
              <Form
                action={addressOf('/reports/:id/submission/documents/:document/remove', {
                  id: report.id,
                  document: one.id,
                })}
              >
                <button type="submit" class="aval-link-button">
                  {w.remove}
                  <span class="govuk-visually-hidden"> {w.removeAbout(one.name)}</span>
                </button>
              </Form>
              <Advice
                report={report}
                document={one}
                reading={readings.get(one.paperId)}
                periods={version.periods}
                expected={expected}
                areScanned={areScanned}
                filled={filled}
                reader={reader}
              />
            </li>
          ))}
        </ul>
      )}
      <Form action={addressOf('/reports/:id/submission/documents', { id: report.id, query: { role } })} upload>
        <UploadField
          {...fieldsOf(filled, reader)(role)}
          label={w.files[role]}
          hint={hint}
          accept="application/pdf,.pdf"
          multiple={multiple ?? false}
        />
        <Button kind="secondary">{send}</Button>
      </Form>
    </Card>
  );
}

/** A document by its name, with its pages and its weight. */
export function DocumentLink({
  report,
  document,
  reader,
}: {
  readonly report: Pick<Report, 'id'>;
  readonly document: ReportDocument;
  readonly reader: Reader;
}): VNode {
  const withheld = document.scan === 'infected' ? words(reader.locale).infected : undefined;
  const facts = [writePages(document, reader.locale), writeSize(document.bytes, reader.locale), withheld]
    .filter(Boolean)
    .join(' · ');
  return (
    <span class="aval-papers__name">
      {document.reading === 'refused' ? (
        document.name
      ) : (
        <a
          class="govuk-link"
          href={addressOf('/reports/:id/documents/:document', { id: report.id, document: document.id })}
        >
          {document.name}
        </a>
      )}{' '}
      <span class="aval-quiet aval-block">{facts}</span>
    </span>
  );
}
