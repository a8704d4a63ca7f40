import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Config, s3AddressFrom } from '../config/index.js';
import { CheckedStore } from './checked-store.js';
import { LocalStore } from './local-store.js';
import { Quarantine, Store } from './store.js';

/** Both stores of a portal, for what works beside it. */
export interface Stores {
  readonly files: Store;
  readonly quarantine: Quarantine;
}

/** Opens them without the rooms. */
export async function openStores(config: Config): Promise<Stores> {
  return { files: await storeFor(config), quarantine: await quarantineFor(config) };
}

/** A local folder, or the objects that `STORE_URL` names. */
async function storeFor(config: Config): Promise<Store> {
  return new CheckedStore(await storeIn(config, 'files', ''));
}

/** Beside it, out of the reach of what serves it. */
function quarantineFor(config: Config): Promise<Quarantine> {
  return storeIn(config, 'quarantine', 'quarantine/');
}

async function storeIn(config: Config, folder: string, prefix: string): Promise<Store> {
  const address = config.storeUrl === undefined ? undefined : s3AddressFrom(config.storeUrl);
  if (!address) return new LocalStore(path.join(config.dataDir, folder));
  const { awsAccessKeyId, awsSecretAccessKey, awsSessionToken } = config;
  const keys =
    awsAccessKeyId !== undefined && awsSecretAccessKey !== undefined
      ? {
          accessKeyId: awsAccessKeyId,
          secretAccessKey: awsSecretAccessKey,
          ...(awsSessionToken !== undefined && { sessionToken: awsSessionToken }),
        }
      : undefined;
  // Whoever keeps files in a folder neither loads the S3 client nor needs it installed.
  const { S3Store } = await import('./s3-store.js');
  return new S3Store(
    { ...address, prefix: address.prefix + prefix, region: address.region ?? config.awsRegion },
    path.join(config.dataDir, 'on-the-way'),
    { keys },
  );
}

/**
 * The two stores of a portal: of the files it serves, and of what was refused after it was received, which nothing
 * serves.
 */
@Global()
@Module({
  providers: [
    { provide: Store, useFactory: storeFor, inject: [Config] },
    { provide: Quarantine, useFactory: quarantineFor, inject: [Config] },
  ],
  exports: [Store, Quarantine],
})
export class FilesModule {}
