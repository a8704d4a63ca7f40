import path from 'node:path';
import ts from 'typescript';
import { textsOf } from './texts-of.js';

const ROOT = process.cwd();
const ASKING = new Set(['rows', 'row', 'rowsPlannedAnew']);

/** A place in the code where a statement is asked of a transaction. */
export interface StatementSite {
  /** `reports/data/list.store.ts:41`. */
  readonly where: string;
  /** The room or `platform`. */
  readonly room: string;
  /** Every text that it may be; undefined when the code does not say. */
  readonly texts: readonly string[] | undefined;
  /** The type of a row as the caller reads it; undefined when the answer is thrown away. */
  readonly row: ts.Type | undefined;
}

/** Each statement of `src/`, or of the files given. */
export function statementSites(program: ts.Program, ...files: string[]): StatementSite[] {
  const checker = program.getTypeChecker();
  const sites: StatementSite[] = [];
  for (const source of program.getSourceFiles()) {
    if (files.length > 0 ? !files.includes(source.fileName) : !isOurs(source.fileName)) continue;
    eachCall(source, (call, asked, name) => {
      const [text] = call.arguments;
      if (!text || !ASKING.has(name) || checker.getTypeAtLocation(asked).symbol?.name !== 'Tx') return;
      const { line } = source.getLineAndCharacterOfPosition(call.getStart());
      const file = path.relative(path.join(ROOT, 'src'), source.fileName);
      sites.push({
        where: `${file}:${line + 1}`,
        room: file.split(path.sep)[0] ?? '',
        texts: textsOf(text, checker),
        row: rowOf(call, checker),
      });
    });
  }
  return sites;
}

/** Where `Tx` hands a text on to itself is no statement. */
function isOurs(file: string): boolean {
  return file.startsWith(`${ROOT}/src/`) && !/\.spec\.tsx?$/.test(file) && !file.endsWith('/platform/database/tx.ts');
}

function eachCall(node: ts.Node, visit: (call: ts.CallExpression, asked: ts.Expression, name: string) => void): void {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    visit(node, node.expression.expression, node.expression.name.text);
  ts.forEachChild(node, (child) => eachCall(child, visit));
}

/**
 * `Row` of `Promise<Row[]>` or of `Promise<Row | undefined>`, as inferred from what the caller wants where it is not
 * written.
 */
function rowOf(call: ts.CallExpression, checker: ts.TypeChecker): ts.Type | undefined {
  const signature = checker.getResolvedSignature(call);
  const promised = signature && checker.getAwaitedType(checker.getReturnTypeOfSignature(signature));
  if (!promised) return undefined;
  const row = checker.isArrayType(promised)
    ? checker.getTypeArguments(promised as ts.TypeReference)[0]
    : checker.getNonNullableType(promised);
  return row && !(row.flags & ts.TypeFlags.Unknown) ? row : undefined;
}
