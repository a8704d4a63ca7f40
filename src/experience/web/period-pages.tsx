import type { LocalDate } from '../../platform/clock/index.js';
import type { Database, Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { bind, blank, page, refused, seeOther, type Answer, type Filled, type Reader } from '../../platform/web/index.js';
import type { Period } from '../domain/index.js';
import { removePeriod, writePeriod } from '../periods.store.js';
import { PeriodForm, periodFrom, typedOf } from './period.form.js';
import { PeriodPage } from './period.page.js';
import { words } from './words.js';

const MOST_PERIODS = 200;

/** A declaration under preparation, as the room that owns it finds it for whoever may edit it. */
export interface EditedDeclaration {
  readonly declarationId: string;
  readonly periods: readonly Period[];
  /** The address of what it belongs to, and how that is called. */
  readonly at: string;
  readonly where: string;
  /** Today where it is prepared: no period begins later. */
  readonly today: LocalDate;
}

/** How the owner finds it, or why it is not to be edited. */
export type FindDeclaration = (tx: Tx) => Promise<EditedDeclaration | Refusal>;

/** The pages of one period, for the room that owns its declaration: it keeps the addresses, `<at>/periods/…`, and says who may edit. */
export class PeriodPages {
  /** `preparation` is the title of the page that shows them all, `<at>/submission` where it has no page of its own. */
  constructor(private readonly database: Database, private readonly preparation: (reader: Reader) => string, private readonly before: 'submission' | 'experience' = 'submission') {}

  /** A period to type, or to change when it has an id. */
  async ask(find: FindDeclaration, periodId: string | undefined, reader: Reader, filled?: Filled): Promise<Answer> {
    const found = await this.database.read((tx) => periodIn(tx, find, periodId));
    if (isRefusal(found)) return found;
    const { at, where, period } = found;
    const w = words(reader.locale);
    const shown = filled ?? blank(typedOf(period));
    const here = `${at}/periods`;
    return page(
      { title: period ? w.edit : w.new, where, filled: shown, width: 'reading', back: { href: `${at}/${this.before}`, text: this.preparation(reader) } },
      <PeriodPage action={period ? `${here}/${period.id}` : here} remove={period && `${here}/${period.id}/remove`} filled={shown} />,
    );
  }

  /** Writes what was typed: a new period, or over the one of this id. */
  async write(find: FindDeclaration, periodId: string | undefined, body: unknown, reader: Reader): Promise<Answer> {
    const given = bind(PeriodForm, body);
    if (!given.ok) return this.ask(find, periodId, reader, given.filled);
    const done = await this.database.transact(async (tx): Promise<string | Refusal> => {
      const found = await periodIn(tx, find, periodId);
      if (isRefusal(found)) return found;
      const period = periodFrom(given.form, found.today);
      if (isRefusal(period)) return period;
      if (periodId === undefined && found.periods.length >= MOST_PERIODS) return refuse(422, 'experience.tooMany');
      await writePeriod(tx, found.declarationId, { ...period, ...(periodId !== undefined && { id: periodId }) });
      return found.at;
    });
    return isRefusal(done) ? this.ask(find, periodId, reader, refused(given.filled, done)) : seeOther(`${done}/${this.before}`, 'experience.saved');
  }

  /** Takes a period away. */
  async remove(find: FindDeclaration, periodId: string): Promise<Answer> {
    const done = await this.database.transact(async (tx): Promise<string | Refusal> => {
      const found = await periodIn(tx, find, periodId);
      if (isRefusal(found)) return found;
      await removePeriod(tx, found.declarationId, periodId);
      return found.at;
    });
    return isRefusal(done) ? done : seeOther(`${done}/${this.before}`, 'experience.removed');
  }
}

async function periodIn(tx: Tx, find: FindDeclaration, periodId: string | undefined): Promise<(EditedDeclaration & { readonly period: Period | undefined }) | Refusal> {
  const found = await find(tx);
  if (isRefusal(found)) return found;
  const period = found.periods.find(({ id }) => id === periodId);
  return periodId !== undefined && !period ? notFound : { ...found, period };
}
