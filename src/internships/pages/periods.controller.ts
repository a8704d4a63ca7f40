import { Controller } from '@nestjs/common';
import { PeriodPages, type EditedDeclaration } from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import type { Reader } from '../../platform/web/index.js';
import { internshipToEdit } from '../acts/internship-to-edit.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { words } from '../words/words.js';
import { addressOf } from '../../platform/web/index.js';

/** The experience on which the need of an internship is weighed, while its request is prepared: one page a period. */
@Controller('internships/:id/periods')
export class InternshipPeriodsController extends PeriodPages {
  protected async declarationOf(
    tx: Tx,
    id: string,
    actor: Actor,
    { locale }: Reader,
  ): Promise<EditedDeclaration | Refusal> {
    const internship = await internshipToEdit(tx, actor, id);
    if (isRefusal(internship)) return internship;
    const { number, declarationId, centreId } = internship;
    return {
      declarationId,
      centreId,
      kind: '/internships',
      where: agreementWords(locale).number(number),
      preparation: { href: addressOf('/internships/:id/experience', { id }), text: words(locale).submission.periods },
    };
  }
}
