// Compiles src/ and migrations/ into dist/, anew: a file that was taken away is not there any more.
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
/** Specs stay here, and what browsers run is made by scripts/assets.mjs. */
const ASIDE = /\.(?:spec|client|d)\.tsx?$/;
/** What the typesetter reads as it is. */
const OF_PAPERS = /\.(?:typ|conf)$/;

await rm(dist, { recursive: true, force: true });
for (const folder of ['src', 'migrations']) {
  const files = await readdir(path.join(root, folder), { recursive: true });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !ASIDE.test(file));
  await Promise.all(sources.map((file) => compile(path.join(folder, file))));
  await Promise.all(files.filter((file) => OF_PAPERS.test(file)).map((file) => copy(path.join(folder, file))));
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

async function copy(file) {
  await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
  await copyFile(path.join(root, file), path.join(dist, file));
}
