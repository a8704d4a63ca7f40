import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';

/** What the browser is given beside pages: names as we say them, and the files they are, named by their content. */
@Injectable()
export class Assets {
  readonly folder: string;
  private readonly manifest: ReadonlyMap<string, string>;

  constructor() {
    this.folder = join(projectFolder(), 'dist', 'assets');
    const list = join(this.folder, 'manifest.json');
    if (!existsSync(list)) throw new Error('The pages’ styles and scripts are not built. Run: npm run build');
    this.manifest = new Map(Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>));
  }

  /** The address of a file by its name. Throws on a name nobody built: a page must not be served without its script. */
  address(name: string): string {
    const file = this.manifest.get(name);
    if (file === undefined) throw new Error(`No such asset: ${name}`);
    return `/assets/${file}`;
  }

  /** Every file there is; nothing else is served from `/assets`. */
  get files(): ReadonlySet<string> {
    return new Set(this.manifest.values());
  }
}

/** From the sources as from what is built, the folder that holds package.json. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
