import { Controller, Get, Inject } from '@nestjs/common';
import { CurrentActor, type Actor } from '../../people/index.js';
import { Database } from '../../platform/database/index.js';
import { data, type Answer } from '../../platform/web/index.js';
import { dataOf } from '../data/my-data.store.js';

/** One's own data, to keep or to take elsewhere. The documents themselves are on the pages of their files. */
@Controller('me/data')
export class MyDataController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  async download(@CurrentActor() actor: Actor): Promise<Answer> {
    const mine = await this.database.read((tx) => dataOf(tx, actor.personId));
    return data(mine, 200, { 'Content-Disposition': 'attachment; filename="aval.json"' });
  }
}
