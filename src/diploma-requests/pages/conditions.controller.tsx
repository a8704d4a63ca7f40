import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import {
  addressOf,
  askAgain,
  bind,
  blank,
  fieldsOf,
  Form,
  isId,
  page,
  Reading,
  seeOther,
  Submit,
  TextArea,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { certifyConditions } from '../acts/certify-conditions.js';
import { takeBackCertification } from '../acts/take-back-certification.js';
import { conditionsOf } from '../data/conditions.store.js';
import { findRequest } from '../data/requests.store.js';
import { notToCertify, type AskedCondition, type DiplomaRequest } from '../rules/index.js';
import { conditionIn } from '../words/condition-in.js';
import { words } from '../words/words.js';
import { TakeBackForm } from './request.form.js';

/** The registry certifies the conditions of a request, one by one, and takes one back with a reason. */
@Controller('diploma-requests/:id/conditions')
export class ConditionsController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Post()
  async certify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @CurrentActor() actor: Actor,
  ): Promise<Answer> {
    const chosen = [body['conditions'] ?? []].flat().filter(isId);
    const done = await this.database.transact(async (tx) => {
      const request = await findRequest(tx, actor, id);
      if (!request) return notFound;
      return chosen.length > 0
        ? certifyConditions(tx, actor, request, chosen)
        : (notToCertify(request) ?? refuse(422, 'requests.conditionNotChosen'));
    });
    return isRefusal(done) ? done : seeOther(addressOf('/diploma-requests/:id', { id }), 'requests.certified');
  }

  @Get(':condition/taking-back')
  show(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('condition', ParseUUIDPipe) condition: string,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    return this.ask({ id, condition }, actor, reader, blank());
  }

  @Post(':condition/taking-back')
  async takeBack(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('condition', ParseUUIDPipe) condition: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(TakeBackForm, body);
    if (!given.ok) return this.ask({ id, condition }, actor, reader, given.filled);
    const done = await this.database.transact(async (tx) => {
      const found = await conditionToTakeBack(tx, actor, { id, condition });
      return isRefusal(found)
        ? found
        : takeBackCertification(tx, actor, found.request, { conditionId: condition, reason: given.form.reason });
    });
    if (!isRefusal(done)) return seeOther(addressOf('/diploma-requests/:id', { id }), 'requests.takenBack');
    return askAgain(done, given.filled, (filled) => this.ask({ id, condition }, actor, reader, filled));
  }

  private async ask({ id, condition }: Asked, actor: Actor, reader: Reader, filled: Filled): Promise<Answer> {
    const found = await this.database.read((tx) => conditionToTakeBack(tx, actor, { id, condition }));
    if (isRefusal(found)) return found;
    const w = words(reader.locale);
    const back = addressOf('/diploma-requests/:id', { id });
    return page(
      {
        title: w.conditions.takeBackTitle,
        where: w.number(found.request.number),
        lead: conditionIn(found.condition, reader.locale),
        filled,
        width: 'reading',
        back: { href: back, text: w.number(found.request.number) },
      },
      <Form action={addressOf('/diploma-requests/:id/conditions/:condition/taking-back', { id, condition })}>
        <p class="govuk-body">{w.conditions.takeBackLead}</p>
        <TextArea
          {...fieldsOf(filled, reader)('reason')}
          label={w.conditions.takeBackReason}
          hint={w.conditions.takeBackHint}
          rows={4}
          atMost={2000}
        />
        <Submit cancel={back}>{w.conditions.takeBackButton}</Submit>
      </Form>,
    );
  }
}

interface Asked {
  readonly id: string;
  readonly condition: string;
}

/** A certified condition of a request whose registry reads. */
async function conditionToTakeBack(
  tx: Tx,
  actor: Actor,
  { id, condition }: Asked,
): Promise<{ readonly request: DiplomaRequest; readonly condition: AskedCondition } | Refusal> {
  const request = await findRequest(tx, actor, id);
  if (!request) return notFound;
  const refusal = notToCertify(request);
  if (refusal) return refusal;
  const found = (await conditionsOf(tx, request)).find((one) => one.id === condition);
  if (!found) return notFound;
  return found.certified === null ? refuse(409, 'requests.notCertified') : { request, condition: found };
}
