import type { VNode } from 'preact';
import { whyUnsent, type Restoration, type SendingFailure } from '../../letters/index.js';
import type { JobAct, JobLine, JobsNow, JobState } from '../../platform/jobs/index.js';
import {
  Button,
  Card,
  ConfirmForm,
  Count,
  EmptyState,
  fieldsOf,
  Form,
  Radios,
  Table,
  Tag,
  TextArea,
  Warning,
  writeMoment,
  addressOf,
  type Filled,
  type Reader,
  type Tone,
} from '../../platform/web/index.js';
import { nameOfJob, words } from '../words/jobs-words.js';

interface JobsProps {
  /** The portal was restored, and its letters wait. */
  readonly restoration: Restoration | undefined;
  readonly filled: Filled;
  readonly now: JobsNow;
  readonly unsent: readonly { readonly failure: SendingFailure; readonly count: number }[];
  readonly acts: readonly (JobAct & { readonly by: string })[];
  readonly reader: Reader;
}

const TONES: Readonly<Record<JobState, Tone>> = {
  failed: 'bad',
  lost: 'bad',
  retrying: 'news',
  running: 'good',
  waiting: 'waiting',
};

/** The queue, whoever runs it, the letters that did not leave, and what administrators did about it. */
export function JobsPage({ now, unsent, acts, restoration, filled, reader }: JobsProps): VNode {
  const w = words(reader.locale);
  return (
    <>
      {restoration ? <RestorationCard restoration={restoration} filled={filled} reader={reader} /> : null}
      {now.isRun ? null : (
        <Warning>
          {now.lastSignAt === null ? w.nobody : w.nobodySince(writeMoment(now.lastSignAt, reader))} {w.nobodyWhat}
        </Warning>
      )}
      {now.jobs.length === 0 ? (
        <EmptyState title={w.none}>
          <p class="govuk-body">{w.noneWhat}</p>
        </EmptyState>
      ) : (
        <>
          {Object.entries(w.counts).map(([state, of]) => {
            const count = now.counts[state as JobState];
            return count === 0 ? null : <Count key={state} count={count} of={of} />;
          })}
          <JobTable jobs={now.jobs} reader={reader} />
        </>
      )}
      <Card title={w.unsent}>
        {unsent.length === 0 ? (
          <p class="govuk-body">{w.unsentNone}</p>
        ) : (
          <Table
            caption={w.unsent}
            quietCaption
            rows={unsent}
            columns={[
              { title: w.why, names: true, cell: ({ failure }) => whyUnsent(failure, reader.locale) },
              { title: w.letters, numeric: true, cell: ({ count }) => count },
            ]}
          />
        )}
      </Card>
      {acts.length === 0 ? null : (
        <Card title={w.acts}>
          <ul class="govuk-list">
            {acts.map(({ jobId, name, act, reason, by, at }, index) => (
              <li key={index}>
                {(act === 'abandon' ? w.abandonedBy : w.runAgainBy)(
                  by,
                  nameOfJob(name, jobId, reader.locale),
                  writeMoment(at, reader),
                )}
                {reason === null ? null : <span class="aval-quiet aval-block">{reason}</span>}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** What the letters of a restored portal wait for. */
function RestorationCard({
  restoration,
  filled,
  reader,
}: Pick<JobsProps, 'filled' | 'reader'> & { readonly restoration: Restoration }): VNode {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  const { restoredAt, takenAt, letters } = restoration;
  return (
    <Card title={w.restored}>
      <Warning>{w.restoredAt(writeMoment(restoredAt, reader), writeMoment(takenAt, reader))}</Warning>
      <Count count={letters} of={w.waitingLetters} />
      <Form action={addressOf('/jobs/letters')}>
        <Radios
          {...field('letters')}
          label={w.whatOfLetters}
          options={[
            { value: 'leave', text: w.lettersLeave, hint: w.lettersLeaveWhat },
            { value: 'stay', text: w.lettersStay, hint: w.lettersStayWhat },
          ]}
        />
        <Button>{w.release}</Button>
      </Form>
    </Card>
  );
}

function JobTable({ jobs, reader }: { readonly jobs: readonly JobLine[]; readonly reader: Reader }): VNode {
  const w = words(reader.locale);
  return (
    <Table
      caption={w.title}
      quietCaption
      rows={jobs}
      columns={[
        { title: w.job, names: true, cell: ({ name, id }) => nameOfJob(name, id, reader.locale) },
        {
          title: w.state,
          cell: ({ state, runAt }) => (
            <>
              <Tag tone={TONES[state]}>{w.states[state]}</Tag>
              {state === 'retrying' ? (
                <span class="aval-quiet aval-block">{w.next(writeMoment(runAt, reader))}</span>
              ) : null}
            </>
          ),
        },
        { title: w.since, cell: ({ since }) => writeMoment(since, reader) },
        { title: w.attempts, cell: ({ attempts, maxAttempts }) => w.ofAttempts(attempts, maxAttempts) },
        { title: w.lastError, cell: ({ lastError }) => lastError ?? '–' },
        { title: w.act, cell: (job) => <Acts job={job} reader={reader} /> },
      ]}
    />
  );
}

/** A job that is in hand, or waits its turn, needs nobody. */
function Acts({ job, reader }: { readonly job: JobLine; readonly reader: Reader }): VNode | string {
  if (job.state === 'running' || job.state === 'waiting') return '–';
  const w = words(reader.locale);
  const which = <span class="govuk-visually-hidden"> {nameOfJob(job.name, job.id, reader.locale)}</span>;
  return (
    <>
      <Form action={addressOf('/jobs/:job/run', { job: job.id })}>
        <Button kind="secondary">
          {w.runAgain}
          {which}
        </Button>
      </Form>
      <a class="govuk-link" href={addressOf('/jobs/:job/abandonment', { job: job.id })}>
        {w.abandon}
        {which}
      </a>
    </>
  );
}

interface AbandonmentProps {
  readonly job: JobLine;
  readonly filled: Filled;
  readonly reader: Reader;
}

/** Why a job will be done by nobody. */
export function AbandonmentPage({ job, filled, reader }: AbandonmentProps): VNode {
  const w = words(reader.locale);
  const field = fieldsOf(filled, reader);
  return (
    <ConfirmForm
      action={addressOf('/jobs/:job/abandonment', { job: job.id })}
      button={w.abandon}
      cancel={addressOf('/jobs')}
      grave
    >
      <p class="govuk-body">{w.abandonWhat}</p>
      <TextArea {...field('reason')} label={w.reason} atMost={500} />
    </ConfirmForm>
  );
}
