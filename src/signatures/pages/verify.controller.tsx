import { Controller, Get, Inject, Param, Query, UseInterceptors } from '@nestjs/common';
import { paperByCode, readCode, writeCode } from '../../papers/index.js';
import { localDate } from '../../platform/clock/index.js';
import { Database } from '../../platform/database/index.js';
import { refuse } from '../../platform/refusal/index.js';
import {
  blank,
  Button,
  fieldsOf,
  Form,
  OpenToAll,
  page,
  Reading,
  refused,
  seeOther,
  SlowGuesses,
  SummaryList,
  Table,
  TextField,
  writeDay,
  addressOf,
  type Answer,
  type Filled,
  type Locale,
  type Reader,
} from '../../platform/web/index.js';
import type { Sheet } from '../rules/index.js';
import { sheetByCode } from '../data/sheets.store.js';
import { words } from '../words/words.js';
import { CompareCard, faultOfHash } from './compare-card.js';
import { verifiedPaperPage } from './verified-paper.page.js';

const FOR_ALL = 'whoever holds a signed document may verify it';

/** Tells anyone who holds a signed document whether it is genuine, and nothing that the paper does not show. */
@Controller('verify')
@UseInterceptors(SlowGuesses)
export class VerifyController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get()
  @OpenToAll(FOR_ALL)
  ask(@Query('code') typed: unknown, @Reading() reader: Reader): Answer {
    if (typeof typed !== 'string') return askPage(reader, blank());
    const code = readCode(typed);
    return code === undefined
      ? askPage(reader, refused(blank({ code: typed }), refuse(422, 'signatures.codeMalformed', undefined, 'code')))
      : seeOther(addressOf('/verify/:code', { code: writeCode(code) }));
  }

  @Get(':code')
  @OpenToAll(FOR_ALL)
  async show(
    @Param('code') typed: string,
    @Query('sha256') sha256: unknown,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const code = readCode(typed);
    const found =
      code === undefined
        ? undefined
        : await this.database.read(async (tx) => {
            const sheet = await sheetByCode(tx, code);
            return (
              sheet?.sealed && { ...sheet, sealed: sheet.sealed, said: await tx.wiring.sheetOwners.stateOf(tx, sheet) }
            );
          });
    const compared = typeof sha256 === 'string' && sha256.trim() !== '' ? sha256.trim().toLowerCase() : undefined;
    if (found) return genuinePage(found, found.said, compared, reader);
    const paper = code === undefined ? undefined : await this.database.read((tx) => paperByCode(tx, code));
    return code !== undefined && paper ? verifiedPaperPage(paper, code, compared, reader) : unknownPage(reader);
  }
}

function askPage(reader: Reader, filled: Filled): Answer {
  const w = words(reader.locale).verify;
  return page(
    { title: w.title, lead: w.lead, filled, width: 'reading' },
    <Form action={addressOf('/verify')} get>
      <TextField {...fieldsOf(filled, reader)('code')} label={w.code} hint={w.codeHint} autocomplete="off" />
      <Button>{w.button}</Button>
    </Form>,
  );
}

function unknownPage(reader: Reader): Answer {
  const w = words(reader.locale).verify;
  return page(
    { title: w.unknownTitle, status: 404, width: 'reading' },
    <>
      <p class="govuk-body-l">{w.unknown}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf('/verify')}>
          {w.again}
        </a>
      </p>
    </>,
  );
}

function genuinePage(
  sheet: Sheet & { readonly sealed: NonNullable<Sheet['sealed']> },
  said: ((locale: Locale) => string) | undefined,
  compared: string | undefined,
  reader: Reader,
): Answer {
  const { locale } = reader;
  const w = words(locale).verify;
  const code = writeCode(sheet.sealed.code);
  const hash = (sha256: string) => <code class="aval-code">{sha256}</code>;
  return page(
    { title: w.genuine, where: sheet.title, width: 'reading', scripts: ['signatures/pages/compare'] },
    <>
      <SummaryList
        rows={[
          { term: w.what, value: sheet.title },
          { term: w.completeOn, value: writeDay(localDate(sheet.sealed.at, sheet.timeZone), locale) },
          ...(said ? [{ term: w.state, value: said(locale) }] : []),
          { term: w.code, value: <code class="aval-code">{code}</code> },
          { term: w.signedDocument, value: hash(sheet.paper.sha256) },
          ...(sheet.original ? [{ term: w.originalDocument, value: hash(sheet.original.sha256) }] : []),
          { term: w.finalDocument, value: sheet.final ? hash(sheet.final.sha256) : w.coming },
        ]}
      />
      <Table
        caption={w.parties}
        rows={sheet.parties}
        columns={[
          { title: w.party, names: true, cell: ({ role }) => role },
          { title: w.name, cell: ({ signature }) => signature?.name ?? '' },
          { title: w.on, cell: ({ signature }) => (signature ? writeDay(signature.signedOn, locale) : '') },
        ]}
      />
      <CompareCard
        code={code}
        compared={compared === undefined ? undefined : { sha256: compared, said: comparison(sheet, compared, reader) }}
        reader={reader}
      />
    </>,
  );
}

function comparison({ paper, final, original }: Sheet, sha256: string, reader: Reader): string {
  const w = words(reader.locale).verify;
  const fault = faultOfHash(sha256, reader);
  if (fault !== undefined) return fault;
  if (sha256 === final?.sha256) return w.matches.final;
  if (sha256 === original?.sha256) return w.matches.original;
  return sha256 === paper.sha256 ? w.matches.signed : w.matches.none;
}
