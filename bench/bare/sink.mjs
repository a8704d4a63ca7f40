// What an upload is measured beside: multipart, SHA-256 while it flows, on the disk before the answer, and nothing
// else. `node sink.mjs <folder>` says its address.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import multer from 'multer';

const folder = process.argv[2];
await mkdir(folder, { recursive: true });

async function keep(stream) {
  const hash = createHash('sha256');
  const handle = await open(path.join(folder, randomUUID()), 'wx', 0o600);
  try {
    for await (const chunk of stream) {
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

const receive = multer({
  storage: {
    _handleFile: (_request, file, done) =>
      void keep(file.stream).then((sha256) => done(null, { filename: sha256 }), done),
    _removeFile: (_request, _file, done) => done(null),
  },
}).any();

const server = createServer((request, response) => {
  receive(request, response, (error) => {
    response.writeHead(error ? 500 : 303, { Location: '/' });
    response.end();
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`));
