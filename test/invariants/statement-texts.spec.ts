import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { ALL_KINDS } from '../../src/desk/index.js';
import { programOf } from '../support/program-of.js';

const ROOT = process.cwd();
/** The two that keep the plan of their text. */
const KEEP = new Set(['rows', 'row']);

/**
 * Each statement that connections keep and whose text is made for the call, and what makes it so; and how many are
 * kept.
 */
function keptStatements(...files: string[]): { readonly kept: number; readonly made: string[] } {
  const program = files.length > 0 ? programOf(files) : programOf();
  const checker = program.getTypeChecker();
  let kept = 0;
  const made: string[] = [];
  for (const source of program.getSourceFiles()) {
    if (files.length > 0 ? !files.includes(source.fileName) : !source.fileName.startsWith(`${ROOT}/src/`)) continue;
    eachCall(source, (call, asked, name) => {
      if (!KEEP.has(name) || checker.getTypeAtLocation(asked).symbol?.name !== 'Tx') return;
      const [text] = call.arguments;
      const varying = text && varyingIn(text, checker);
      // Where Tx hands a text on to itself.
      if (source.fileName.endsWith('/platform/database/tx.ts')) return;
      kept += 1;
      if (varying) {
        const { line } = source.getLineAndCharacterOfPosition(call.getStart());
        made.push(`${path.relative(ROOT, source.fileName)}:${line + 1}: ${varying.getText()}`);
      }
    });
  }
  return { kept, made };
}

function eachCall(node: ts.Node, visit: (call: ts.CallExpression, asked: ts.Expression, name: string) => void): void {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    visit(node, node.expression.expression, node.expression.name.text);
  ts.forEachChild(node, (child) => eachCall(child, visit));
}

/**
 * The part of a text that may be anything; undefined when the text is one of a few: literals, constants, one of two, a
 * function of such things alone, or a value whose type says that it is one of a few.
 */
function varyingIn(given: ts.Expression, checker: ts.TypeChecker): ts.Expression | undefined {
  const first = (...parts: readonly ts.Expression[]): ts.Expression | undefined =>
    parts.map((part) => varyingIn(part, checker)).find((part) => part !== undefined);
  if (ts.isParenthesizedExpression(given)) return first(given.expression);
  if (ts.isLiteralExpression(given) || ts.isArrowFunction(given)) return undefined;
  if (ts.isTemplateExpression(given)) return first(...given.templateSpans.map(({ expression }) => expression));
  if (ts.isArrayLiteralExpression(given)) return first(...given.elements);
  if (ts.isConditionalExpression(given)) return first(given.whenTrue, given.whenFalse);
  if (ts.isBinaryExpression(given)) return first(given.left, given.right);
  if (ts.isObjectLiteralExpression(given))
    return first(
      ...given.properties.map((property) => (ts.isPropertyAssignment(property) ? property.initializer : given)),
    );
  if (ts.isCallExpression(given))
    return ts.isPropertyAccessExpression(given.expression)
      ? first(given.expression.expression, ...given.arguments)
      : first(...given.arguments);
  if (isOneOfAFew(checker.getTypeAtLocation(given))) return undefined;
  const constant = ts.isIdentifier(given) ? constantOf(given, checker) : undefined;
  if (!constant) return given;
  return constant === 'of the module' || !first(constant) ? undefined : given;
}

function isOneOfAFew(type: ts.Type): boolean {
  return type.isUnion()
    ? type.types.every(isOneOfAFew)
    : type.isStringLiteral() || type.isNumberLiteral() || (type.flags & ts.TypeFlags.BooleanLiteral) !== 0;
}

/** What a `const` was given in a function; one that stands in a module is made once. */
function constantOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Expression | 'of the module' | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const meant = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declared = meant?.valueDeclaration;
  if (!declared || !ts.isVariableDeclaration(declared) || !declared.initializer) return undefined;
  const list = declared.parent;
  if (!(list.flags & ts.NodeFlags.Const)) return undefined;
  return ts.isSourceFile(list.parent.parent) ? 'of the module' : declared.initializer;
}

describe('the text of a statement whose plan connections keep', () => {
  it('is one of a few that the code could list', () => {
    const { kept, made } = keptStatements();
    expect(made).toEqual([]);
    expect(kept).toBeGreaterThan(300);
  });

  it('is found out when it is made for the call', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'aval-texts-'));
    const file = path.join(folder, 'made.ts');
    writeFileSync(
      file,
      `
      import type { Tx } from '${ROOT}/src/platform/database/index.js';
      const COLUMNS = 'id, name';
      const of = (table: string): string => \`select \${COLUMNS} from \${table}\`;
      export async function ask(tx: Tx, table: string, many: number, side: 'left' | 'right', held: boolean): Promise<void> {
        const order = held ? 'for update' : '';
        const page = many + 1;
        await tx.rows(\`\${of('people')} \${side} \${order}\`);
        await tx.row(['a', 'b'].map((column) => \`select \${column}\`).join(' union '));
        await tx.rowsPlannedAnew(\`select 1 from \${table}\`);
        await tx.rows(\`select 1 from \${table}\`);
        await tx.row(of(table));
        await tx.rows(\`select 1 limit \${page}\`);
        let text = 'select 1';
        text += ' as one';
        await tx.row(text);
      }`,
    );
    try {
      const { kept, made } = keptStatements(file);
      expect(made.map((line) => line.replace(/^.*?:(\d+): /, '$1 '))).toEqual([
        '11 table',
        '12 table',
        '13 page',
        '16 text',
      ]);
      expect(kept).toBe(6);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Where a text of these sources names a state of some kind of thing by itself. */
function statesByHand(...files: string[]): string[] {
  const states = new Set(ALL_KINDS.flatMap(({ lifecycle }) => lifecycle.states));
  return files.flatMap((file) => {
    const found: string[] = [];
    const look = (node: ts.Node): void => {
      const text = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) ? node.text : '';
      for (const [, named = ''] of text.matchAll(/'([A-Z_]+)'/g))
        if (states.has(named)) found.push(`${path.relative(ROOT, file)}: ${named}`);
      ts.forEachChild(node, look);
    };
    look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
    return found;
  });
}

describe('a state in a statement', () => {
  it('is of the type that its kind gives it, by literalsOf or a table for caseOf: one that does not exist does not compile', () => {
    const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.tsx?$/.test(name))
      .map((name) => path.join(ROOT, 'src', name));
    expect(statesByHand(...sources)).toEqual([]);
  });

  it('is found out when it is written by hand', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'aval-states-'));
    const file = path.join(folder, 'by-hand.ts');
    writeFileSync(
      file,
      "const state = literalsOf(REPORT_STATES); const A = `select 1 where state = ${state('DRAFT')} and next <> 'SUBMITTED'`;",
    );
    try {
      expect(statesByHand(file)).toEqual([expect.stringMatching(/by-hand\.ts: SUBMITTED$/)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
