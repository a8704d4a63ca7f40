import { HistoryOf, MoveButtons, StateTag } from '../../platform/lifecycle/pages/index.js';
import { Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { nameIn } from '../../diplomas/index.js';
import { PlanAnswers } from '../../experience/index.js';
import { writeAcademicYear } from '../../institution/index.js';
import { lettersAbout, LettersCard, type Letter } from '../../letters/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { historyOf, type HistoryLine } from '../../platform/journal/index.js';
import { isRefusal, notFound } from '../../platform/refusal/index.js';
import {
  Card,
  Columns,
  Details,
  Inset,
  page,
  Reading,
  seeOther,
  SummaryList,
  writeDay,
  addressOf,
  type Answer,
  type Reader,
} from '../../platform/web/index.js';
import { returnsOf, type Return } from '../../reports/index.js';
import { mayCertify, type AskedCondition, type DiplomaRequest } from '../rules/index.js';
import { assessAgain } from '../acts/assess-request.js';
import { aboutRequest, type AboutRequest } from '../data/about-request.store.js';
import { conditionsOf } from '../data/conditions.store.js';
import { findRequest } from '../data/requests.store.js';
import { HeldCreditsOfRequest } from './held-credits.part.js';
import { ConditionsOfRequest } from './conditions.part.js';
import { AttachedAssessment } from './assessment.part.js';
import { words } from '../words/words.js';
import { REQUEST } from '../request.js';

/** The page of one request: where it is, what it rests on, what may be done, what happened. */
@Controller('diploma-requests/:id')
export class RequestController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const request = await findRequest(tx, actor, id);
      if (!request) return notFound;
      return {
        request,
        about: await aboutRequest(tx, actor, id),
        conditions: await conditionsOf(tx, request),
        returns: await returnsOf(tx, { requestId: id }),
        history: await historyOf(tx, id),
        letters: await lettersAbout(tx, id, actor.personId),
      };
    });
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    return page(
      {
        title: w.number(found.request.number),
        width: 'wide',
        ...(mayCertify(found.request) && { scripts: ['diploma-requests/pages/conditions'] }),
        back: {
          href: addressOf('/diploma-requests'),
          text: found.request.standings.includes('author') ? w.list.mine : w.list.title,
        },
      },
      <RequestPage {...found} reader={reader} />,
    );
  }

  /** The button of its assessment: what is asked of the diploma is weighed again, as it is known now. */
  @Post('assessment')
  async assess(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<Answer> {
    const done = await this.database.transact(async (tx) => {
      const request = await findRequest(tx, actor, id);
      return request ? assessAgain(tx, actor, request) : notFound;
    });
    return isRefusal(done) ? done : seeOther(addressOf('/diploma-requests/:id', { id }), 'requests.assessed');
  }
}

interface Props {
  readonly request: DiplomaRequest;
  readonly about: AboutRequest;
  readonly conditions: readonly AskedCondition[];
  readonly returns: readonly Return[];
  readonly history: readonly HistoryLine[];
  readonly letters: readonly Letter[];
  readonly reader: Reader;
}

/** The same, from its data. */
function RequestPage({ request, about, conditions, returns, history, letters, reader }: Props) {
  const w = words(reader.locale).page;
  const day = (instant: Date): string => writeDay(localDate(instant, about.timeZone), reader.locale);
  return (
    <Columns
      aside={
        <>
          <Card title={w.history}>
            <HistoryOf kind={REQUEST} lines={history} timeZone={about.timeZone} />
          </Card>
          <LettersCard title={w.letters} letters={letters} />
        </>
      }
    >
      <Card title={w.facts}>
        <SummaryList
          compact
          rows={[
            {
              term: w.state,
              value: (
                <>
                  <StateTag kind={REQUEST} state={request.state} /> {w.since(day(request.stateSince))}
                </>
              ),
            },
            { term: w.student, value: about.student },
            { term: w.diploma, value: nameIn({ nameFr: about.diplomaFr, nameEn: about.diplomaEn }, reader.locale) },
            { term: w.centre, value: about.centre },
            { term: w.year, value: writeAcademicYear(request.academicYear) },
            {
              term: w.report,
              value:
                request.reportId === null ? (
                  request.withoutReport ? (
                    w.reportNotAsked
                  ) : (
                    w.noReport
                  )
                ) : (
                  <a class="govuk-link" href={addressOf('/reports/:id', { id: request.reportId })}>
                    {w.report}
                  </a>
                ),
            },
            ...(request.plan === null ? [] : [{ term: w.plan, value: request.plan }]),
            ...(request.conditionsCertifiedAt === null || (conditions.length > 0 && request.conditionsNote === null)
              ? []
              : [
                  {
                    term: w.conditions,
                    value: (
                      <>
                        {conditions.length === 0 ? w.conditionsOn(day(request.conditionsCertifiedAt)) : null}
                        {request.conditionsNote === null ? null : (
                          <span class="aval-block">{request.conditionsNote}</span>
                        )}
                      </>
                    ),
                  },
                ]),
          ]}
        />
        <Acts request={request} reader={reader} />
      </Card>
      <ConditionsOfRequest request={request} conditions={conditions} reader={{ ...reader, timeZone: about.timeZone }} />
      <HeldCreditsOfRequest
        request={request}
        held={about.held}
        credits={about.credits}
        reader={{ ...reader, timeZone: about.timeZone }}
      />
      {about.hidesFile ? (
        <Inset>{w.hidesFile}</Inset>
      ) : (
        <AttachedAssessment
          request={request}
          assessments={about.assessments}
          reader={{ ...reader, timeZone: about.timeZone }}
        />
      )}
      {about.complement ? <PlanAnswers {...about.complement} /> : null}
      {returns.map((asked) => (
        <Points key={asked.id} asked={asked} day={day} reader={reader} />
      ))}
    </Columns>
  );
}

function Points({
  asked,
  day,
  reader,
}: {
  readonly asked: Return;
  readonly day: (instant: Date) => string;
  readonly reader: Reader;
}) {
  const w = words(reader.locale).page;
  const title = `${w.points} · ${w.askedOn(day(asked.askedAt))}`;
  const list = (
    <ol class="govuk-list govuk-list--number">
      {asked.points.map((point) => (
        <li key={point.id}>
          {point.text}
          <span class="aval-block aval-quiet">{point.answer ? `${w.answered} ${point.answer}` : w.noAnswer}</span>
        </li>
      ))}
    </ol>
  );
  return asked.answeredAt ? (
    <Details summary={title}>{list}</Details>
  ) : (
    <Card title={title} tone="waiting">
      <p class="govuk-body">{w.dueOn(writeDay(asked.dueOn, reader.locale))}</p>
      {list}
    </Card>
  );
}

/** What this reader may do with the request now. */
function Acts({ request, reader }: { readonly request: DiplomaRequest; readonly reader: Reader }) {
  const w = words(reader.locale).page;
  return (
    <MoveButtons
      kind={REQUEST}
      thing={request}
      buttons={{
        submit: { text: w.submit, main: true },
        resubmit: { text: w.resubmit, main: true },
        renew: { text: w.renew, main: true },
        admit: { text: w.admit, main: true },
        findIncomplete: { text: w.findIncomplete },
        schedule: { text: w.schedule, href: addressOf('/scheduling', { query: { request: request.id } }), main: true },
      }}
    />
  );
}
