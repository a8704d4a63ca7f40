import { Clamd } from '../papers/index.js';
import type { Config } from '../platform/config/index.js';
import { openStores } from '../platform/files/index.js';
import { Mail } from '../platform/mail/index.js';
import { reasonOf, type Finding } from './finding.js';

/** Whether files can be put away, and what was refused beside them. */
export async function lookAtStore(config: Config): Promise<Finding> {
  const of = config.storeUrl === undefined ? 'files' : 'files (STORE_URL)';
  try {
    const { files, quarantine } = await openStores(config);
    await files.tryIt();
    await quarantine.tryIt();
    return { of, says: 'can be put away' };
  } catch (error) {
    return {
      of,
      says: reasonOf(error),
      remedy:
        config.storeUrl === undefined
          ? 'Let the user that runs Aval write in DATA_DIR.'
          : 'See that the S3 server answers from here, and that its keys may read and write there.',
    };
  }
}

/** Whether letters can leave. */
export async function lookAtMail(config: Config): Promise<Finding> {
  const of = 'letters';
  const mail = new Mail(config);
  if (!mail.canSend) return { of, says: 'are kept, and read in the portal: no SMTP_URL' };
  try {
    await mail.tryIt();
    return { of, says: 'the mail server lets us in' };
  } catch (error) {
    return {
      of,
      says: reasonOf(error),
      remedy: 'See that SMTP_URL is right, and that the server lets this machine in. Letters wait meanwhile, two days.',
    };
  } finally {
    mail.onModuleDestroy();
  }
}

/** Whether what people send can be scanned. */
export async function lookAtAntivirus({ clamdUrl }: Config): Promise<Finding> {
  const of = 'antivirus';
  if (clamdUrl === undefined) return { of, says: 'none: files are not scanned, and nothing says they are' };
  try {
    return { of, says: await new Clamd(clamdUrl).version() };
  } catch (error) {
    return {
      of,
      says: reasonOf(error),
      remedy:
        'See that clamd runs, and that CLAMD_URL is right. What is sent waits for it: nobody else reads it before.',
    };
  }
}

/** Whether the links in letters lead here. */
export function lookAtAddress({ publicUrl, nodeEnv }: Config): Finding {
  const of = 'PUBLIC_URL';
  if (publicUrl !== undefined) return { of, says: publicUrl };
  if (nodeEnv !== 'production') return { of, says: 'not said: letters lead to this machine alone' };
  return {
    of,
    says: 'It is not said: the links in letters lead nowhere.',
    remedy: 'Say the address that people type: PUBLIC_URL=https://aval.example.org',
  };
}
