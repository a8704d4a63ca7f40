import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Config } from '../config/index.js';
import { CheckedStore } from './checked-store.js';
import { LocalStore } from './local-store.js';
import { Store } from './store.js';

@Global()
@Module({
  providers: [{ provide: Store, useFactory: (config: Config) => new CheckedStore(new LocalStore(path.join(config.dataDir, 'files'))), inject: [Config] }],
  exports: [Store],
})
export class FilesModule {}
