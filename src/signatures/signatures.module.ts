import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { LinkMakers } from '../letters/index.js';
import { OF_FILES, Papers } from '../papers/index.js';
import { Config } from '../platform/config/index.js';
import { Database } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import { makeInvitedLink } from './acts/make-invited-link.js';
import { WRITE_OF_REFUSAL } from './acts/refuse-to-sign.js';
import { bindSheet } from './acts/sheet-signed.job.js';
import { SheetOwners } from './acts/sheet-owners.js';
import { BIND_SHEET } from './acts/sign-sheet.js';
import { CopiesController } from './pages/copies.controller.js';
import { CopyController } from './pages/copy.controller.js';
import { KeepingController } from './pages/keeping.controller.js';
import { ListController } from './pages/list.controller.js';
import { PaperController } from './pages/paper.controller.js';
import { SheetsController } from './pages/sheets.controller.js';
import { SignController } from './pages/sign.controller.js';
import { VerifyController } from './pages/verify.controller.js';
import { writeOfRefusal } from './acts/write-of-refusal.job.js';
import { COPY_LINK, SIGNING_LINK } from './acts/write-to-parties.js';
import { makeCopyLink } from './data/copies.store.js';

/** The pages where one signs, keeps and verifies; gives `SheetOwners` to the rooms whose documents are signed. */
@Module({
  controllers: [
    ListController,
    SheetsController,
    KeepingController,
    PaperController,
    SignController,
    CopiesController,
    CopyController,
    VerifyController,
  ],
  providers: [{ provide: SheetOwners, inject: [Database], useFactory: ({ wiring }: Database) => wiring.sheetOwners }],
  exports: [SheetOwners],
})
export class SignaturesModule implements OnModuleInit {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Papers) private readonly papers: Papers,
    @Inject(LinkMakers) private readonly links: LinkMakers,
  ) {}

  onModuleInit(): void {
    this.links.bring(SIGNING_LINK, makeInvitedLink);
    this.links.bring(COPY_LINK, makeCopyLink);
    const { database, papers } = this;
    const origin = this.config.publicUrl ?? `http://localhost:${this.config.port}`;
    this.jobs.register<{ readonly sheetId: string }>(
      BIND_SHEET,
      ({ sheetId }) => bindSheet({ database, papers, origin }, sheetId),
      OF_FILES,
    );
    this.jobs.register<Parameters<typeof writeOfRefusal>[1]>(WRITE_OF_REFUSAL, (refused) =>
      database.transact((tx) => writeOfRefusal(tx, refused)),
    );
  }
}
