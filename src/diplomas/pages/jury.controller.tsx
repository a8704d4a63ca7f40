import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, UseGuards } from '@nestjs/common';
import { setLeastMembers } from '../../institution/index.js';
import { AdministratorsOnly, CurrentActor, type Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { notFound } from '../../platform/refusal/index.js';
import {
  addressOf,
  bind,
  blank,
  fieldsOf,
  Form,
  page,
  Reading,
  seeOther,
  Submit,
  Table,
  TextField,
  writeDay,
  type Answer,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { juriesByIds } from '../data/catalogue.store.js';
import { leastMembersSet } from '../data/juries.store.js';
import { nameIn } from '../words/name-in.js';
import { words } from '../words/words.js';
import { LeastMembersForm } from './catalogue.form.js';

/**
 * With how many members a jury sits at least, set by administrators for the sessions composed from then on, and who
 * changed it.
 */
@Controller('institution/juries/:id')
@UseGuards(AdministratorsOnly)
export class JuryController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  show(@Param('id', ParseUUIDPipe) id: string, @Reading() reader: Reader): Promise<Answer> {
    return this.ask(id, reader);
  }

  @Post()
  async set(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const given = bind(LeastMembersForm, body);
    if (!given.ok) return this.ask(id, reader, given.filled);
    const isThere = await this.database.transact(async (tx) => {
      const [jury] = await juriesByIds(tx, [id]);
      if (jury) await setLeastMembers(tx, id, { members: given.form.leastMembers, by: actor.personId });
      return jury !== undefined;
    });
    return isThere ? seeOther(addressOf('/institution/juries/:id', { id }), 'institution.leastMembersSet') : notFound;
  }

  private async ask(id: string, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read(async (tx) => {
      const [jury] = await juriesByIds(tx, [id]);
      return jury && { jury, changes: await leastMembersSet(tx, id) };
    });
    if (!found) return notFound;
    const { jury, changes } = found;
    const { catalogue: w } = words(reader.locale);
    const shown = filled ?? blank({ leastMembers: String(jury.leastMembers) });
    const back = addressOf('/diplomas');
    return page(
      {
        title: nameIn(jury, reader.locale),
        where: jury.code,
        filled: shown,
        width: 'reading',
        back: { href: back, text: w.title },
      },
      <>
        <Form action={addressOf('/institution/juries/:id', { id })}>
          <TextField
            {...fieldsOf(shown, reader)('leastMembers')}
            label={w.leastMembers}
            hint={w.leastMembersFrom}
            numeric
            width={3}
          />
          <Submit cancel={back}>{w.save}</Submit>
        </Form>
        {changes.length === 0 ? null : (
          <Table
            caption={w.leastMembersHistory}
            rows={changes}
            columns={[
              {
                title: w.changedOn,
                cell: ({ at }) => writeDay(localDate(at, INSTITUTION_TIME_ZONE), reader.locale),
              },
              { title: w.changedBy, names: true, cell: ({ by }) => by },
              { title: w.before, numeric: true, cell: ({ before }) => before },
              { title: w.after, numeric: true, cell: ({ members }) => members },
            ]}
          />
        )}
      </>,
    );
  }
}
