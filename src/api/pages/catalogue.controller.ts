import { Controller, Get, Inject } from '@nestjs/common';
import { diplomas } from '../../diplomas/index.js';
import { Database } from '../../platform/database/index.js';
import { data, OpenToAll, type Answer } from '../../platform/web/index.js';
import { OPENAPI } from '../openapi/document.js';

/** What programs may ask about, and how. */
@Controller('api/v1')
export class CatalogueController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('diplomas')
  @OpenToAll('the catalogue of diplomas is public')
  async diplomas(): Promise<Answer> {
    const found = await this.database.read(diplomas);
    return data(
      found.map(({ code, family, credits, nameFr, nameEn }) => ({
        code,
        family,
        credits,
        name: { fr: nameFr, en: nameEn },
      })),
    );
  }

  @Get('openapi.json')
  @OpenToAll('a program reads how to ask before it asks')
  openapi(): Answer {
    return data(OPENAPI);
  }
}
