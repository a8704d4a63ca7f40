import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { actorOfRequest } from '../people/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { registerLife, whenMoved } from '../platform/lifecycle/index.js';
import { offerMoves } from '../platform/lifecycle/web/index.js';
import { notFound } from '../platform/refusal/index.js';
import { sayStateOf, whenComplete } from '../signatures/index.js';
import { abandonAmendment } from './abandon-amendment.js';
import { advanceInternships } from './advance-internships.js';
import { findAmendment } from './amendments.store.js';
import { cancelInternship, refuseInternship } from './cancel-internship.js';
import { AMENDMENT_LIFECYCLE, INTERNSHIP_LIFECYCLE, type Amendment, type Internship } from './domain/index.js';
import { agreementSigned, amendmentSigned } from './follow-signatures.js';
import { tellOfAmendment, tellOfInternship } from './internship-moved.job.js';
import { findInternship } from './internships.store.js';
import { moverOf } from './move-internship.js';
import { remindOfSignatures } from './remind-of-signatures.js';
import { returnInternship } from './return-internship.js';
import { sayAgreementState } from './say-state.js';
import { words as agreementWords } from './web/agreement-words.js';
import { AmendmentsController } from './web/amendments.controller.js';
import { InternshipCertificateController } from './web/certificate.controller.js';
import { InternshipCourseController } from './web/course.controller.js';
import { InternshipDecisionController } from './web/decision.controller.js';
import { InternshipDocumentsController } from './web/documents.controller.js';
import { InternshipController } from './web/internship.controller.js';
import { InternshipsController } from './web/internships.controller.js';
import { InternshipInterruptionController } from './web/interruption.controller.js';
import { words as lifeWords } from './web/life-words.js';
import { InternshipPeriodsController } from './web/periods.controller.js';
import './web/sentences.js';
import { InternshipSubmissionController } from './web/submission.controller.js';

/** Midnight comes at other hours overseas: every hour, those whose day has come. */
const EVERY_HOUR = '3 * * * *';
const EVERY_MORNING = '25 5 * * *';

@Module({
  controllers: [
    InternshipsController,
    InternshipController,
    InternshipSubmissionController,
    InternshipPeriodsController,
    InternshipDocumentsController,
    InternshipCourseController,
    InternshipDecisionController,
    InternshipInterruptionController,
    InternshipCertificateController,
    AmendmentsController,
  ],
})
export class InternshipsModule implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly database: Database,
  ) {}

  onModuleInit(): void {
    registerLife({
      lifecycle: INTERNSHIP_LIFECYCLE,
      words: { fr: lifeWords('fr').internship, en: lifeWords('en').internship },
    });
    registerLife({
      lifecycle: AMENDMENT_LIFECYCLE,
      words: { fr: lifeWords('fr').amendment, en: lifeWords('en').amendment },
    });
    offerMoves<Internship>({
      collection: 'internships',
      lifecycle: INTERNSHIP_LIFECYCLE,
      find: (tx, request, id) => findInternship(tx, actorOfRequest(request), id),
      act: async (tx, request, found, move, reason) => {
        const actor = actorOfRequest(request);
        if (move === 'return') return returnInternship(tx, actor, found, reason);
        if (move === 'refuse') return refuseInternship(tx, actor, found, reason);
        return move === 'cancel' || move === 'cancelSigned'
          ? cancelInternship(tx, actor, found, move, reason)
          : notFound;
      },
      titleOf: ({ number }, locale) => agreementWords(locale).number(number),
    });
    offerMoves<Amendment>({
      collection: 'amendments',
      lifecycle: AMENDMENT_LIFECYCLE,
      find: (tx, request, id) => findAmendment(tx, actorOfRequest(request), id),
      act: async (tx, request, found, move, reason) =>
        move === 'abandon' ? abandonAmendment(tx, moverOf(actorOfRequest(request)), found, reason) : notFound,
      titleOf: ({ number }, locale) => `${lifeWords(locale).amendment.thing} ${number}`,
    });
    whenMoved('internship', 'internships', tellOfInternship);
    whenMoved('amendment', 'internships', tellOfAmendment);
    whenComplete('internship', agreementSigned);
    whenComplete('amendment', amendmentSigned);
    sayStateOf('internship', sayAgreementState);
    this.jobs.schedule('advance-internships', EVERY_HOUR, () => advanceInternships(this.database));
    this.jobs.schedule('remind-of-signatures', EVERY_MORNING, () => this.database.transact(remindOfSignatures));
  }
}
