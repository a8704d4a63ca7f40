import type { VNode } from 'preact';
import {
  linesOfPlan,
  PeriodsTable,
  PlanQuestions,
  planWords,
  standingPlan,
  unansweredIn,
} from '../../experience/index.js';
import {
  blank,
  Button,
  Card,
  Columns,
  DateField,
  Form,
  page,
  TaskList,
  addressOf,
  type PageReply,
  type Reader,
  type Task,
  fieldsOf,
} from '../../platform/web/index.js';
import type { PresentedInternship } from '../../internships/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import type { Return } from '../data/returns.store.js';
import type { DocumentRole, ReportVersion } from '../data/versions.store.js';
import { kindOfReport } from '../rules/index.js';
import { words } from '../words/words.js';
import { ConfidentialityCard } from './confidentiality-card.js';
import { NamedInternships } from './named-internships.js';
import { Documents, type DocumentsShown } from './submission-documents.js';

interface Props extends DocumentsShown {
  readonly open: Return | undefined;
  /** The internships that it may name; none where it presents none. */
  readonly offered: readonly PresentedInternship[];
  readonly reusable: readonly { readonly id: string; readonly periods: number; readonly employers: string }[];
}

/** The preparation of a deposit, as a page. */
export function submissionPage(shown: Props): PageReply {
  const { report, filled, reader } = shown;
  const w = words(reader.locale);
  return page(
    {
      title: w.submission.title,
      where: w.number(report.number),
      filled,
      width: 'wide',
      back: { href: addressOf('/reports/:id', { id: report.id }), text: w.number(report.number) },
    },
    <SubmissionPage {...shown} />,
  );
}

/** Everything that makes a version, and how far it has got. */
function SubmissionPage({
  report,
  version,
  open,
  offered,
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
        <p class="govuk-body">{version.asksExperience ? w.periodsHint : w.periodsNotAsked}</p>
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
      {kindOfReport(report.kind).presentsInternship ? (
        <NamedInternships reportId={report.id} named={version.internships} {...{ offered, filled, reader }} />
      ) : null}
      {version.hasDefence ? (
        <Card title={w.defence} id="defence">
          <Form action={addressOf('/reports/:id/submission/defence', { id: report.id })}>
            <DateField
              {...fieldsOf(
                'defenceOn.day' in filled.typed || filled.errors.some(({ field }) => field === 'defenceOn')
                  ? filled
                  : blank({ defenceOn: version.defenceOn ?? '' }),
                reader,
              )('defenceOn')}
              label={w.defenceOn}
              hint={w.defenceHint}
            />
            <Button kind="secondary">{w.defenceSave}</Button>
          </Form>
        </Card>
      ) : null}
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
      <ConfidentialityCard report={report} />
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
    (version.asksExperience ? task : optional)(w.periods, '#periods', version.periods.length > 0),
    ...(version.mustName || version.internships.length > 0
      ? [(version.mustName ? task : optional)(w.internship, '#internships-named', version.internships.length > 0)]
      : []),
    ...(version.hasDefence ? [optional(w.defence, '#defence', version.defenceOn !== null)] : []),
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
