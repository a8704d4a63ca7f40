// What a download is measured beside: a file of this folder, streamed, and nothing else. `node files.mjs <folder>` says
// its address.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';

const folder = process.argv[2];
const server = createServer(async (request, response) => {
  const file = path.join(folder, path.basename(request.url));
  const { size } = await stat(file);
  response.writeHead(200, { 'Content-Type': 'application/pdf', 'Content-Length': size });
  pipeline(createReadStream(file), response, () => undefined);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`));
