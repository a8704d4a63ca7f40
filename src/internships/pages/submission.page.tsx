import type { VNode } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import {
  Button,
  Card,
  Columns,
  Form,
  Inset,
  SummaryList,
  writeDay,
  writeSize,
  addressOf,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import type { InternshipContents, InternshipDocument } from '../data/contents.store.js';
import { checksOf, firstPossibleStart, missingIn, notNeeded, type Internship } from '../rules/index.js';
import type { FilingNow } from '../acts/filing-facts.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { LawCard, Lines } from './terms.facts.js';
import { TermsSections } from './terms.sections.js';
import { sayLength } from '../words/say-length.js';
import { words } from '../words/words.js';

/** Whatever stands beside the form sends it too: nothing that is typed is lost on the way. */
const FORM = 'terms';

interface Props {
  readonly internship: Internship;
  readonly contents: InternshipContents;
  readonly filing: FilingNow;
  readonly teachers: readonly { readonly id: string; readonly name: string }[];
  readonly filled: Filled;
  readonly reader: Reader;
}

/**
 * Everything a request asks for, on one page: first what it cannot be filed without, then the terms, and beside them
 * what is left, the documents, what the law says.
 */
export function SubmissionPage({ internship, contents, filing, teachers, filled, reader }: Props): VNode {
  const w = words(reader.locale).submission;
  const { facts } = filing;
  return (
    <>
      {internship.state === 'RETURNED' && contents.reason ? (
        <Card title={w.returned} tone="waiting" id="returned">
          <p class="govuk-body">
            <Lines text={contents.reason} />
          </p>
        </Card>
      ) : null}
      <Inset>
        {w.first(writeDay(firstPossibleStart(facts.today), reader.locale))}
        {facts.standsSince === null ? null : ` ${w.stands(writeDay(facts.standsSince, reader.locale))}`}
      </Inset>
      {/* The Enter key in a field sends the first button of its form: this one, which files nothing and leads nowhere. */}
      <button type="submit" form={FORM} name="then" value="save" hidden>
        {w.save}
      </button>
      <div class="aval-terms__first">
        <ShortNeedCard {...{ filing, reader }} />
        <CourseCard {...{ contents, reader }} />
      </div>
      <Columns
        aside={
          <>
            <MissingCard {...{ contents, reader }} />
            <LengthCard {...{ contents, filing, reader }} />
            <ShortDocumentsCard {...{ internship, contents, reader }} />
            {checksOf(facts).length === 0 ? null : (
              <Card title={w.law} id="law">
                <LawCard checks={checksOf(facts)} />
              </Card>
            )}
          </>
        }
      >
        <Card>
          <Form action={addressOf('/internships/:id/submission', { id: internship.id })} id={FORM}>
            <TermsSections
              filled={filled}
              teachers={teachers}
              gratuityFloorCents={facts.known.gratuityFloorCents}
              reader={reader}
            />
            <div class="govuk-button-group">
              <Button>{w.submit}</Button>
              <Button kind="secondary" name="then" value="save">
                {w.save}
              </Button>
            </div>
          </Form>
        </Card>
      </Columns>
    </>
  );
}

function MissingCard({ contents: { terms }, reader }: Pick<Props, 'contents' | 'reader'>): VNode {
  const w = words(reader.locale).submission;
  const { terms: names, clauses } = agreementWords(reader.locale);
  const missing = missingIn(terms);
  return (
    <Card title={w.missing} id="missing">
      {missing.length === 0 ? (
        <p class="govuk-body">{w.nothingMissing}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {missing.map((name) => (
            <li key={name}>
              <a class="govuk-link" href={`#${name}`}>
                {{ ...names, ...clauses }[name]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** How long it is, once its days and hours are written: beside what is asked, and the caps. */
function LengthCard({
  contents: { terms },
  filing,
  reader,
}: Pick<Props, 'contents' | 'filing' | 'reader'>): VNode | null {
  const length = sayLength(terms, filing.facts.need, reader.locale);
  const w = agreementWords(reader.locale).length;
  return length ? (
    <Card title={w.title} id="length">
      <p class="govuk-body">{length.said}</p>
      <SummaryList
        compact
        rows={[
          { term: w.asked, value: length.asked },
          { term: w.most, value: <Lines text={length.most.join('\n')} /> },
        ]}
      />
    </Card>
  ) : null;
}

/** Why an internship is needed, or is not, by the rules (R27). */
export function needSentence({ weighed: { need } }: Pick<FilingNow, 'weighed'>, reader: Reader): string {
  const w = words(reader.locale).submission;
  const refusal = notNeeded(need);
  const why =
    need.outcome === 'internship' ? w.needed : need.recorded === null ? w.prescribed : w.recorded(need.recorded);
  const said = refusal ? reader.say(refusal.code, refusal.facts) : why;
  return need.asked ? `${said} ${w.asked(w.months(need.asked.min, need.asked.max))}` : said;
}

function ShortNeedCard({ filing, reader }: Pick<Props, 'filing' | 'reader'>): VNode {
  const w = words(reader.locale).submission;
  return (
    <Card title={w.need} id="need" tone={notNeeded(filing.weighed.need) ? 'waiting' : 'good'}>
      <p class="govuk-body">{needSentence(filing, reader)}</p>
      <Button kind="secondary" form={FORM} name="then" value="experience">
        {w.seeExperience}
      </Button>
    </Card>
  );
}

function CourseCard({ contents: { course }, reader }: Pick<Props, 'contents' | 'reader'>): VNode {
  const w = words(reader.locale).submission;
  const day = (at: Date): string => writeDay(localDate(at, reader.timeZone), reader.locale);
  if (course?.certifiedAt && course.certifiedBy !== null)
    return (
      <Card title={w.course} id="course" tone="good">
        <p class="govuk-body">{w.courseCertified(day(course.certifiedAt), course.certifiedBy)}</p>
        {course.together === null ? null : <p class="govuk-body">{w.together(course.together)}</p>}
      </Card>
    );
  return (
    <Card title={w.course} id="course">
      <p class="govuk-body">{w.courseWhat}</p>
      {course?.askedAt ? (
        <p class="govuk-body">{w.courseAsked(day(course.askedAt))}</p>
      ) : (
        <Button kind="secondary" form={FORM} name="then" value="course">
          {w.courseAsk}
        </Button>
      )}
    </Card>
  );
}

function ShortDocumentsCard({
  internship,
  contents: { documents },
  reader,
}: Pick<Props, 'internship' | 'contents' | 'reader'>): VNode {
  const w = words(reader.locale).submission;
  return (
    <Card title={w.documents} id="documents">
      {documents.length === 0 ? (
        <p class="govuk-body">{w.noDocument}</p>
      ) : (
        <ul class="govuk-list">
          {documents.map((one) => (
            <li key={one.id}>
              <DocumentLink internship={internship} document={one} reader={reader} />
            </li>
          ))}
        </ul>
      )}
      <Button kind="secondary" form={FORM} name="then" value="documents">
        {w.joinDocuments}
      </Button>
    </Card>
  );
}

/** A document by its role and its name, with its weight. */
export function DocumentLink({
  internship,
  document,
  reader,
}: {
  readonly internship: Pick<Internship, 'id'>;
  readonly document: InternshipDocument;
  readonly reader: Reader;
}): VNode {
  return (
    <span class="aval-papers__name">
      <a
        class="govuk-link"
        href={addressOf('/internships/:id/documents/:document', { id: internship.id, document: document.id })}
      >
        {document.name}
      </a>
      <span class="aval-quiet aval-block">
        {[words(reader.locale).documents[document.role], writeSize(document.bytes, reader.locale)].join(' · ')}
      </span>
    </span>
  );
}
