import { HistoryOf, MoveButtons, StateTag } from '../../platform/lifecycle/pages/index.js';
import type { VNode } from 'preact';
import { nameIn } from '../../diplomas/index.js';
import { LettersCard, sayUnsent, type Letter, type OutsideLetter } from '../../letters/index.js';
import type { Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { HistoryLine } from '../../platform/journal/index.js';
import {
  Card,
  Columns,
  Details,
  SummaryList,
  WhereItIs,
  writeDay,
  type Reader,
  type Tone,
  addressOf,
} from '../../platform/web/index.js';
import { SheetCard, type Sheet } from '../../signatures/index.js';
import { notCertifiable } from '../acts/certify-course.js';
import { notEvaluable } from '../acts/certify-internship.js';
import type { InternshipContents } from '../data/contents.store.js';
import { AMENDABLE, type Internship, type Need } from '../rules/index.js';
import { notAmendable } from '../acts/open-amendment.js';
import { AfterSignature } from './after-signature.part.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { DocumentLink } from './submission.page.js';
import { Lines, TermsFacts } from './terms.facts.js';
import { words } from '../words/words.js';
import { INTERNSHIP } from '../internship.js';

interface Props {
  readonly internship: Internship;
  readonly contents: InternshipContents;
  /** What the diploma asks of its student. */
  readonly need: Need;
  /** The latest first. */
  readonly sheets: readonly Sheet[];
  readonly history: readonly HistoryLine[];
  readonly letters: readonly Letter[];
  readonly outside: readonly OutsideLetter[];
  readonly actor: Actor;
  readonly reader: Reader;
}

const TONES: Partial<Record<Internship['state'], Tone>> = {
  SIGNED: 'good',
  IN_PROGRESS: 'good',
  CERTIFIED: 'good',
  REFUSED: 'bad',
  LAPSED: 'bad',
  CANCELLED: 'quiet',
};

/** States that are better understood with why they came about. */
const SAYS_WHY: readonly Internship['state'][] = ['RETURNED', 'REFUSED', 'CANCELLED', 'INTERRUPTED'];

/** One internship. Where it is and what to do come first; days are those of its centre. */
export function InternshipPage(props: Props): VNode {
  const {
    internship,
    contents,
    need,
    sheets: [sheet, ...before],
    history,
    letters,
    outside,
    actor,
    reader,
  } = props;
  const { page: w, where, unfollowed: lost } = words(reader.locale);
  const day = (instant: Date): string => writeDay(localDate(instant, reader.timeZone), reader.locale);
  const isUnfollowed = internship.teacherEndedAt !== null;
  const unfollowed = isUnfollowed && internship.state === 'SUBMITTED' ? lost.asked : undefined;
  return (
    <Columns
      aside={
        <>
          <Card title={w.history}>
            <HistoryOf kind={INTERNSHIP} lines={history} timeZone={reader.timeZone} />
          </Card>
          <LettersCard title={w.letters} letters={letters} />
          {outside.length === 0 ? null : (
            <Card title={w.outside}>
              <ul class="govuk-list">
                {outside.map((one) => (
                  <li key={one.id}>
                    {one.name}, {one.email}
                    <span class="aval-quiet aval-block">
                      {sayUnsent(one, reader.locale) ??
                        (one.sentAt ? w.sent(day(one.sentAt)) : one.droppedAt ? w.dropped : w.notSent)}
                    </span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </>
      }
    >
      <WhereItIs tone={TONES[internship.state] ?? 'waiting'} sentence={unfollowed ?? where[internship.state]}>
        {SAYS_WHY.includes(internship.state) && contents.reason ? (
          <p class="govuk-body">
            <Lines text={contents.reason} />
          </p>
        ) : null}
        {isUnfollowed && AMENDABLE.some((state) => state === internship.state) ? (
          <p class="govuk-body">{lost.agreed}</p>
        ) : null}
        <Acts {...props} />
      </WhereItIs>
      {sheet ? <SheetCard sheet={sheet} actor={actor} /> : null}
      {before.length === 0 ? null : (
        <Details summary={w.sheetsBefore}>
          {before.map((one) => (
            <SheetCard key={one.id} sheet={one} actor={actor} />
          ))}
        </Details>
      )}
      <AfterSignature internship={internship} contents={contents} reader={reader} />
      <FactsCard {...props} />
      <Card title={w.terms}>
        <TermsFacts terms={contents.terms} teacher={contents.teacher} need={need} />
      </Card>
      {contents.documents.length === 0 ? null : (
        <Card title={w.documents}>
          <ul class="govuk-list">
            {contents.documents.map((one) => (
              <li key={one.id}>
                <DocumentLink internship={internship} document={one} reader={reader} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Columns>
  );
}

function FactsCard({ internship, contents, reader }: Props): VNode {
  const { page: w, submission } = words(reader.locale);
  const day = (instant: Date): string => writeDay(localDate(instant, reader.timeZone), reader.locale);
  const { course, approval, verification } = contents;
  return (
    <Card title={w.facts}>
      <SummaryList
        compact
        rows={[
          {
            term: w.state,
            value: (
              <>
                <StateTag kind={INTERNSHIP} state={internship.state} /> {w.since(day(internship.stateSince))}
              </>
            ),
          },
          { term: w.student, value: contents.student },
          { term: w.diploma, value: nameIn(contents.diploma, reader.locale) },
          { term: w.centre, value: contents.centre.name },
          { term: w.status, value: agreementWords(reader.locale).statuses[internship.traineeStatus] },
          {
            term: w.course,
            value:
              course?.certifiedAt && course.certifiedBy !== null && course.creditsLeft !== null ? (
                <>
                  {w.by(course.certifiedBy, day(course.certifiedAt))}
                  <span class="aval-quiet aval-block">{w.creditsLeft(course.creditsLeft)}</span>
                  {course.need === null ? null : <span class="aval-block">{submission.recorded(course.need)}</span>}
                  {course.together === null ? null : (
                    <span class="aval-block">{submission.together(course.together)}</span>
                  )}
                </>
              ) : (
                w.notYet
              ),
          },
          ...(internship.filedOn === null
            ? []
            : [{ term: w.filedOn, value: writeDay(internship.filedOn, reader.locale) }]),
          ...(approval
            ? [
                {
                  term: w.approval,
                  value: (
                    <>
                      {w.by(approval.by, day(approval.at))}
                      <span class="aval-block">{approval.comment}</span>
                    </>
                  ),
                },
              ]
            : []),
          ...(verification
            ? [
                {
                  term: w.verification,
                  value: (
                    <>
                      {w.by(verification.by, day(verification.at))}
                      {verification.shortAcknowledged ? (
                        <span class="aval-quiet aval-block">{w.shortAcknowledged}</span>
                      ) : null}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

/** What this reader may do with the internship now. */
function Acts({ internship, contents, reader }: Props): VNode {
  const { acts: w } = words(reader.locale).page;
  const { id } = internship;
  const isAmended = contents.amendments.some(({ state }) => state === 'DRAFT' || state === 'SIGNING');
  return (
    <MoveButtons
      kind={INTERNSHIP}
      thing={internship}
      buttons={{
        submit: { text: w.submit, main: true },
        resubmit: { text: w.resubmit, main: true },
        approve: { text: w.approve, main: true },
        appoint: { text: w.appoint, main: true },
        verify: { text: w.verify, main: true },
        interrupt: { text: w.interrupt },
        settle: { text: w.settle, main: true },
        postpone: { text: w.postpone },
        certify: { text: w.certify, main: true },
      }}
      also={[
        ...(notCertifiable(internship) || contents.course?.certifiedAt
          ? []
          : [{ text: w.course, href: addressOf('/internships/:id/course', { id }), main: true }]),
        ...(notEvaluable(internship) || contents.evaluation
          ? []
          : [{ text: w.evaluate, href: addressOf('/internships/:id/evaluation', { id }), main: true }]),
        ...(notAmendable(internship) || isAmended
          ? []
          : [{ text: w.amend, href: addressOf('/internships/:id/amendments/new', { id }) }]),
      ]}
    />
  );
}
