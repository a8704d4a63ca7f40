import type { VNode } from 'preact';
import { KeptShown, ThenAndNow, type KeptAssessment, type WeighedTwice } from '../../experience/index.js';
import { AskForInternship } from '../../internships/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { movesOpenTo } from '../../platform/lifecycle/index.js';
import {
  Button,
  Card,
  SummaryList,
  writeDay,
  type Reader,
  type SummaryRow,
  type Address,
  addressOf,
} from '../../platform/web/index.js';
import { kindOfReport, REPORT_LIFECYCLE, type Report, type ReportMove } from '../../reports/index.js';
import { assessFile, type AssessedFile } from '../data/assessed.js';
import { expectationOf, seesEarlierOpinion, seesOpinion } from '../rules/index.js';
import { examinationOf, type Examination } from '../data/opinions.store.js';
import { EarlierOpinions, ProposedOpinion } from './opinion.part.js';
import { words } from '../words/words.js';

/**
 * The examination's card on the page of one file: who examines it and until when, the opinion for those who may see it,
 * what may be done. One statement.
 */
export async function partOfFile(tx: Tx, _actor: Actor, report: Report, reader: Reader): Promise<VNode | undefined> {
  const examination = await examinationOf(
    tx,
    report.id,
    report.standings.includes('author') || report.standings.includes('registry'),
  );
  if (!examination) return undefined;
  const isConcerned =
    report.state === 'ADMISSIBLE' || examination.professor !== null || examination.opinions.length > 0;
  const isEnded = REPORT_LIFECYCLE.ends.includes(report.state);
  const now =
    examination.assessed && !isEnded
      ? assessFile(shownOf(report, examination.assessed, examination.settings), tx.now)
      : undefined;
  const kept = keptOf(report, examination);
  return (
    <>
      {isConcerned ? <ExaminationCard report={report} examination={examination} now={tx.now} reader={reader} /> : null}
      {now ? <ThenAndNow now={now} kept={kept?.kept} moment={kept?.moment ?? 'deposit'} id="assessment" /> : null}
      {!now && kept ? <KeptShown {...kept} id="assessment" /> : null}
      {now && asksInternship(report, now.weighed) ? <AskForInternship {...report} /> : null}
    </>
  );
}

/**
 * What was kept with the last act that this reader may read: with the opinion, for whoever is shown it, else with the
 * deposit; nothing of what is being prepared. Of what was decided, the jury's part shows what was decided on.
 */
function keptOf(
  report: Report,
  { assessed, kept, settings }: Examination,
): { readonly kept: KeptAssessment; readonly moment: 'deposit' | 'opinion' } | undefined {
  if (report.state === 'VALIDATED' || report.state === 'NOT_VALIDATED' || assessed?.depositedAt === null)
    return undefined;
  if (kept.opinion && seesOpinion(report, settings.proposalVisible === 1))
    return { kept: kept.opinion, moment: 'opinion' };
  return kept.deposit ? { kept: kept.deposit, moment: 'deposit' } : undefined;
}

/** Whether its student, who presents experience, is found to be asked for an internship. */
function asksInternship({ standings, kind }: Report, { declared, retained }: WeighedTwice): boolean {
  return (
    standings.includes('author') &&
    !kindOfReport(kind).presentsInternship &&
    (retained ?? declared).outcome === 'internship'
  );
}

/** What is retained is shown to whoever is shown the opinion. */
function shownOf(report: Report, assessed: AssessedFile, { proposalVisible }: Examination['settings']): AssessedFile {
  return seesOpinion(report, proposalVisible === 1) ? assessed : { ...assessed, retained: null };
}

interface Props {
  readonly report: Report;
  readonly examination: Examination;
  readonly now: Date;
  readonly reader: Reader;
}

/** The same, from its data. */
function ExaminationCard({ report, examination, now, reader }: Props): VNode {
  const w = words(reader.locale).part;
  const { opinions, settings } = examination;
  const standing = opinions.find(({ endedAt }) => endedAt === null);
  const shown = seesOpinion(report, settings.proposalVisible === 1);
  return (
    <Card title={w.title} id="examination">
      <SummaryList compact rows={factsOf({ report, examination, now, reader })} />
      {standing === undefined ? null : shown ? (
        <>
          <ProposedOpinion opinion={standing} />
          <p class="govuk-body aval-quiet">{w.jurySovereign}</p>
        </>
      ) : (
        <p class="govuk-body">{w.hidden}</p>
      )}
      <EarlierOpinions
        opinions={opinions.filter(
          (one) => one.endedAt !== null && seesEarlierOpinion(report, one, settings.proposalVisible === 1),
        )}
      />
      <Acts report={report} reader={reader} />
    </Card>
  );
}

function factsOf({
  report,
  examination: { professor, settings, timeZone },
  now,
  reader: { locale },
}: Props): SummaryRow[] {
  const w = words(locale).part;
  if (professor === null) return report.state === 'ADMISSIBLE' ? [{ term: w.examiner, value: w.notYet }] : [];
  const expectation = expectationOf(professor.since, now, { timeZone, days: settings.opinionWithin });
  const isInHands = report.state === 'ASSIGNED' || report.state === 'UNDER_REVIEW';
  return [
    { term: w.examiner, value: `${professor.name}, ${w.since(writeDay(expectation.since, locale))}` },
    ...(isInHands ? [{ term: w.expected, value: writeDay(expectation.on, locale) }] : []),
  ];
}

/** What this reader may do about the examination now: the table says which. */
function Acts({ report, reader }: { readonly report: Report; readonly reader: Reader }): VNode | null {
  const { actions } = words(reader.locale).part;
  const isProfessor = report.standings.includes('professor');
  const { id } = report;
  const acts: Partial<Record<ReportMove, { readonly text: string; readonly href: Address; readonly main?: boolean }>> =
    {
      assign: { text: actions.assign, href: addressOf('/reports/:id/assignment', { id }), main: true },
      decline: {
        text: isProfessor ? actions.decline : actions.declineForCoordinator,
        href: addressOf('/reports/:id/decline', { id }),
      },
      begin: { text: actions.read, href: addressOf('/reports/:id/opinion', { id }), main: true },
      propose: { text: actions.resume, href: addressOf('/reports/:id/opinion', { id }), main: true },
      release: {
        text: isProfessor ? actions.release : actions.releaseForCoordinator,
        href: addressOf('/reports/:id/decline', { id }),
      },
      reopen: { text: actions.reopen, href: addressOf('/reports/:id/opinion/reopening', { id }) },
    };
  const open = movesOpenTo(REPORT_LIFECYCLE, report).flatMap((move) => acts[move] ?? []);
  if (open.length === 0) return null;
  const mainFirst = [...open].sort((one, other) => Number(other.main ?? false) - Number(one.main ?? false));
  return (
    <div class="govuk-button-group">
      {mainFirst.map(({ text, href, main }) =>
        main ? (
          <Button key={text} href={href}>
            {text}
          </Button>
        ) : (
          <a key={text} class="govuk-link" href={href}>
            {text}
          </a>
        ),
      )}
    </div>
  );
}
