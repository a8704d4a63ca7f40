import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { installedLetters, type Letters } from './fonts.js';
import type { PaperToSet } from './paper-to-set.js';
import { writable, writableWithin } from './writable.js';

const TEMPLATES = fileURLToPath(new URL('../templates/', import.meta.url));

/** A paper that is set, and what the typesetter found to say of its template. */
export interface SetPaper {
  readonly pdf: Buffer;
  readonly warnings: readonly string[];
}

/** A paper was not set. Its message names the template and nothing of the paper. */
export class NotSet extends Error {
  constructor(
    template: string,
    stage: 'compiled' | 'written',
    /** What the typesetter says of it, which may hold words of the paper: never for a log. */
    readonly diagnosis: string,
  ) {
    super(`The template “${template}” was not ${stage}.`);
  }
}

/** Sets papers, one after another, in the letters that are installed. Reads them once: it is kept as long as its process. */
export class Typesetter {
  private readonly letters: Letters = installedLetters();
  private readonly compiler: NodeCompiler;

  /** `templates`: the folder that they are in, and outside which none of them reads. */
  constructor(private readonly templates = TEMPLATES) {
    this.compiler = NodeCompiler.create({
      workspace: templates,
      fontArgs: [{ fontBlobs: [...this.letters.files] }],
    });
    this.give('fonts.json', this.letters.others);
  }

  /** Sets a paper. Throws `NotSet`. */
  set({ template, standard, lang, title, at, frame, values }: PaperToSet): SetPaper {
    const { families } = this.letters;
    const [language, region] = lang.split('-');
    this.give('paper.json', {
      lang: language,
      region,
      // A document without a title is refused, and one whose title cannot be seen has none.
      title: writable(title, families).trim() || '—',
      frame: writableWithin(frame, families),
      values: writableWithin(values, families),
    });
    const compiled = this.compiler.compile({ mainFilePath: path.join(this.templates, `${template}.typ`) });
    const { result } = compiled;
    if (!result) throw new NotSet(template, 'compiled', this.said(compiled.takeDiagnostics()).join('\n'));
    try {
      const pdf = this.compiler.pdf(result, {
        pdfStandard: standard,
        creationTimestamp: Math.floor(Date.parse(at) / 1000),
      });
      return { pdf, warnings: this.said(compiled.takeWarnings()) };
    } catch (error) {
      throw new NotSet(template, 'written', error instanceof Error ? error.message : '');
    } finally {
      this.compiler.evictCache(0);
    }
  }

  /** A value that templates read as a file. */
  private give(name: string, value: unknown): void {
    this.compiler.mapShadow(path.join(this.templates, name), Buffer.from(JSON.stringify(value)));
  }

  private said(error: NodeError | null): string[] {
    return error === null ? [] : this.compiler.fetchDiagnostics(error).map((one: unknown) => JSON.stringify(one));
  }
}
