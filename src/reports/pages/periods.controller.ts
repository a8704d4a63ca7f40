import { Controller } from '@nestjs/common';
import { PeriodPages, type EditedDeclaration } from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import type { Reader } from '../../platform/web/index.js';
import { reportToEdit } from '../acts/report-to-edit.js';
import { words } from '../words/words.js';
import { addressOf } from '../../platform/web/index.js';

/** The periods of a file under preparation, each on its page. */
@Controller('reports/:id/periods')
export class PeriodsController extends PeriodPages {
  protected async declarationOf(
    tx: Tx,
    id: string,
    actor: Actor,
    { locale }: Reader,
  ): Promise<EditedDeclaration | Refusal> {
    const found = await reportToEdit(tx, actor, id);
    if (isRefusal(found)) return found;
    const {
      report: { number, centreId },
      version: { declarationId },
    } = found;
    const w = words(locale);
    return {
      declarationId,
      centreId,
      kind: '/reports',
      where: w.number(number),
      preparation: { href: addressOf('/reports/:id/submission', { id }), text: w.submission.title },
    };
  }
}
