import { BadEnvironment, type Config } from '../config/index.js';

/** Refuses (`BadEnvironment`), before anything is opened, an S3 server that nothing installed here can speak to. */
export async function checkInstalled({ storeUrl }: Config): Promise<void> {
  if (storeUrl === undefined) return;
  try {
    await import('@aws-sdk/client-s3');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new BadEnvironment(
      'STORE_URL is given, and the S3 client (@aws-sdk/client-s3) is not installed: run npm ci without --omit=optional, or keep files in DATA_DIR.',
      { cause: error },
    );
  }
}
