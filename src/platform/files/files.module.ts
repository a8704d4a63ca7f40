import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Config, s3AddressFrom } from '../config/index.js';
import { CheckedStore } from './checked-store.js';
import { LocalStore } from './local-store.js';
import { S3Store } from './s3-store.js';
import { Store } from './store.js';

/** A local folder, or the objects that `STORE_URL` names. */
function storeFor(config: Config): Store {
  const address = config.storeUrl === undefined ? undefined : s3AddressFrom(config.storeUrl);
  if (!address) return new CheckedStore(new LocalStore(path.join(config.dataDir, 'files')));
  const { awsAccessKeyId, awsSecretAccessKey, awsSessionToken } = config;
  const keys =
    awsAccessKeyId !== undefined && awsSecretAccessKey !== undefined
      ? {
          accessKeyId: awsAccessKeyId,
          secretAccessKey: awsSecretAccessKey,
          ...(awsSessionToken !== undefined && { sessionToken: awsSessionToken }),
        }
      : undefined;
  return new CheckedStore(
    new S3Store({ ...address, region: address.region ?? config.awsRegion }, path.join(config.dataDir, 'on-the-way'), {
      keys,
    }),
  );
}

@Global()
@Module({ providers: [{ provide: Store, useFactory: storeFor, inject: [Config] }], exports: [Store] })
export class FilesModule {}
