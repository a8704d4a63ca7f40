import {
  askAgain,
  bind,
  blank,
  Card,
  fieldsOf,
  Form,
  Radios,
  writeDay,
  page,
  Reading,
  seeOther,
  Select,
  Submit,
  TextArea,
  addressOf,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse } from '../../platform/refusal/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { CONFLICT_KINDS, mayStepAside, stateOfList } from '../rules/index.js';
import { liftingsAnswered } from '../data/liftings.store.js';
import { membersOf } from '../data/members.store.js';
import { recuseMember } from '../acts/recuse-member.js';
import { takeOffAgenda } from '../acts/take-off-agenda.js';
import { itemKept } from './items-and-sessions.js';
import { RecallForm, RecusalForm } from './jury.form.js';
import { requestsOf } from '../data/recusal-requests.store.js';
import { RequestsCard } from './requests-card.js';
import { recusalsOf } from '../data/recusals.store.js';
import { recusedIn } from '../words/reasons.js';
import { words } from '../words/words.js';

/** What the secretary does to one file of an agenda: a member who does not sit on it, the file taken off. */
@Controller('jury/files/:item')
export class RecusalController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('recusals')
  showRecusal(
    @Param('item', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askRecusal(id, actor, reader, blank());
  }

  @Post('recusals')
  async recuse(
    @Param('item', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(RecusalForm, body);
    if (!given.ok) return this.askRecusal(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await itemKept(tx, actor, id);
      return isRefusal(found)
        ? found
        : recuseMember(tx, actor, found.session, found.item, {
            personId: given.form.member,
            kind: given.form.kind,
            reason: given.form.reason,
          });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/jury/files/:item', { item: id }), 'jury.recused');
    return askAgain(done, given.filled, (filled) => this.askRecusal(id, actor, reader, filled));
  }

  @Get('recall')
  showRecall(
    @Param('item', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.askRecall(id, actor, reader, blank());
  }

  @Post('recall')
  async recall(
    @Param('item', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(RecallForm, body);
    if (!given.ok) return this.askRecall(id, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await itemKept(tx, actor, id);
      if (isRefusal(found)) return found;
      const { session, item } = found;
      if (item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
      return takeOffAgenda(
        tx,
        { actor },
        {
          itemId: id,
          requestId: item.requestId,
          reportId: item.reportId,
          sessionState: stateOfList(session, tx.now),
          reason: given.form.reason,
          anew: item.anew,
        },
      ).then((refusal) => refusal ?? session.id);
    });
    if (typeof done === 'string') return seeOther(addressOf('/jury/sessions/:id', { id: done }), 'jury.recalled');
    return askAgain(done, given.filled, (filled) => this.askRecall(id, actor, reader, filled));
  }

  private async askRecusal(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const kept = await itemKept(tx, actor, id);
      return isRefusal(kept)
        ? kept
        : {
            ...kept,
            members: await membersOf(tx, kept.session.id),
            noted: await recusalsOf(tx, id),
            answered: await liftingsAnswered(tx, id),
            asked: await requestsOf(tx, id),
          };
    });
    if (isRefusal(found)) return found;
    const { item, session, members, noted, answered, asked } = found;
    const { recusal: w, conflict, lifting, asking } = words(reader.locale);
    const field = fieldsOf(filled, reader);
    const free = members.filter(({ personId }) => !item.recused.some((one) => one.id === personId));
    return page(
      {
        title: w.title,
        where: item.student,
        lead: w.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/jury/files/:item', { item: id }), text: item.student },
      },
      <>
        {noted.length === 0 ? null : (
          <Card title={w.noted}>
            <ul class="govuk-list">
              {noted.map((one) => (
                <li key={one.personId}>
                  {recusedIn({ id: one.personId, name: one.name, kind: one.kind ?? null }, reader.locale)}
                  <span class="aval-quiet aval-block">
                    {one.isDeclared ? conflict.declared : w.notedBy(one.notedBy)}
                    {'\u202f'}: {one.reason}
                  </span>
                  {item.liftings.some(({ personId }) => personId === one.personId) ? (
                    <span class="aval-quiet aval-block">{lifting.asked}</span>
                  ) : mayStepAside(session.state) && item.removedAt === null ? (
                    <a
                      class="govuk-link"
                      href={addressOf('/jury/files/:item/recusals/:person/lifting', {
                        item: id,
                        person: one.personId,
                      })}
                    >
                      {lifting.ask}
                      <span class="govuk-visually-hidden"> ({one.name})</span>
                    </a>
                  ) : null}
                </li>
              ))}
            </ul>
          </Card>
        )}
        {answered.length === 0 ? null : (
          <Card title={lifting.answered}>
            <ul class="govuk-list">
              {answered.map((one) => (
                <li key={one.id}>
                  {lifting[one.lifted ? 'lifted' : 'kept'](
                    one.name,
                    one.answeredBy,
                    writeDay(localDate(one.answeredAt, INSTITUTION_TIME_ZONE), reader.locale),
                  )}
                  <span class="aval-quiet aval-block">{one.why}</span>
                  {one.answer === null ? null : <span class="aval-quiet aval-block">{one.answer}</span>}
                </li>
              ))}
            </ul>
          </Card>
        )}
        <RequestsCard asked={asked} w={asking} />
        <Form action={addressOf('/jury/files/:item/recusals', { item: id })}>
          <Select
            {...field('member')}
            label={w.member}
            blank={w.choose}
            options={free.map(({ personId, name }) => ({ value: personId, text: name }))}
          />
          <Radios
            {...field('kind')}
            label={conflict.kind}
            hint={w.kindHint}
            options={CONFLICT_KINDS.map((kind) => ({ value: kind, text: conflict.kinds[kind] }))}
          />
          <TextArea {...field('reason')} label={w.reason} hint={w.reasonHint} rows={3} atMost={1000} />
          <Submit cancel={addressOf('/jury/files/:item', { item: id })}>{w.button}</Submit>
        </Form>
      </>,
    );
  }

  private async askRecall(id: string, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const kept = await itemKept(tx, actor, id);
      if (isRefusal(kept)) return kept;
      return kept.session.state === 'OPEN' && kept.item.removedAt === null ? kept : refuse(409, 'reports.agendaLocked');
    });
    if (isRefusal(found)) return found;
    const { item } = found;
    const w = words(reader.locale).recall;
    return page(
      {
        title: w.title,
        where: item.student,
        lead: w.lead,
        filled,
        width: 'reading',
        back: { href: addressOf('/jury/files/:item', { item: id }), text: item.student },
      },
      <Form action={addressOf('/jury/files/:item/recall', { item: id })}>
        <TextArea {...fieldsOf(filled, reader)('reason')} label={w.reason} rows={4} atMost={2000} />
        <Submit cancel={addressOf('/jury/files/:item', { item: id })}>{w.button}</Submit>
      </Form>,
    );
  }
}
