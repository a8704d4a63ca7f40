import { Controller, Get, Inject, Param, UseInterceptors } from '@nestjs/common';
import { DocumentText, Papers } from '../../papers/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import {
  addressOf,
  Button,
  Card,
  Columns,
  OpenToAll,
  page,
  Reading,
  SlowGuesses,
  writeDay,
  type Answer,
  type Reader,
} from '../../platform/web/index.js';
import { useCopy } from '../data/copies.store.js';
import { sheetForThePortal } from '../data/sheets.store.js';
import type { Sheet, SheetPaper } from '../rules/index.js';
import { words } from '../words/words.js';
import { Parties } from './parties.js';

/** Whoever bears a link has no account: nothing that people sent is theirs. */
const BEARER = { personId: '' } as const;
const BY_COPY = 'whoever signed without an account bears the link of their copy';

interface SignedSheet extends Sheet {
  readonly sealed: NonNullable<Sheet['sealed']>;
  readonly final: SheetPaper;
}

/**
 * The copy of whoever signed by a link: the signed document and nothing else, whoever is signed in beside. A link that
 * does not live is one quiet answer, whatever ended it.
 */
@Controller('copies/:token')
@UseInterceptors(SlowGuesses)
export class CopyController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
  ) {}

  @Get()
  @OpenToAll(BY_COPY)
  async show(@Param('token') token: string, @Reading() reader: Reader): Promise<Answer> {
    const sheet = await this.open(token);
    return sheet ? copyPage(token, sheet, reader) : endedPage(reader);
  }

  @Get('document')
  @OpenToAll(BY_COPY)
  async document(@Param('token') token: string, @Reading() reader: Reader): Promise<Answer> {
    const sheet = await this.open(token);
    if (!sheet) return endedPage(reader);
    const served = await this.papers.serve(sheet.final.id, BEARER, { isCached: false });
    return isRefusal(served) && served.status === 404 ? endedPage(reader) : served;
  }

  /** The sheet, while its document is kept: its row, and its bytes. */
  private async open(token: string): Promise<SignedSheet | undefined> {
    const sheet = await this.database.transact(async (tx) => {
      const sheetId = await useCopy(tx, token);
      return sheetId === undefined ? undefined : sheetForThePortal(tx, sheetId);
    });
    if (!sheet?.sealed || !sheet.final || !(await this.papers.has([sheet.final.sha256]))) return undefined;
    return { ...sheet, sealed: sheet.sealed, final: sheet.final };
  }
}

function copyPage(token: string, sheet: SignedSheet, reader: Reader): Answer {
  const { copy: w, sheet: titles, card } = words(reader.locale);
  return page(
    {
      title: sheet.title,
      heading: titles.headings.complete,
      lead: w.lead(sheet.title, writeDay(localDate(sheet.sealed.at, sheet.timeZone), reader.locale)),
      width: 'wide',
      standsAlone: true,
    },
    <Columns
      aside={
        <Card title={card.title}>
          <Parties sheet={sheet} />
        </Card>
      }
    >
      <p class="govuk-body">
        <Button href={addressOf('/copies/:token/document', { token })}>{w.download}</Button>
      </p>
      <Card title={sheet.document.title}>
        <DocumentText document={sheet.document} />
      </Card>
    </Columns>,
  );
}

/** The same bytes for every link that does not live. */
function endedPage(reader: Reader): Answer {
  const w = words(reader.locale).copy;
  return page(
    { title: w.endedTitle, status: 404, width: 'reading', standsAlone: true },
    <p class="govuk-body-l">{w.ended}</p>,
  );
}
