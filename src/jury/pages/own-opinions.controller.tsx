import { Controller, Get, Inject, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { nameIn } from '../../diplomas/index.js';
import { findOpinion, ProposedOpinion } from '../../opinions/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { notFound } from '../../platform/refusal/index.js';
import {
  addressOf,
  Card,
  Listed,
  listKeyOf,
  page,
  Reading,
  SummaryList,
  Tag,
  writeDay,
  type Answer,
  type Reader,
} from '../../platform/web/index.js';
import { ownOpinion, ownOpinions, type OwnOpinion, type OwnOpinionWhole } from '../data/own-opinions.store.js';
import { words } from '../words/words.js';
import { DecisionTag } from './decision-tag.js';

/**
 * What somebody proposed as a professor, for as long as it is kept (decision 19): their own, whatever seat they hold by
 * now, with the version they wrote on and what the jury decided.
 */
@Controller('opinions/given')
export class OwnOpinionsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async list(@Query('after') after: unknown, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const { rows, next } = await this.database.read((tx) => ownOpinions(tx, actor.personId, listKeyOf(after)));
    const w = words(reader.locale).ownOpinions;
    return page(
      { title: w.title, lead: w.lead, width: 'wide' },
      <Listed
        caption={w.title}
        rows={rows}
        columns={[
          {
            title: w.file,
            names: true,
            whole: true,
            cell: ({ id, number }) => (
              <a class="govuk-link" href={addressOf('/opinions/given/:id', { id })}>
                {number}
              </a>
            ),
          },
          { title: w.student, cell: ({ student }) => student },
          { title: w.diploma, cell: (one) => diplomaOf(one, reader) },
          { title: w.opinion, cell: ({ sense }) => <SenseTag sense={sense} reader={reader} /> },
          {
            title: w.proposedOn,
            cell: ({ proposedAt, timeZone }) => writeDay(localDate(proposedAt, timeZone), reader.locale),
          },
          { title: w.outcome, cell: (one) => outcomeOf(one, reader) },
        ]}
        none={w.none}
        noneWhat={w.noneWhat}
        next={next === undefined ? undefined : addressOf('/opinions/given', { query: { after: next } })}
      />,
    );
  }

  @Get(':id')
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const own = await ownOpinion(tx, actor.personId, id);
      return { own, opinion: own && (await findOpinion(tx, id)) };
    });
    const { own, opinion } = found;
    if (!own || !opinion) return notFound;
    const w = words(reader.locale).ownOpinions;
    return page(
      {
        title: w.one(own.number),
        lead: `${own.student} · ${diplomaOf(own, reader)}`,
        width: 'reading',
        back: { href: addressOf('/opinions/given'), text: w.title },
      },
      <>
        <Card title={w.decision}>
          <Decision own={own} reader={reader} />
        </Card>
        <Card title={w.written}>
          <ProposedOpinion opinion={opinion} />
        </Card>
        <Card title={w.on}>
          <SummaryList
            compact
            rows={[
              { term: w.version, value: w.versionOf(own.version) },
              ...(own.versionSha256 === null
                ? []
                : [{ term: w.versionSha256, value: <code>{own.versionSha256}</code> }]),
              { term: w.reportSha256, value: <code>{own.reportSha256}</code> },
            ]}
          />
        </Card>
      </>,
    );
  }
}

function SenseTag({ sense, reader }: { readonly sense: OwnOpinion['sense']; readonly reader: Reader }) {
  return <Tag tone={sense === 'FAVOURABLE' ? 'good' : 'bad'}>{words(reader.locale).page.proposals[sense]}</Tag>;
}

function diplomaOf({ diplomaFr, diplomaEn }: OwnOpinion, { locale }: Reader): string {
  return nameIn({ nameFr: diplomaFr, nameEn: diplomaEn }, locale);
}

/** Whichever came last: what the jury decided on it, or that it stands no longer. */
function outcomeOf({ decision, decidedAt, endedAt, timeZone }: OwnOpinion, { locale }: Reader): string {
  const { ownOpinions: w, page: p } = words(locale);
  if (decision !== null && decidedAt !== null)
    return w.decided(p.senses[decision], writeDay(localDate(decidedAt, INSTITUTION_TIME_ZONE), locale));
  return endedAt === null ? w.waiting : w.ended(writeDay(localDate(endedAt, timeZone), locale));
}

function Decision({ own, reader }: { readonly own: OwnOpinionWhole; readonly reader: Reader }) {
  const w = words(reader.locale).ownOpinions;
  const { decision, decidedAt, minutes, adoptsProposal } = own;
  if (decision === null || decidedAt === null || minutes === null)
    return <p class="govuk-body">{outcomeOf(own, reader)}</p>;
  return (
    <>
      <p class="govuk-body">
        <DecisionTag sense={decision} />{' '}
        {w.minutes(minutes, writeDay(localDate(decidedAt, INSTITUTION_TIME_ZONE), reader.locale))}
      </p>
      <p class="govuk-body">{adoptsProposal ? w.adopted : w.ownReasons}</p>
    </>
  );
}
