// Leaves a picture of each page of each paper, and of each important screen: light, dark, on a phone and printed.
// `npm run pictures` · `-- --only papers` or `screens` · `-- --to FOLDER` (./pictures)
// `-- --docs` writes docs/papers.md instead, with a picture of each paper.
// Ends with 1 when a screen could not be reached.
import '../../scripts/typescript.mjs';
import startServer from '../support/start-server.mjs';
import stopServer from '../support/stop-server.mjs';

if (process.argv.includes('--docs')) {
  const { writePapersPage } = await import('../../bench/papers/write-page.mjs');
  await writePapersPage();
  process.exit();
}
await startServer();
try {
  const { takePictures } = await import('./take-pictures.ts');
  process.exitCode = await takePictures(process.argv.slice(2));
} finally {
  await stopServer();
}
