// Compiles src/ and migrations/ into dist/, anew: a file that was taken away is not there any more.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
/** Specs stay here, and what browsers run is made by scripts/assets.mjs. */
const ASIDE = /\.(?:spec|client|d)\.tsx?$/;

await rm(dist, { recursive: true, force: true });
for (const folder of ['src', 'migrations']) {
  const files = await readdir(path.join(root, folder), { recursive: true });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !ASIDE.test(file));
  await Promise.all(sources.map((file) => compile(path.join(folder, file))));
}

async function compile(file) {
  const compiled = path.join(dist, file.replace(/\.tsx?$/, '.js'));
  const { code, map } = await transformFile(path.join(root, file), {
    cwd: root,
    sourceFileName: path.relative(path.dirname(compiled), path.join(root, file)),
  });
  await mkdir(path.dirname(compiled), { recursive: true });
  await writeFile(`${compiled}.map`, map);
  await writeFile(compiled, `${code}//# sourceMappingURL=${path.basename(compiled)}.map\n`);
}
