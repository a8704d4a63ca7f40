// A process that starts an embedded database, says where it is, and lives until it is killed.
import { startEmbedded } from '../../dist/src/embedded-database/index.js';

const [dataDir, withoutNamespaces] = process.argv.slice(2);
try {
  const { url } = await startEmbedded({
    dataDir,
    withoutNamespaces: withoutNamespaces === 'true',
    settings: ['fsync=off'],
  });
  process.stdout.write(`${url}\n`);
} catch (error) {
  process.stdout.write(`${error.message}\n`);
  process.exit(1);
}
