import type { VNode } from 'preact';
import { settings, type Settings } from '../../diplomas/index.js';
import {
  AssessedTwice,
  differencesIn,
  keptAssessment,
  PlanAnswers,
  ThenAndNow,
  type KeptAssessment,
} from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { movesOpenTo } from '../../platform/lifecycle/index.js';
import type { Refusal } from '../../platform/refusal/index.js';
import {
  blank,
  page,
  refused,
  writeDay,
  addressOf,
  type Filled,
  type PageReply,
  type Reader,
  type Typed,
} from '../../platform/web/index.js';
import { PresentedInternships, REPORT_LIFECYCLE, type Report } from '../../reports/index.js';
import { assessDesk } from '../data/assessed.js';
import { expectationOf, type Opinion } from '../rules/index.js';
import type { KeptDraft } from '../data/drafts.store.js';
import { examinedFile, type ExaminedFile } from '../data/examined.store.js';
import { loadDraft } from '../acts/load-draft.js';
import { opinionsOn } from '../data/opinions.store.js';
import { words } from '../words/desk-words.js';
import { typedOfDraft } from './desk.form.js';
import { AlreadyProposed, DeskPage, NotBegun, WithStudent } from './desk.page.js';
import type { SavedElsewhere } from './draft-troubles.js';
import { OpinionForm } from './opinion-form.js';
import { words as opinionWords } from '../words/words.js';

/** All that the desk shows. */
export interface Desk {
  readonly report: Report;
  readonly examined: ExaminedFile;
  readonly settings: Settings;
  readonly kept: KeptDraft;
  readonly opinions: readonly Opinion[];
  /** What was kept with the opinion that stands, or with the deposit that is read. */
  readonly before: KeptAssessment | undefined;
  readonly now: Date;
}

/** Loads the desk of the professor who examines this report. */
export async function deskOf(tx: Tx, actor: Actor, report: Report): Promise<Desk> {
  const examined = await examinedFile(tx, report);
  return {
    report,
    examined,
    now: tx.now,
    settings: await settings(tx),
    kept: await loadDraft(tx, examined, report.id, actor.personId),
    opinions: report.opinionId === null ? [] : await opinionsOn(tx, report.id),
    before: await keptAssessment(
      tx,
      report.opinionId === null ? { versionId: examined.versionId } : { opinionId: report.opinionId },
    ),
  };
}

/** What the form shows instead of the kept draft alone. */
export interface Shown {
  /** What was sent, after a refusal. */
  readonly filled?: Filled;
  /** Refused because it was saved elsewhere meanwhile. */
  readonly moved?: boolean;
  /** What keeps the kept draft from being proposed. */
  readonly faults?: readonly Refusal[];
}

/** The desk as a page. */
export function deskPage(desk: Desk, reader: Reader, shown: Shown = {}): PageReply {
  const { report, examined } = desk;
  const w = words(reader.locale);
  const filled = shown.filled ?? (shown.faults ?? []).reduce(refused, blank(typedOfKept(desk)));
  const heading = w.titleOf(report.number, examined.diploma[reader.locale]);
  return page(
    {
      title: w.title,
      where: opinionWords(reader.locale).file(report.number),
      heading,
      lead: lead(desk, reader),
      width: 'full',
      back: { href: addressOf('/reports/:id', { id: report.id }), text: opinionWords(reader.locale).back },
      filled,
      scripts: ['opinions/pages/report-viewer', ...(report.state === 'UNDER_REVIEW' ? ['opinions/pages/desk'] : [])],
      assets: ['opinions/pages/pdf-worker'],
    },
    <DeskPage reportId={report.id} examined={examined}>
      {sideOf(desk, filled, shown)}
    </DeskPage>,
  );
}

function typedOfKept({ kept, examined }: Desk): Typed {
  return typedOfDraft(kept.draft, examined.periods, { versionId: examined.versionId, revision: kept.revision });
}

function sideOf(
  { report, examined, settings, kept, opinions, before, now }: Desk,
  filled: Filled,
  shown: Shown,
): VNode {
  const isWritten = report.state === 'UNDER_REVIEW';
  const standing = opinions.find(({ endedAt }) => endedAt === null);
  const asItIs = assessDesk(examined, { opinion: standing, draft: undefined }, now);
  const isOtherwise = before !== undefined && differencesIn(before.content, asItIs) !== undefined;
  const assessed = (
    <>
      <PresentedInternships reportId={report.id} internships={examined.internships} />
      <PlanAnswers plans={examined.plans} depositedAt={examined.depositedAt} />
      {isOtherwise || !isWritten ? (
        <ThenAndNow kept={before} now={asItIs} moment={standing ? 'opinion' : 'deposit'} id="assessment" />
      ) : null}
      {isWritten ? (
        <AssessedTwice
          weighed={assessDesk(examined, { opinion: standing, draft: kept.draft }, now).weighed}
          {...(!isOtherwise && { id: 'assessment' })}
        />
      ) : null}
    </>
  );
  if (report.state === 'ASSIGNED')
    return (
      <>
        <NotBegun reportId={report.id} />
        {assessed}
      </>
    );
  if (report.state === 'RETURNED')
    return (
      <>
        <WithStudent dueOn={report.dueOn} />
        {assessed}
      </>
    );
  if (!isWritten)
    return (
      <>
        <AlreadyProposed
          reportId={report.id}
          opinions={opinions}
          mayReopen={movesOpenTo(REPORT_LIFECYCLE, report).includes('reopen')}
        />
        {assessed}
      </>
    );
  return (
    <OpinionForm
      assessed={assessed}
      reportId={report.id}
      examined={examined}
      filled={filled}
      savedAt={shown.filled ? null : kept.savedAt}
      elsewhere={shown.moved ? elsewhereOf(kept) : undefined}
      minimumLength={settings.reasoningLength}
      studentSees={settings.proposalVisible === 1}
    />
  );
}

function elsewhereOf({ revision, draft, savedAt }: KeptDraft): SavedElsewhere | undefined {
  return savedAt === null ? undefined : { revision, reasoning: draft.reasoning, savedAt };
}

/** Whose report, which version, and by when an opinion is expected while one is. */
function lead({ report, examined, settings, now }: Desk, { locale }: Reader): string {
  const w = words(locale);
  const deposited =
    examined.depositedAt &&
    w.lead(examined.versionNumber, writeDay(localDate(examined.depositedAt, examined.timeZone), locale));
  const owed = report.state === 'ASSIGNED' || report.state === 'UNDER_REVIEW' ? examined.professor : null;
  const expectation =
    owed && expectationOf(owed.since, now, { timeZone: examined.timeZone, days: settings.opinionWithin });
  const expected = expectation && (expectation.late ? w.late : w.expected)(writeDay(expectation.on, locale));
  return [examined.studentName, deposited, expected].filter(Boolean).join(' · ');
}
