import { Controller } from '@nestjs/common';
import { PeriodPages, type EditedDeclaration } from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import type { Reader } from '../../platform/web/index.js';
import { examinationToEdit } from '../acts/examination-to-edit.js';
import { words } from '../words/words.js';
import { addressOf } from '../../platform/web/index.js';

/** The declared periods of an examination being prepared: one page a period. */
@Controller('examinations/:id/periods')
export class ExaminationPeriodsController extends PeriodPages {
  protected async declarationOf(
    tx: Tx,
    id: string,
    actor: Actor,
    { locale }: Reader,
  ): Promise<EditedDeclaration | Refusal> {
    const examination = await examinationToEdit(tx, actor, id);
    if (isRefusal(examination)) return examination;
    const { number, declarationId, centreId } = examination;
    const w = words(locale);
    return {
      declarationId,
      centreId,
      kind: '/examinations',
      where: w.number(number),
      preparation: { href: addressOf('/examinations/:id/submission', { id }), text: w.submission.title },
    };
  }
}
