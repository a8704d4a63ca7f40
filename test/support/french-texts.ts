import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A source file of the portal, specs left out. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Every source file of the program. */
export function sources(): Source[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file))
    .map((file) => ({ file: path.join('src', file), text: readFileSync(path.join('src', file), 'utf8') }));
}

/** The files that hold French words: catalogues of one language, and those that say both side by side. */
export function isCatalogue(file: string): boolean {
  return /\.fr\.tsx?$/.test(file) || file.endsWith('/sentences.ts');
}

/** The French texts of a catalogue as they are typed, what is between two `${…}` on its own. */
export function frenchTexts({ file, text }: Source): string[] {
  const found: string[] = [];
  const read = (node: ts.Node, isFrench: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (isFrench) found.push(node.text);
      return;
    }
    const isOther = ts.isPropertyAssignment(node) && node.name.getText() === 'en';
    const becomes = ts.isPropertyAssignment(node) && node.name.getText() === 'fr';
    if (!isOther) ts.forEachChild(node, (child) => read(child, isFrench || becomes));
  };
  read(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), /\.fr\.tsx?$/.test(file));
  return found;
}
