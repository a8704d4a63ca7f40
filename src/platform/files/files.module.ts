import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Config, s3AddressFrom } from '../config/index.js';
import { CheckedStore } from './checked-store.js';
import { LocalStore } from './local-store.js';
import { S3Store } from './s3-store.js';
import { Store } from './store.js';

/** A local folder, or the objects that `STORE_URL` names. */
function storeFor({ dataDir, storeUrl }: Config): Store {
  const address = storeUrl === undefined ? undefined : s3AddressFrom(storeUrl);
  return new CheckedStore(address ? new S3Store(address, path.join(dataDir, 'on-the-way')) : new LocalStore(path.join(dataDir, 'files')));
}

@Global()
@Module({ providers: [{ provide: Store, useFactory: storeFor, inject: [Config] }], exports: [Store] })
export class FilesModule {}
